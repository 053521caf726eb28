// A whole show, as `rostrum` plays it, in this process: on the display in memory, with its clock.
//
// It runs on a thread of its own, but never while the test does: the test goes on when the show
// sleeps, and the show when the test lets time pass or does something to a window. So what a test
// sees depends on no machine's speed, and takes no longer than drawing does.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "base/result.h"
#include "live/play_options.h"
#include "picture.h"
#include "screen.h"

namespace rostrum::tests {

class LiveShow {
 public:
  // Starts, and returns once the show first sleeps, or has ended.
  explicit LiveShow(const app::PlayOptions& options);
  // Closes the show's window, if it is still there.
  ~LiveShow();
  LiveShow(const LiveShow&) = delete;
  LiveShow& operator=(const LiveShow&) = delete;

  [[nodiscard]] bool ended() const { return ended_; }
  // How it ended; an error while it has not.
  [[nodiscard]] Status status() const;

  // One turn of the show's loop, if it is to wake before that moment of its clock; otherwise only
  // the clock goes on to it, and false is yielded.
  bool turn(double until);
  // Lets so many seconds of its clock pass.
  void advance(double seconds);
  // The clock is another one all at once, while the show sleeps as long as it would have.
  void leap(double seconds);
  // Does something to the windows while the show sleeps, which is then woken by it.
  void act(const std::function<void()>& hand);

  // How long it would sleep if nothing happened, in seconds; may be infinite.
  [[nodiscard]] double sleeps() const;
  // What was last shown in a window, of those that are open; empty before its first frame.
  [[nodiscard]] const Picture& picture(std::size_t window = 0) const;
  // How often a window of that number has shown a frame so far.
  [[nodiscard]] long frames(std::size_t window = 0) const;

  // While this is so, OpenGL has no memory for pictures to draw to.
  void set_no_framebuffers(bool none);

 private:
  struct Shown {
    Picture picture;
    long frames = 0;
  };

  void run(const app::PlayOptions& options);
  // On the show's thread.
  void sleep(double seconds);
  void show(GLFWwindow* window);
  // On the test's: returns once the show sleeps again.
  void let_go(std::unique_lock<std::mutex>& lock);

  std::mutex mutex_;  // of what follows; held by neither while it waits
  std::condition_variable changed_;
  bool shows_turn_ = true;
  bool ended_ = false;
  Status status_ = Error{"The show has not ended."};
  double wakes_at_ = 0;
  std::function<void()> hand_;
  std::map<GLFWwindow*, Shown> shown_;
  std::thread thread_;  // last: uses all of the above
};

}  // namespace rostrum::tests

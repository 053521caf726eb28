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
  // Returns how the show ended; an error while it has not.
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

  // Returns how long the show would sleep if nothing happened, in seconds; it may be infinite.
  [[nodiscard]] double sleeps() const;
  // Returns what was last shown in a window, of those that are open; it is empty before the first
  // frame.
  [[nodiscard]] const Picture& picture(std::size_t window = 0) const;
  // Returns how many frames a window of that number has shown so far.
  [[nodiscard]] long frames(std::size_t window = 0) const;

  // OpenGL has no memory for pictures to draw to while this is set.
  void set_no_framebuffers(bool none);

 private:
  struct Shown {
    Picture picture;
    long frames = 0;
  };

  void run(const app::PlayOptions& options);
  // The show's thread calls this.
  void sleep(double seconds);
  void show(GLFWwindow* window);
  // The test's thread calls this; it returns once the show sleeps again.
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

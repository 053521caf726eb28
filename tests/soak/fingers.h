// What a person does without thinking: keys, pointer, wheel, windows and monitors, at random.
#pragma once

#include <random>

#include "screen.h"
#include "show/show.h"

namespace rostrum::soak {

class Fingers {
 public:
  // The show must outlive it. The same seed does the same.
  Fingers(unsigned seed, app::Show& show) : random_(seed), show_(&show) {}

  // One thing, to one of the windows; never what ends the show.
  void do_something();
  // Of the pointer's button.
  void let_go();

  // From 0 on, below the limit.
  int below(int limit) { return std::uniform_int_distribution<int>{0, limit - 1}(random_); }
  bool one_in(int n) { return below(n) == 0; }

 private:
  void press_key(GLFWwindow* to);
  void point(GLFWwindow* to);
  void resize_window(GLFWwindow* to);

  std::mt19937 random_;
  app::Show* show_;
  bool down_ = false;
};

}  // namespace rostrum::soak

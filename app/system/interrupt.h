// Ctrl-C, told to who asks instead of ending the program.
#pragma once

#include "base/result.h"

namespace rostrum::app {

// While it lives, SIGINT and SIGTERM wait to be asked for, on this thread and on those that it
// starts. The first one that was told gives the signals their usual meaning back, so that a second
// one ends the program at once. No signal handler, and no state outside of the object but the
// thread's own signal mask.
class Interrupt {
 public:
  static Result<Interrupt> watch();

  Interrupt(Interrupt&& other) noexcept;
  Interrupt& operator=(Interrupt&& other) = delete;
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  ~Interrupt();

  // Whether one has come, now or before.
  [[nodiscard]] bool came();

 private:
  explicit Interrupt(int descriptor) : descriptor_(descriptor) {}
  void release();

  int descriptor_;  // a signalfd; -1: nothing is watched any more
  bool came_ = false;
};

}  // namespace rostrum::app

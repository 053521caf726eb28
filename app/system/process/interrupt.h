// Ctrl-C and what else asks a program to end, told to who asks instead of ending it at once.
#pragma once

#include <csignal>
#include <utility>

#include "base/result.h"
#include "files/descriptor.h"

namespace rostrum::app {

// While it lives, all signals that would end the program without its being at fault wait to be
// asked for, on this thread and on those that it starts: Ctrl-C and Ctrl-\, a terminal that closes,
// what queues of batch jobs send before they kill, timers, limits. One that is ignored or handled
// stays so. Those that a person sends (SIGINT, SIGQUIT, SIGTERM) get their usual meaning back once
// one of them was told, so that a second one ends the program at once. After the others all wait: a
// terminal that closes sends several, and a queue its warning first. No signal handler, and no
// state outside of the object but the thread's own signal mask.
class Interrupt {
 public:
  static Result<Interrupt> watch();

  Interrupt(Interrupt&& other) noexcept = default;
  Interrupt& operator=(Interrupt&& other) = delete;
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  ~Interrupt();

  // True once a signal has come, now or before.
  [[nodiscard]] bool came();

 private:
  Interrupt(Descriptor signals, const sigset_t& before)
      : signals_(std::move(signals)), before_(before) {}
  // The number of one that waits, or 0.
  [[nodiscard]] int next_signal() const;

  Descriptor signals_;  // a signalfd; none: moved from
  sigset_t before_;     // what was blocked
  bool came_ = false;
};

}  // namespace rostrum::app

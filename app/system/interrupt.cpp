#include "system/interrupt.h"

#include <fmt/format.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

namespace rostrum::app {
namespace {

sigset_t interrupts() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

}  // namespace

Result<Interrupt> Interrupt::watch() {
  const sigset_t signals = interrupts();
  const int descriptor = ::signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
  if (descriptor < 0) {
    return Error{
        fmt::format("Cannot watch for Ctrl-C: {}.", std::generic_category().message(errno))};
  }
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return Interrupt{descriptor};
}

Interrupt::Interrupt(Interrupt&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), came_(other.came_) {}

Interrupt::~Interrupt() { release(); }

bool Interrupt::came() {
  if (descriptor_ >= 0) {
    signalfd_siginfo signal{};
    came_ = ::read(descriptor_, &signal, sizeof signal) == sizeof signal;
    if (came_) release();
  }
  return came_;
}

void Interrupt::release() {
  if (descriptor_ < 0) return;
  ::close(std::exchange(descriptor_, -1));
  const sigset_t signals = interrupts();
  pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

}  // namespace rostrum::app

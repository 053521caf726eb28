#include "system/process/interrupt.h"

#include <fmt/format.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cerrno>
#include <initializer_list>
#include <system_error>

namespace rostrum::app {
namespace {

// A signal that is ignored here was set so by whoever started the program: nohup, or a shell that
// runs it in the background.
sigset_t heeded(std::initializer_list<int> signals) {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : signals) {
    struct sigaction now {};
    const bool ignored = ::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
    if (!ignored) sigaddset(&set, signal);
  }
  return set;
}

}  // namespace

Result<Interrupt> Interrupt::watch() {
  const sigset_t signals = heeded({SIGINT, SIGTERM, SIGHUP});
  Descriptor descriptor{::signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC)};
  if (!descriptor) {
    return Error{
        fmt::format("Cannot watch for Ctrl-C: {}.", std::generic_category().message(errno))};
  }
  sigset_t before;
  pthread_sigmask(SIG_BLOCK, &signals, &before);
  return Interrupt{std::move(descriptor), before};
}

Interrupt::~Interrupt() {
  if (!signals_) return;
  // Signals that came meanwhile are taken with it.
  while (next_signal() != 0) continue;
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool Interrupt::came() {
  if (came_) return true;
  const int signal = next_signal();
  came_ = signal != 0;
  if (signal == SIGINT || signal == SIGTERM) {
    sigset_t again;
    sigemptyset(&again);
    sigaddset(&again, SIGINT);
    sigaddset(&again, SIGTERM);
    pthread_sigmask(SIG_UNBLOCK, &again, nullptr);
  }
  return came_;
}

int Interrupt::next_signal() const {
  signalfd_siginfo signal{};
  const bool came = ::read(signals_.number(), &signal, sizeof signal) == sizeof signal;
  return came ? static_cast<int>(signal.ssi_signo) : 0;
}

}  // namespace rostrum::app

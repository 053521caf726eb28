#include "system/process/interrupt.h"

#include <fmt/format.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "files/errno_text.h"

namespace rostrum::app {
namespace {

// A person sends these, again where the first one seems to do nothing.
constexpr std::array kAsked{SIGINT, SIGQUIT, SIGTERM};

// Others end a program, too, if it does nothing about them.
constexpr std::array kTold{SIGHUP,  SIGUSR1,   SIGUSR2, SIGALRM, SIGVTALRM,
                           SIGPROF, SIGSTKFLT, SIGIO,   SIGXCPU, SIGPWR};

// A signal that is ignored here was set so by whoever started the program: nohup, or a shell that
// runs it in the background.
void add_unless_used(int signal, sigset_t& set) {
  struct sigaction now {};
  const bool unused = ::sigaction(signal, nullptr, &now) == 0 && (now.sa_flags & SA_SIGINFO) == 0 &&
                      now.sa_handler == SIG_DFL;
  if (unused) sigaddset(&set, signal);
}

sigset_t heeded() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : kAsked) add_unless_used(signal, set);
  for (const int signal : kTold) add_unless_used(signal, set);
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; ++signal) add_unless_used(signal, set);
  return set;
}

}  // namespace

Result<Interrupt> Interrupt::watch() {
  const sigset_t signals = heeded();
  Descriptor descriptor{::signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC)};
  if (!descriptor) {
    return Error{fmt::format("Cannot watch for Ctrl-C: {}.", errno_text(errno))};
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
  if (std::ranges::find(kAsked, signal) != kAsked.end()) {
    sigset_t again;
    sigemptyset(&again);
    for (const int asked : kAsked) sigaddset(&again, asked);
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

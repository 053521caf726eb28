// Signals that ask a program to end, and which of them are told.
#include "system/process/interrupt.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <vector>

namespace rostrum::app {
namespace {

// These end a program that does nothing about them, and none of them says that it is at fault.
const std::vector<int> kEnding{SIGINT,  SIGTERM, SIGQUIT,   SIGHUP,   SIGUSR1,
                               SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF,  SIGSTKFLT,
                               SIGIO,   SIGXCPU, SIGPWR,    SIGRTMIN, SIGRTMAX};

// Runs it in a process of its own and returns the exit status, or 128 and the signal that ended it.
int end_of(const std::function<int()>& what) {
  const pid_t child = ::fork();
  if (child == 0) {
    for (const int signal : kEnding) (void)std::signal(signal, SIG_DFL);
    _exit(what());
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

// Says by its status how many of three questions were answered with yes.
int told(Interrupt& interrupt) {
  return int{interrupt.came()} + int{interrupt.came()} + int{interrupt.came()};
}

TEST(Interrupt, IsToldOnceItCameAndFromThenOn) {
  EXPECT_EQ(end_of([] {
              auto interrupt = Interrupt::watch();
              return told(interrupt.value());
            }),
            0);
  for (const int signal : kEnding) {
    EXPECT_EQ(end_of([signal] {
                auto interrupt = Interrupt::watch();
                std::raise(signal);
                return told(interrupt.value());
              }),
              3)
        << signal;
  }
}

TEST(Interrupt, ASecondOneEndsTheProgramAtOnce) {
  for (const int signal : {SIGINT, SIGTERM, SIGQUIT}) {
    EXPECT_EQ(end_of([signal] {
                auto interrupt = Interrupt::watch();
                std::raise(signal);
                const int answers = told(interrupt.value());
                std::raise(SIGINT);
                return answers;
              }),
              128 + SIGINT);
  }
}

// A shell and the kernel each tell of a terminal that closes, and then something else asks again.
TEST(Interrupt, NotAfterATerminalThatCloses) {
  EXPECT_EQ(end_of([] {
              {
                auto interrupt = Interrupt::watch();
                std::raise(SIGHUP);
                if (told(interrupt.value()) != 3) return 1;
                for (const int signal : {SIGHUP, SIGTERM, SIGHUP}) std::raise(signal);
              }
              return 0;  // the files were finished, and that may still be said
            }),
            0);
}

// A signal is ignored under nohup, and in a shell that runs the program in the background.
TEST(Interrupt, WhatIsIgnoredStaysSo) {
  EXPECT_EQ(end_of([] {
              (void)std::signal(SIGHUP, SIG_IGN);
              (void)std::signal(SIGINT, SIG_IGN);
              auto interrupt = Interrupt::watch();
              std::raise(SIGHUP);
              std::raise(SIGINT);
              if (told(interrupt.value()) != 0) return 1;
              std::raise(SIGTERM);
              return told(interrupt.value());
            }),
            3);
}

TEST(Interrupt, AfterItTheSignalsMeanWhatTheyDid) {
  EXPECT_EQ(end_of([] {
              { const auto interrupt = Interrupt::watch(); }
              std::raise(SIGTERM);
              return 0;
            }),
            128 + SIGTERM);
}

}  // namespace
}  // namespace rostrum::app

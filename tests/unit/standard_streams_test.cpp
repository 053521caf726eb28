// Standard output and standard error as they may be, each in a process of its own.
#include "system/standard_streams.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <string>

#include "cli/progress_report.h"
#include "system/warn.h"

namespace rostrum::app {
namespace {

// A descriptor that takes nothing may be one of these.
struct Broken {
  const char* name;
  std::function<void(int descriptor)> make;
};

void replace(int descriptor, int other) {
  if (::dup2(other, descriptor) != descriptor) std::abort();
}

const std::array<Broken, 3> kBroken{
    {{"closed", [](int descriptor) { ::close(descriptor); }},
     {"a full disk",
      [](int descriptor) { replace(descriptor, ::open("/dev/full", O_WRONLY | O_CLOEXEC)); }},
     {"a pipe that nobody reads", [](int descriptor) {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) std::abort();
        ::close(ends[0]);
        replace(descriptor, ends[1]);
      }}}};

// The number of the first thing that is not as it has to be, as an exit status; 0: all is well.
using Checks = std::function<int()>;

void expect_well(const Checks& checks) {
  EXPECT_EXIT(std::_Exit(checks()), testing::ExitedWithCode(0), "");
}

TEST(StandardError, ThatTakesNothingFailsNobody) {
  for (const Broken& broken : kBroken) {
    SCOPED_TRACE(broken.name);
    expect_well([&] {
      broken.make(STDERR_FILENO);
      claim_standard_streams();
      for (int i = 0; i < 3; ++i) {
        warn("Something has failed.");
        warn("Something has failed.", "It is broken.");
        print_error("half a line");
      }
      return 0;
    });
  }
}

TEST(StandardError, ThatTakesNothingStopsNoExport) {
  for (const Broken& broken : kBroken) {
    SCOPED_TRACE(broken.name);
    expect_well([&] {
      broken.make(STDOUT_FILENO);
      broken.make(STDERR_FILENO);
      claim_standard_streams();
      for (const ReportStyle style : {ReportStyle::Progress, ReportStyle::Json}) {
        for (const bool terminal : {true, false}) {
          ProgressReport report{style, terminal};
          for (int i = 0; i < 3; ++i) report.update({.total = 9, .done = i}, i * 100.0);
          report.end();
        }
      }
      return 0;
    });
  }
}

TEST(StandardOutput, ThatTakesNothingIsAnError) {
  for (const Broken& broken : kBroken) {
    SCOPED_TRACE(broken.name);
    expect_well([&] {
      broken.make(STDOUT_FILENO);
      claim_standard_streams();
      const Status printed = print("a page\n");
      if (printed) return 1;
      return printed.error().message.starts_with("Cannot write to standard output: ") ? 0 : 2;
    });
  }
}

TEST(StandardStreams, ThatAreClosedAreNotTakenForFiles) {
  expect_well([] {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) ::close(descriptor);
    claim_standard_streams();
    const int file = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (file <= STDERR_FILENO) return 1;
    for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO}) {
      if (::write(descriptor, "x", 1) >= 0 || errno != EBADF) return 2;
    }
    return 0;
  });
}

TEST(StandardStreams, ThatAreOpenStayAsTheyAre) {
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
  expect_well([&] {
    replace(STDOUT_FILENO, ends[1]);
    claim_standard_streams();
    return print("a page\n") ? 0 : 1;
  });
  std::array<char, 16> read{};
  EXPECT_EQ(::read(ends[0], read.data(), read.size()), 7);
  ::close(ends[0]);
  ::close(ends[1]);
}

// A terminal of its own, of which `user` is the person's end.
struct Terminal {
  int user = -1;
  int program = -1;
  Terminal() {
    if (::openpty(&user, &program, nullptr, nullptr, nullptr) != 0) std::abort();
  }
  [[nodiscard]] std::string shown() const {
    std::array<char, 256> text{};
    const ssize_t size = ::read(user, text.data(), text.size());
    return {text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
  }
};

TEST(StandardError, OfAStoppedTerminalKeepsNobodyWaiting) {
  expect_well([] {
    const Terminal terminal;
    replace(STDERR_FILENO, terminal.program);
    if (::tcflow(terminal.program, TCOOFF) != 0) return 1;  // as Ctrl+S does
    ::alarm(30);                                            // which ends one that waits
    warn("Something has failed.");
    if (::tcflow(terminal.program, TCOON) != 0) return 2;
    warn("Something else has failed.");
    return terminal.shown() == "Something else has failed.\r\n" ? 0 : 3;
  });
}

TEST(StandardOutput, OnATerminalHasNoCommandsForIt) {
  expect_well([] {
    const Terminal terminal;
    replace(STDOUT_FILENO, terminal.program);
    if (!print("HOME is x\x1b]0;title\x07\n")) return 1;
    return terminal.shown() == "HOME is x?]0;title?\r\n" ? 0 : 2;
  });
}

TEST(StandardOutput, ToAProgramIsAsItIs) {
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
  const std::string name = "a\x1b\xff.png\n";
  expect_well([&] {
    replace(STDOUT_FILENO, ends[1]);
    return print(name) ? 0 : 1;
  });
  std::array<char, 16> read{};
  const ssize_t size = ::read(ends[0], read.data(), read.size());
  EXPECT_EQ(std::string(read.data(), static_cast<std::size_t>(size)), name);
  ::close(ends[0]);
  ::close(ends[1]);
}

}  // namespace
}  // namespace rostrum::app

#include "system/standard_streams.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <string>

#include "files/errno_text.h"
#include "system/non_fatal.h"
#include "system/warn.h"

namespace rostrum::app {

void claim_standard_streams() noexcept {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF) continue;
    // The lowest free descriptor is the one that is missing. It is opened for what nobody does with
    // it: reading from standard input and writing to the others go on to fail.
    (void)::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  }
  (void)std::signal(SIGPIPE, SIG_IGN);
}

Status print(std::string_view text) noexcept {
  return guarded([text]() -> Status {
    std::string fit;
    std::string_view shown = text;
    if (::isatty(STDOUT_FILENO) != 0) shown = fit = for_terminal(text);
    errno = 0;
    const bool written = std::fwrite(shown.data(), 1, shown.size(), stdout) == shown.size();
    if (written && std::fflush(stdout) == 0) return Done{};
    return Error{fmt::format("Cannot write to standard output: {}.", errno_text(errno))};
  });
}

void print_error(std::string_view text) noexcept {
  (void)std::fwrite(text.data(), 1, text.size(), stderr);
  (void)std::fflush(stderr);
}

}  // namespace rostrum::app

#include "system/process/captured_output.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "system/clock.h"
#include "system/process/child_process.h"

namespace rostrum::app {
namespace {

// A program that ends without closing the pipe, since something that it has started holds it open,
// is noticed so late.
constexpr int kTick = 20;  // milliseconds

// Takes what is there, and closes the pipe at its end.
void take_all(Descriptor& from, std::string& out) {
  std::array<char, 4096> part{};
  for (;;) {
    const ssize_t count = ::read(from.number(), part.data(), part.size());
    if (count < 0 && errno == EINTR) continue;
    if (count == 0) from.close();
    if (count <= 0) return;
    out.append(part.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace

Result<std::string> captured_output(const std::vector<std::string>& command, double seconds) {
  const double deadline = clock_seconds() + seconds;
  auto pipe = Pipe::create();
  if (!pipe) return Error{fmt::format("Cannot run {}: {}.", command[0], pipe.error().message)};
  Descriptor from = std::move(pipe.value().out);
  ::fcntl(from.number(), F_SETFL, O_NONBLOCK);
  auto process = ChildProcess::start({.command = command, .output = pipe.value().in.number()});
  pipe.value().in.close();
  if (!process && process.error().message == ChildProcess::kNotFound) {
    return Error{fmt::format("{} was not found.", command[0])};
  }
  if (!process) return Error{fmt::format("{} {}.", command[0], process.error().message)};

  std::string out;
  while (!process.value().ended()) {
    if (clock_seconds() > deadline) {
      return Error{fmt::format("{} did not answer within {:g} s.", command[0], seconds)};
    }
    pollfd ready{.fd = from.number(), .events = POLLIN, .revents = 0};  // -1 is passed over
    (void)::poll(&ready, 1, kTick);
    take_all(from, out);
  }
  take_all(from, out);
  if (!process.value().succeeded()) return Error{fmt::format("{} failed.", command[0])};
  return out;
}

}  // namespace rostrum::app

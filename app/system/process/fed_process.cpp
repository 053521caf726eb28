#include "system/process/fed_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <utility>

#include "files/errno_text.h"
#include "system/process/process_group.h"
#include "system/process/stall_watch.h"

namespace rostrum::app {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr int kPipeBytes = 1 << 20;  // three times the throughput of the usual 64 kB
constexpr std::size_t kKeptBytes = 4096;
constexpr int kKeptLines = 8;
constexpr milliseconds kRound{20};

// While it lives, writing to a pipe that nobody reads is an error and no signal, in this thread
// alone: a signal that came in the meantime is taken away before it can be delivered.
class NoPipeSignal {
 public:
  NoPipeSignal() {
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    sigset_t pending;
    sigpending(&pending);
    was_pending_ = sigismember(&pending, SIGPIPE) == 1;
    pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }
  ~NoPipeSignal() {
    const timespec now{};
    if (!was_pending_) {
      while (sigtimedwait(&pipe_, nullptr, &now) < 0 && errno == EINTR) continue;
    }
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  NoPipeSignal(const NoPipeSignal&) = delete;
  NoPipeSignal& operator=(const NoPipeSignal&) = delete;

 private:
  sigset_t pipe_{};
  sigset_t before_{};
  bool was_pending_ = false;
};

void set_nonblocking(const Descriptor& end) {
  fcntl(end.number(), F_SETFL, fcntl(end.number(), F_GETFL) | O_NONBLOCK);
}

StallWatch::Activity activity_of(const ChildProcess& process) {
  return [id = process.id()] { return group_activity(id); };
}

}  // namespace

Result<FedProcess> FedProcess::start(const std::vector<std::string>& command, Options options,
                                     const std::vector<int>& further) {
  auto input = Pipe::create();
  auto error = Pipe::create();
  if (!input || !error) {
    const Error& why = input ? error.error() : input.error();
    return Error{fmt::format("cannot be run: there is no pipe for it: {}", why.message)};
  }
  // More than a user may have is refused; the pipe then stays as it is, and is only slower.
  fcntl(input.value().in.number(), F_SETPIPE_SZ, kPipeBytes);
  set_nonblocking(input.value().in);
  set_nonblocking(error.value().out);
  auto process = ChildProcess::start({.command = command,
                                      .input = input.value().out.number(),
                                      .error = error.value().in.number(),
                                      .further = further});
  if (!process) return process.error();
  return FedProcess{std::move(process).value(), std::move(input.value().in),
                    std::move(error.value().out), options};
}

FedProcess::FedProcess(ChildProcess process, Descriptor input, Descriptor error, Options options)
    : process_(std::move(process)),
      input_(std::move(input)),
      error_(std::move(error)),
      options_(options) {}

Status FedProcess::write(std::span<const std::byte> data, const Stop& stop) {
  const NoPipeSignal no_signal;
  StallWatch watch{options_.patience, Clock::now()};
  while (!data.empty()) {
    const ssize_t written = ::write(input_.number(), data.data(), data.size());
    if (written > 0) {
      data = data.subspan(static_cast<std::size_t>(written));
      watch.progressed(Clock::now());
      continue;
    }
    if (written < 0 && errno == EPIPE) return stopped_early();
    if (written < 0 && errno != EAGAIN && errno != EINTR) {
      return Error{fmt::format("cannot be written to: {}", errno_text(errno))};
    }
    if (stop()) return Error{"was stopped"};
    if (listen(milliseconds{100}, true)) watch.progressed(Clock::now());
    if (watch.stalled(Clock::now(), activity_of(process_))) return Error{watch.sentence()};
  }
  return Done{};
}

Status FedProcess::finish(const Stop& stop) {
  input_.close();
  StallWatch watch{options_.patience, Clock::now()};
  while (!process_.ended()) {
    if (stop()) return Error{"was stopped"};
    if (listen(kRound, false)) watch.progressed(Clock::now());
    if (watch.stalled(Clock::now(), activity_of(process_))) return Error{watch.sentence()};
  }
  listen(milliseconds{0}, false);
  if (!process_.succeeded()) return Error{process_.how_it_ended()};
  return Done{};
}

bool FedProcess::listen(milliseconds longest, bool for_room) {
  const milliseconds timeout = std::min(longest, options_.patience / 16);
  std::array<pollfd, 2> events{pollfd{.fd = error_.number(), .events = POLLIN, .revents = 0},
                               pollfd{.fd = for_room ? input_.number() : -1,  // -1 is passed over
                                      .events = POLLOUT,
                                      .revents = 0}};
  if (poll(events.data(), events.size(), static_cast<int>(timeout.count())) <= 0) return false;
  std::array<char, 4096> part{};
  // It reads as much as a pipe holds, so a pipe that is filled all the time does not keep it here.
  for (int reads = 0; reads < 16; ++reads) {
    const ssize_t size = read(error_.number(), part.data(), part.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return reads > 0;
    if (size == 0) {
      // Nobody writes there any more: from now on this would return at once, always.
      error_.close();
      return reads > 0;
    }
    said_.append(part.data(), static_cast<std::size_t>(size));
    if (said_.size() > 2 * kKeptBytes) said_.erase(0, said_.size() - kKeptBytes);
  }
  return true;
}

Error FedProcess::stopped_early() {
  const auto deadline = Clock::now() + std::min(options_.patience, milliseconds{2000});
  while (!process_.ended() && Clock::now() < deadline) listen(kRound, false);
  listen(milliseconds{0}, false);
  if (!process_.ended()) return {"takes no more frames, yet does not end"};
  return {process_.how_it_ended() + " before it had all frames"};
}

std::string FedProcess::last_lines() const {
  std::string_view text = said_;
  while (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  std::size_t end = text.size();
  for (int lines = 0; lines < kKeptLines; ++lines) {
    end = text.substr(0, end).rfind('\n');
    if (end == std::string_view::npos) return std::string{text};
  }
  return std::string{text.substr(end + 1)};
}

}  // namespace rostrum::app

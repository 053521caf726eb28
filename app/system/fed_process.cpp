#include "system/fed_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <pthread.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <string_view>
#include <system_error>
#include <utility>

namespace rostrum::app {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr int kPipeBytes = 1 << 20;  // three times the throughput of the usual 64 kB
constexpr std::size_t kKeptBytes = 4096;
constexpr int kKeptLines = 8;
constexpr milliseconds kTick{20};

std::string reason(int error) { return std::generic_category().message(error); }

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

struct Pipe {
  Descriptor out;  // to read from
  Descriptor in;   // to write to
};

Result<Pipe> make_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) {
    return Error{fmt::format("cannot be run: there is no pipe for it: {}", reason(errno))};
  }
  return Pipe{.out = Descriptor{ends[0]}, .in = Descriptor{ends[1]}};
}

void set_nonblocking(const Descriptor& end) {
  fcntl(end.number(), F_SETFL, fcntl(end.number(), F_GETFL) | O_NONBLOCK);
}

// What a started program gets: descriptors 0 to 2, a process group, signals as they are by default.
class SpawnPlan {
 public:
  SpawnPlan(const Descriptor& input, const Descriptor& error) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_adddup2(&actions_, input.number(), STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions_, error.number(), STDERR_FILENO);
    // Ours close themselves; a driver's, or what we were started with, may not.
    posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
    posix_spawnattr_init(&attributes_);
    posix_spawnattr_setflags(
        &attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setpgroup(&attributes_, 0);
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes_, &signals);
    for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
    posix_spawnattr_setsigdefault(&attributes_, &signals);
  }
  ~SpawnPlan() {
    posix_spawnattr_destroy(&attributes_);
    posix_spawn_file_actions_destroy(&actions_);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;

  // 0, or what stood in the way.
  int spawn(std::vector<std::string> command, pid_t& id) const {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (std::string& argument : command) arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    return posix_spawnp(&id, command.front().c_str(), &actions_, &attributes_, arguments.data(),
                        environ);
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

// Processor time that a process has used, all threads together.
std::chrono::nanoseconds processor_time(pid_t id) {
  clockid_t clock{};
  timespec time{};
  if (clock_getcpuclockid(id, &clock) != 0 || clock_gettime(clock, &time) != 0) return {};
  return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}

std::string how_it_ended(int status) {
  if (WIFSIGNALED(status)) {
    return fmt::format("was ended by signal {} ({})", WTERMSIG(status),
                       sigdescr_np(WTERMSIG(status)));
  }
  return fmt::format("ended with status {}", WEXITSTATUS(status));
}

}  // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  std::swap(number_, other.number_);
  return *this;
}

void Descriptor::close() {
  if (number_ >= 0) ::close(std::exchange(number_, -1));
}

// Notices that a process does nothing. One that waits for its input, or computes, does something.
class FedProcess::Watch {
 public:
  Watch(pid_t id, milliseconds patience)
      : id_(id), patience_(patience), since_(Clock::now()), used_(processor_time(id)) {}

  void progressed() {
    since_ = Clock::now();
    used_ = processor_time(id_);
  }

  // Threads that only wait wake up now and then; a hundredth of the time is no work.
  bool hung() {
    if (Clock::now() - since_ < patience_) return false;
    if (processor_time(id_) - used_ < patience_ / 100) return true;
    progressed();
    return false;
  }

  [[nodiscard]] Error error() const {
    return {fmt::format("hangs: it has done nothing for {:g} s",
                        std::chrono::duration<double>(patience_).count())};
  }

 private:
  pid_t id_;
  milliseconds patience_;
  Clock::time_point since_;
  std::chrono::nanoseconds used_;
};

Result<FedProcess> FedProcess::start(const std::vector<std::string>& command, Options options) {
  auto input = make_pipe();
  if (!input) return input.error();
  auto error = make_pipe();
  if (!error) return error.error();
  // More than a user may have is refused; the pipe then stays as it is, and is only slower.
  fcntl(input.value().in.number(), F_SETPIPE_SZ, kPipeBytes);
  set_nonblocking(input.value().in);
  set_nonblocking(error.value().out);

  pid_t id = -1;
  const SpawnPlan plan{input.value().out, error.value().in};
  const int failed = plan.spawn(command, id);
  if (failed == ENOENT) return Error{kNotFound};
  if (failed != 0) return Error{fmt::format("cannot be run: {}", reason(failed))};
  return FedProcess{id, std::move(input.value().in), std::move(error.value().out), options};
}

FedProcess::FedProcess(pid_t id, Descriptor input, Descriptor error, Options options)
    : id_(id), input_(std::move(input)), error_(std::move(error)), options_(options) {}

FedProcess::FedProcess(FedProcess&& other) noexcept
    : id_(std::exchange(other.id_, -1)),
      input_(std::move(other.input_)),
      error_(std::move(other.error_)),
      options_(other.options_),
      status_(other.status_),
      said_(std::move(other.said_)) {}

FedProcess::~FedProcess() {
  if (id_ < 0 || status_ != -1) return;
  kill(-id_, SIGKILL);  // the group, for what it may have started
  while (waitpid(id_, &status_, 0) < 0 && errno == EINTR) continue;
}

Status FedProcess::write(std::span<const std::byte> data, const Stop& stop) {
  const NoPipeSignal no_signal;
  Watch watch{id_, options_.patience};
  while (!data.empty()) {
    const ssize_t written = ::write(input_.number(), data.data(), data.size());
    if (written > 0) {
      data = data.subspan(static_cast<std::size_t>(written));
      watch.progressed();
      continue;
    }
    if (written < 0 && errno == EPIPE) return stopped_early();
    if (written < 0 && errno != EAGAIN && errno != EINTR) {
      return Error{fmt::format("cannot be written to: {}", reason(errno))};
    }
    if (stop()) return Error{"was stopped"};
    listen(std::min(options_.patience, milliseconds{100}), true);
    if (watch.hung()) return watch.error();
  }
  return Done{};
}

Status FedProcess::finish(const Stop& stop) {
  input_.close();
  Watch watch{id_, options_.patience};
  while (!ended()) {
    if (stop()) return Error{"was stopped"};
    listen(kTick, false);
    if (watch.hung()) return watch.error();
  }
  listen(milliseconds{0}, false);
  if (status_ != 0) return Error{how_it_ended(status_)};
  return Done{};
}

void FedProcess::listen(milliseconds timeout, bool for_room) {
  std::array<pollfd, 2> events{pollfd{.fd = error_.number(), .events = POLLIN, .revents = 0},
                               pollfd{.fd = for_room ? input_.number() : -1,  // -1 is passed over
                                      .events = POLLOUT,
                                      .revents = 0}};
  if (poll(events.data(), events.size(), static_cast<int>(timeout.count())) <= 0) return;
  std::array<char, 4096> part{};
  for (;;) {
    const ssize_t size = read(error_.number(), part.data(), part.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return;
    if (size == 0) {
      // Nobody writes there any more: from now on this would return at once, always.
      error_.close();
      return;
    }
    said_.append(part.data(), static_cast<std::size_t>(size));
    if (said_.size() > 2 * kKeptBytes) said_.erase(0, said_.size() - kKeptBytes);
  }
}

bool FedProcess::ended() { return status_ != -1 || waitpid(id_, &status_, WNOHANG) == id_; }

Error FedProcess::stopped_early() {
  const auto deadline = Clock::now() + std::min(options_.patience, milliseconds{2000});
  while (!ended() && Clock::now() < deadline) listen(kTick, false);
  listen(milliseconds{0}, false);
  if (!ended()) return {"takes no more frames, yet does not end"};
  return {how_it_ended(status_) + " before it had all frames"};
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

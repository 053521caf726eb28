#include "system/process/child_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <string_view>

#include "files/errno_text.h"

extern char** environ;  // NOLINT(readability-redundant-declaration): not every unistd.h has it

namespace rostrum::app {
namespace {

constexpr int kFirstFurther = STDERR_FILENO + 1;

// Where SIGCHLD is ignored, which programs inherit, the kernel throws the status of a child away,
// and nobody could tell how it ended.
void keep_statuses_of_children() {
  struct sigaction now {};
  if (::sigaction(SIGCHLD, nullptr, &now) != 0) return;
  const bool thrown_away = now.sa_handler == SIG_IGN ||  // NOLINT: a macro of the system's
                           (static_cast<unsigned>(now.sa_flags) & unsigned{SA_NOCLDWAIT}) != 0;
  if (thrown_away) (void)std::signal(SIGCHLD, SIG_DFL);
}

// The attributes and descriptors of a program that is about to be started.
class SpawnPlan {
 public:
  explicit SpawnPlan(const ChildSetup& setup)
      : first_unused_(kFirstFurther + static_cast<int>(setup.further.size())) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
    lead(setup.input, STDIN_FILENO);
    lead(setup.output, STDOUT_FILENO);
    lead(setup.error, STDERR_FILENO);
    for (int target = kFirstFurther; const int source : setup.further) lead(source, target++);
    // Ours close themselves; a driver's, or what this program was started with, may not.
    posix_spawn_file_actions_addclosefrom_np(&actions_, first_unused_);

    posix_spawnattr_setflags(
        &attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setpgroup(&attributes_, 0);
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes_, &signals);
    sigfillset(&signals);
    posix_spawnattr_setsigdefault(&attributes_, &signals);
  }
  ~SpawnPlan() {
    posix_spawnattr_destroy(&attributes_);
    posix_spawn_file_actions_destroy(&actions_);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;

  // Returns 0, or the errno that says what stood in the way.
  [[nodiscard]] int spawn(const char* program, char** arguments, char** environment,
                          pid_t& id) const {
    if (failed_ != 0) return failed_;
    return posix_spawnp(&id, program, &actions_, &attributes_, arguments, environment);
  }

 private:
  // One that would be overwritten, by a target before its own, is used by another number.
  void lead(int source, int target) {
    if (source < 0) {
      posix_spawn_file_actions_addopen(&actions_, target, "/dev/null",
                                       target == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0);
      return;
    }
    if (source < first_unused_) {
      moved_.emplace_back(::fcntl(source, F_DUPFD_CLOEXEC, first_unused_));
      source = moved_.back().number();
      if (source < 0) failed_ = errno;
    }
    posix_spawn_file_actions_adddup2(&actions_, source, target);
  }

  int first_unused_;
  int failed_ = 0;
  std::vector<Descriptor> moved_;
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

std::vector<std::string> changed_environment(const std::vector<std::string>& changes) {
  std::vector<std::string> variables;
  const auto name = [](std::string_view entry) { return entry.substr(0, entry.find('=')); };
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const bool changed = std::ranges::any_of(
        changes, [&](const std::string& change) { return name(change) == name(*entry); });
    if (!changed) variables.emplace_back(*entry);
  }
  std::ranges::copy_if(changes, std::back_inserter(variables), [](const std::string& change) {
    return change.find('=') != std::string::npos;
  });
  return variables;
}

// The pointers that exec() takes; they last as long as the strings.
std::vector<char*> pointers_to(std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  pointers.reserve(strings.size() + 1);
  for (std::string& string : strings) pointers.push_back(string.data());
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace

Result<ChildProcess> ChildProcess::start(const ChildSetup& setup) {
  keep_statuses_of_children();
  std::vector<std::string> command = setup.command;
  std::vector<std::string> variables = changed_environment(setup.environment);
  const SpawnPlan plan{setup};
  pid_t id = -1;
  const int failed = plan.spawn(command.front().c_str(), pointers_to(command).data(),
                                pointers_to(variables).data(), id);
  if (failed == ENOENT) return Error{kNotFound};
  if (failed != 0) return Error{fmt::format("cannot be run: {}", errno_text(failed))};
  return ChildProcess{id};
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : id_(std::exchange(other.id_, -1)), end_(other.end_), status_(other.status_) {}

ChildProcess::~ChildProcess() { kill(); }

bool ChildProcess::ended() {
  if (end_ != End::None) return true;
  siginfo_t info{};
  // Its status is left for later: as long as that is there, its number is nobody else's, and with
  // it the number of its group.
  const int looked = ::waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT);
  if (looked != 0 && errno == EINTR) return false;
  if (looked == 0 && info.si_pid == 0) return false;
  kill();
  return true;
}

void ChildProcess::kill() {
  if (id_ < 0 || end_ != End::None) return;
  ::kill(-id_, SIGKILL);
  reap();
}

void ChildProcess::reap() {
  pid_t reaped = -1;
  do {
    reaped = ::waitpid(id_, &status_, 0);
  } while (reaped < 0 && errno == EINTR);
  // If something else in this program has waited for all children, the status is lost (ECHILD).
  end_ = reaped == id_ ? End::Known : End::Unknown;
}

std::string ChildProcess::how_it_ended() const {
  if (end_ != End::Known) return "ended, and nobody knows how";
  if (WIFSIGNALED(status_)) {
    return fmt::format("was ended by signal {} ({})", WTERMSIG(status_),
                       sigdescr_np(WTERMSIG(status_)));
  }
  return fmt::format("ended with status {}", WEXITSTATUS(status_));
}

int ChildProcess::exit_code() const {
  return WIFSIGNALED(status_) ? 128 + WTERMSIG(status_) : WEXITSTATUS(status_);
}

Result<Pipe> Pipe::create() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return Error{errno_text(errno)};
  return Pipe{.out = Descriptor{ends[0]}, .in = Descriptor{ends[1]}};
}

}  // namespace rostrum::app

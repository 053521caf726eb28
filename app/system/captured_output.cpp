#include "system/captured_output.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <system_error>

#include "system/clock.h"

extern char** environ;  // NOLINT(readability-redundant-declaration): not every unistd.h has it

namespace rostrum::app {
namespace {

class File {
 public:
  explicit File(int descriptor) : descriptor_(descriptor) {}
  ~File() { close(); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  [[nodiscard]] int get() const { return descriptor_; }
  void close() {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
  }

 private:
  int descriptor_;
};

class SpawnActions {
 public:
  SpawnActions() { posix_spawn_file_actions_init(&actions_); }
  ~SpawnActions() { posix_spawn_file_actions_destroy(&actions_); }
  SpawnActions(const SpawnActions&) = delete;
  SpawnActions& operator=(const SpawnActions&) = delete;
  posix_spawn_file_actions_t* get() { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

// All that comes until the end; false if that does not come in time.
bool read_all(int from, double deadline, std::string& out) {
  std::array<char, 4096> part{};
  for (;;) {
    const double left = deadline - clock_seconds();
    if (left <= 0) return false;
    pollfd ready{.fd = from, .events = POLLIN, .revents = 0};
    if (::poll(&ready, 1, static_cast<int>(left * 1000) + 1) <= 0) continue;
    const ssize_t count = ::read(from, part.data(), part.size());
    if (count == 0) return true;
    if (count > 0) {
      out.append(part.data(), static_cast<std::size_t>(count));
    } else if (errno != EINTR) {
      return true;
    }
  }
}

}  // namespace

Result<std::string> captured_output(const std::vector<std::string>& command, double seconds) {
  const double deadline = clock_seconds() + seconds;
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    return Error{
        fmt::format("Cannot run {}: {}.", command[0], std::generic_category().message(errno))};
  }
  const File from{ends[0]};
  File to{ends[1]};
  SpawnActions actions;
  posix_spawn_file_actions_addopen(actions.get(), STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(actions.get(), to.get(), STDOUT_FILENO);
  posix_spawn_file_actions_addopen(actions.get(), STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addclosefrom_np(actions.get(), STDERR_FILENO + 1);
  std::vector<std::string> words = command;
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t process = 0;
  const int failed =
      posix_spawnp(&process, arguments[0], actions.get(), nullptr, arguments.data(), environ);
  to.close();
  if (failed == ENOENT) return Error{fmt::format("{} was not found.", command[0])};
  if (failed != 0) {
    return Error{
        fmt::format("Cannot run {}: {}.", command[0], std::generic_category().message(failed))};
  }
  std::string out;
  const bool ended = read_all(from.get(), deadline, out);
  if (!ended) ::kill(process, SIGKILL);
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  if (!ended) return Error{fmt::format("{} did not answer within {:g} s.", command[0], seconds)};
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return Error{fmt::format("{} failed.", command[0])};
  }
  return out;
}

}  // namespace rostrum::app

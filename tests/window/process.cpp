#include "process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <thread>

namespace rostrum::tests {
namespace {

std::vector<std::string> changed_environment(const std::vector<std::string>& changes) {
  std::vector<std::string> result;
  const auto name = [](std::string_view entry) { return entry.substr(0, entry.find('=')); };
  for (char** entry = environ; *entry != nullptr; ++entry) {
    bool changed = false;
    for (const std::string& change : changes) changed = changed || name(change) == name(*entry);
    if (!changed) result.emplace_back(*entry);
  }
  for (const std::string& change : changes) {
    if (change.find('=') != std::string::npos) result.push_back(change);
  }
  return result;
}

std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> result;
  result.reserve(strings.size() + 1);
  for (std::string& string : strings) result.push_back(string.data());
  result.push_back(nullptr);
  return result;
}

std::string contents(int file) {
  std::string text;
  std::array<char, 65536> part{};
  for (;;) {
    const ssize_t size = pread(file, part.data(), part.size(), static_cast<off_t>(text.size()));
    if (size <= 0) return text;
    text.append(part.data(), static_cast<std::size_t>(size));
  }
}

}  // namespace

std::string rostrum_program() {
  const char* const other = std::getenv("ROSTRUM_PROGRAM");
  return other != nullptr ? other : ROSTRUM_PROGRAM;
}

Process::Process(const std::vector<std::string>& command,
                 const std::vector<std::string>& environment)
    : out_(memfd_create("out", MFD_CLOEXEC)), error_(memfd_create("error", MFD_CLOEXEC)) {
  std::vector<std::string> arguments = command;
  std::vector<std::string> variables = changed_environment(environment);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, out_, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, error_, STDERR_FILENO);
  const int failed = posix_spawnp(&id_, command.front().c_str(), &actions, nullptr,
                                  pointers(arguments).data(), pointers(variables).data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) throw std::runtime_error("cannot run " + command.front());
}

Process::~Process() {
  if (id_ > 0) {
    kill(id_, SIGKILL);
    waitpid(id_, nullptr, 0);
  }
  close(out_);
  close(error_);
}

std::optional<Finished> Process::wait(double seconds) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  int status = 0;
  while (waitpid(id_, &status, WNOHANG) == 0) {
    if (std::chrono::steady_clock::now() > deadline) return std::nullopt;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  id_ = -1;
  return Finished{.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
                  .out = contents(out_),
                  .error = contents(error_)};
}

std::string Process::out() const { return contents(out_); }

double Process::processor_seconds() const {
  std::ifstream file{"/proc/" + std::to_string(id_) + "/stat"};
  std::string line;
  std::getline(file, line);
  // The second field is the program's name in brackets; of what follows it, the 12th and 13th
  // count.
  std::istringstream fields{line.substr(line.rfind(')') + 1)};
  std::string skipped;
  for (int i = 0; i < 11; ++i) fields >> skipped;
  long user = 0;
  long system = 0;
  fields >> user >> system;
  return static_cast<double>(user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

Finished run(const std::vector<std::string>& command, const std::vector<std::string>& environment) {
  Process process{command, environment};
  const auto finished = process.wait(60);
  if (!finished) throw std::runtime_error(command.front() + " does not end");
  return *finished;
}

}  // namespace rostrum::tests

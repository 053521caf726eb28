#include "process.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace rostrum::tests {
namespace {

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
    : out_(memfd_create("out", MFD_CLOEXEC)),
      error_(memfd_create("error", MFD_CLOEXEC)),
      process_(app::ChildProcess::start({.command = command,
                                         .environment = environment,
                                         .output = out_.number(),
                                         .error = error_.number()})) {
  if (!process_) throw std::runtime_error(command.front() + ' ' + process_.error().message);
}

std::optional<Finished> Process::wait(double seconds) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  while (!process_.value().ended()) {
    if (std::chrono::steady_clock::now() > deadline) return std::nullopt;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return Finished{.status = process_.value().exit_code(),
                  .out = contents(out_.number()),
                  .error = contents(error_.number())};
}

std::string Process::out() const { return contents(out_.number()); }

double Process::processor_seconds() const {
  std::ifstream file{"/proc/" + std::to_string(id()) + "/stat"};
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

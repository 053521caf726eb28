#include "system/process/process_group.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "base/parse_number.h"
#include "files/folder_names.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

// The group that a process is in: of its stat, the field after the command in brackets, its state
// and its parent (proc(5)). 0 if it has ended.
pid_t group_of(const fs::path& process) {
  std::ifstream file{process / "stat"};
  std::string line;
  std::getline(file, line);
  const std::size_t bracket = line.rfind(')');
  if (bracket == std::string::npos) return 0;
  std::istringstream fields{line.substr(bracket + 1)};
  std::string state;
  pid_t parent = 0;
  pid_t group = 0;
  fields >> state >> parent >> group;
  return group;
}

std::chrono::nanoseconds processor_time(pid_t id) {
  clockid_t clock{};
  timespec time{};
  if (::clock_getcpuclockid(id, &clock) != 0 || ::clock_gettime(clock, &time) != 0) return {};
  return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}

std::uint64_t bytes_of(const fs::path& process) {
  std::ifstream file{process / "io"};
  std::string name;
  std::uint64_t bytes = 0;
  std::uint64_t value = 0;
  while (file >> name >> value) {
    if (name == "rchar:" || name == "wchar:") bytes += value;
  }
  return bytes;
}

}  // namespace

GroupActivity group_activity(pid_t group) {
  GroupActivity sum;
  const fs::path processes = "/proc";
  for (const std::string& name : names_in(processes)) {
    const auto id = parse_number<pid_t>(name);
    if (!id || group_of(processes / name) != group) continue;
    sum.processor += processor_time(*id);
    sum.bytes += bytes_of(processes / name);
  }
  return sum;
}

}  // namespace rostrum::app

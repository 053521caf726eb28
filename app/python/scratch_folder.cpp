#include "python/scratch_folder.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

#include "base/parse_number.h"
#include "files/errno_text.h"
#include "files/folder_names.h"

namespace rostrum::app {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPrefix = "rostrum-talk-";

// What programs that were killed have left. Their numbers are in the names.
void remove_left_folders(const fs::path& parent) {
  for (const std::string& name : names_in(parent)) {
    if (!name.starts_with(kPrefix)) continue;
    const std::string_view rest = std::string_view{name}.substr(kPrefix.size());
    const auto program = parse_number<pid_t>(rest.substr(0, rest.find('-')));
    if (!program || ::kill(*program, 0) == 0 || errno != ESRCH) continue;
    std::error_code ignored;
    fs::remove_all(parent / name, ignored);
  }
}

}  // namespace

Result<ScratchFolder> ScratchFolder::create() {
  std::error_code failed;
  fs::path parent = fs::temp_directory_path(failed);
  if (failed) parent = "/tmp";
  remove_left_folders(parent);
  std::string name = (parent / fmt::format("{}{}-XXXXXX", kPrefix, ::getpid())).string();
  if (::mkdtemp(name.data()) == nullptr) {
    return Error{fmt::format("There is no folder for a recording in {}: {}.", parent.string(),
                             errno_text(errno))};
  }
  return ScratchFolder{fs::path{name}};
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

}  // namespace rostrum::app

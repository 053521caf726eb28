#include "python/scratch_folder.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include "files/errno_text.h"

namespace rostrum::app {

namespace fs = std::filesystem;

Result<ScratchFolder> ScratchFolder::create() {
  std::error_code failed;
  fs::path parent = fs::temp_directory_path(failed);
  if (failed) parent = "/tmp";
  std::string name = (parent / "rostrum-XXXXXX").string();
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

#include "files/folder_names.h"

#include <dirent.h>

#include <memory>
#include <string_view>

namespace rostrum {

std::vector<std::string> names_in(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  const auto close = [](DIR* open) { ::closedir(open); };
  const std::unique_ptr<DIR, decltype(close)> open{::opendir(folder.c_str()), close};
  if (!open) return names;
  // NOLINTNEXTLINE(concurrency-mt-unsafe): each stream has its own buffer, and only one reader.
  while (const dirent* const entry = ::readdir(open.get())) {
    const std::string_view name = static_cast<const char*>(entry->d_name);
    if (name != "." && name != "..") names.emplace_back(name);
  }
  return names;
}

}  // namespace rostrum

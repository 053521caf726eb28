#include "python/file_state.h"

#include <sys/stat.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <system_error>
#include <vector>

#include "base/hash.h"
#include "system/files/read_file.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kLargestRead = std::int64_t{8} << 20U;

void add(const TalkFile& file, Hash& hash) {
  hash.add_text(file.path);
  hash.add(file.modified);
  hash.add(file.size);
}

}  // namespace

TalkFile state_of(const std::string& path) {
  TalkFile file{.path = path};
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0 || S_ISDIR(about.st_mode)) return file;
  constexpr std::int64_t kSecond = 1'000'000'000;
  file.modified = std::int64_t{about.st_mtim.tv_sec} * kSecond + about.st_mtim.tv_nsec;
  file.size = about.st_size;
  return file;
}

std::optional<std::uint64_t> content_of(const TalkFile& file) {
  if (file.size < 0) return std::nullopt;
  Hash hash;
  if (file.size > kLargestRead) {
    add(file, hash);
    return hash.value();
  }
  const auto bytes = read_bytes(file.path, static_cast<std::size_t>(kLargestRead));
  if (!bytes || !bytes.value()) return std::nullopt;
  hash.add(*bytes.value());
  return hash.value();
}

std::uint64_t state_of_folder(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code failed;
  for (fs::recursive_directory_iterator at{folder, failed}, end; !failed && at != end;
       at.increment(failed)) {
    if (at->path().extension() == ".py") names.push_back(at->path().string());
  }
  std::ranges::sort(names);
  Hash hash;
  for (const std::string& name : names) add(state_of(name), hash);
  return hash.value();
}

}  // namespace rostrum::app

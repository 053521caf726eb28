#include "files/atomic_file.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <system_error>

#include "files/temporary_file.h"

namespace rostrum {
namespace {

Error cannot_make(const std::filesystem::path& folder, const std::error_code& reason) {
  return {fmt::format("Cannot make the folder {}: {}.", folder.string(), reason.message())};
}

}  // namespace

Status write_file(std::span<const unsigned char> bytes, const std::filesystem::path& file) {
  auto part = TemporaryFile::create(file);
  if (!part) return part.error();
  if (auto written = part.value().write(bytes); !written) return written;
  if (auto synced = part.value().sync(); !synced) return synced;
  if (auto kept = part.value().keep(); !kept) return kept;
  return sync_folder_of(file);
}

Status make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (!error) return Done{};
  return cannot_make(folder, error);
}

Status make_private_folder(const std::filesystem::path& folder) {
  int reason = ENOTDIR;
  std::filesystem::path part;
  for (const std::filesystem::path& name : folder) {
    part /= name;
    if (::mkdir(part.c_str(), S_IRWXU) == 0 || errno == EEXIST) continue;
    reason = errno;
    break;
  }
  std::error_code error;
  if (std::filesystem::is_directory(folder, error)) return Done{};
  return cannot_make(folder, {reason, std::generic_category()});
}

}  // namespace rostrum

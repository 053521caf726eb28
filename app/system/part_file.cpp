#include "system/part_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "system/atomic_file.h"

namespace rostrum::app {
namespace {

Error cannot_write(const std::filesystem::path& file, const std::error_code& reason) {
  return {fmt::format("Cannot write {}: {}.", file.string(), reason.message())};
}

}  // namespace

PartFile::PartFile(std::filesystem::path final_name)
    : final_name_(std::move(final_name)), path_(final_name_) {
  path_ += fmt::format(".{}.part", getpid());
}

Result<PartFile> PartFile::reserve(const std::filesystem::path& final_name) {
  std::error_code error;
  // Found out now, and not when hours of work are to get their name.
  if (std::filesystem::is_directory(final_name, error)) {
    return cannot_write(final_name, std::make_error_code(std::errc::is_a_directory));
  }
  PartFile part{final_name};
  const int descriptor = create_file(part.path_);
  if (descriptor < 0) {
    part.path_.clear();
    return cannot_write(final_name, {errno, std::generic_category()});
  }
  ::close(descriptor);
  return part;
}

PartFile::PartFile(PartFile&& other) noexcept
    : final_name_(std::move(other.final_name_)), path_(std::exchange(other.path_, {})) {}

PartFile& PartFile::operator=(PartFile&& other) noexcept {
  final_name_.swap(other.final_name_);
  path_.swap(other.path_);
  return *this;
}

PartFile::~PartFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

bool PartFile::empty() const {
  std::error_code error;
  const auto size = std::filesystem::file_size(path_, error);
  return error || size == 0;
}

Status PartFile::keep() {
  std::error_code error;
  std::filesystem::rename(path_, final_name_, error);
  if (error) return cannot_write(final_name_, error);
  path_.clear();
  return Done{};
}

}  // namespace rostrum::app

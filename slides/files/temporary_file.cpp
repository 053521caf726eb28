#include "files/temporary_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <string>
#include <system_error>
#include <utility>

#include "files/errno_text.h"
#include "files/folder_names.h"

namespace rostrum {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".part";

// A name that no other process draws, on whatever machine: they may share the folder, and the
// numbers of their processes.
fs::path temporary_name(const fs::path& file) {
  std::uint64_t drawn = 0;
  (void)::getrandom(&drawn, sizeof drawn, 0);
  fs::path part = file;
  part += fmt::format(".{:016x}{}", drawn, kEnding);
  return part;
}

// Some network file systems have no locks; files on them are never taken for left.
bool lock(const Descriptor& file) { return ::flock(file.number(), LOCK_EX | LOCK_NB) == 0; }

// True if the name leads to the very file that is open, and to no link.
bool names(const fs::path& path, const Descriptor& file) {
  struct stat named {};
  struct stat open {};
  return ::lstat(path.c_str(), &named) == 0 && ::fstat(file.number(), &open) == 0 &&
         named.st_dev == open.st_dev && named.st_ino == open.st_ino;
}

Error cannot_write_file(const fs::path& file, int reason) {
  return {fmt::format("Cannot write {}: {}.", file.string(), errno_text(reason))};
}

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path{"."};
}

// Makes a new file and locks it: returns its name, and its descriptor or none with errno set.
std::pair<fs::path, Descriptor> create_locked(const fs::path& final_name) {
  for (;;) {
    fs::path path = temporary_name(final_name);
    Descriptor made{::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
    if (!made && errno == EEXIST) continue;
    if (!made) return {std::move(path), std::move(made)};
    // Until it is locked, somebody may take it for left and remove it.
    if (!lock(made) || names(path, made)) return {std::move(path), std::move(made)};
  }
}

// Returns the link in /proc that names an open file.
std::string name_in_proc(const Descriptor& file) {
  return fmt::format("/proc/self/fd/{}", file.number());
}

}  // namespace

Result<TemporaryFile> TemporaryFile::create(const fs::path& final_name) {
  std::error_code error;
  if (fs::is_directory(final_name, error)) return cannot_write_file(final_name, EISDIR);
  // First, so that nothing can fail between a file that is there and its owner.
  TemporaryFile owner{final_name};
  auto [path, descriptor] = create_locked(final_name);
  if (!descriptor) return cannot_write_file(final_name, errno);
  owner.path_ = std::move(path);
  owner.descriptor_ = std::move(descriptor);
  return owner;
}

std::optional<TemporaryFile> TemporaryFile::same_as(const Descriptor& other,
                                                    const fs::path& final_name) {
  if (auto clone = create(final_name)) {
    if (::ioctl(clone.value().descriptor_.number(), FICLONE, other.number()) == 0) {
      return std::move(clone).value();
    }
  }
  Descriptor again{::fcntl(other.number(), F_DUPFD_CLOEXEC, 0)};
  fs::path path = temporary_name(final_name);
  TemporaryFile owner{final_name};
  if (!again || ::linkat(AT_FDCWD, name_in_proc(other).c_str(), AT_FDCWD, path.c_str(),
                         AT_SYMLINK_FOLLOW) != 0) {
    return std::nullopt;
  }
  owner.path_ = std::move(path);
  owner.descriptor_ = std::move(again);
  return owner;
}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : final_name_(std::move(other.final_name_)),
      path_(std::exchange(other.path_, {})),
      descriptor_(std::move(other.descriptor_)) {}

TemporaryFile& TemporaryFile::operator=(TemporaryFile&& other) noexcept {
  final_name_.swap(other.final_name_);
  path_.swap(other.path_);
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

TemporaryFile::~TemporaryFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

Error TemporaryFile::cannot_write(int reason) const {
  return cannot_write_file(final_name_, reason);
}

bool TemporaryFile::empty() const {
  struct stat about {};
  return ::fstat(descriptor_.number(), &about) != 0 || about.st_size == 0;
}

Status TemporaryFile::write(std::span<const unsigned char> bytes) const {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return cannot_write(errno);
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return Done{};
}

void TemporaryFile::begin_sync() const {
  (void)::sync_file_range(descriptor_.number(), 0, 0, SYNC_FILE_RANGE_WRITE);
}

Status TemporaryFile::sync() const {
  // Some file systems do not know fsync for this kind of file and say EINVAL.
  if (::fsync(descriptor_.number()) == 0 || errno == EINVAL) return Done{};
  return cannot_write(errno);
}

Status TemporaryFile::check_name() const {
  if (names(path_, descriptor_)) return Done{};
  if (!fs::exists(fs::symlink_status(path_))) return cannot_write(ENOENT);
  return Error{
      fmt::format("Cannot write {}: another file was put in the place of {} while that was "
                  "written. Choose a folder that nobody else may write to.",
                  final_name_.string(), path_.string())};
}

Status TemporaryFile::keep() {
  if (auto same = check_name(); !same) return same;
  if (std::rename(path_.c_str(), final_name_.c_str()) != 0) return cannot_write(errno);
  // rename() leaves two names of one file as they are.
  if (names(path_, descriptor_)) ::unlink(path_.c_str());
  path_.clear();
  return Done{};
}

Result<bool> TemporaryFile::keep_if_new() {
  if (const auto same = check_name(); !same) return same.error();
  if (::link(path_.c_str(), final_name_.c_str()) == 0) {
    ::unlink(path_.c_str());
    path_.clear();
    return true;
  }
  if (errno == EEXIST) return false;
  // Most file systems without hard links know this.
  if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, final_name_.c_str(), RENAME_NOREPLACE) == 0) {
    path_.clear();
    return true;
  }
  if (errno == EEXIST) return false;
  return cannot_write(errno);
}

Status sync_folder_of(const fs::path& file) {
  const fs::path folder = folder_of(file);
  const Descriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (opened && (::fsync(opened.number()) == 0 || errno == EINVAL)) return Done{};
  return cannot_write_file(file, errno);
}

std::optional<std::string_view> whole_name(std::string_view temporary) {
  if (!temporary.ends_with(kEnding)) return std::nullopt;
  const std::string_view numbered = temporary.substr(0, temporary.size() - kEnding.size());
  const std::size_t dot = numbered.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == numbered.size()) return std::nullopt;
  if (numbered.find_first_not_of("0123456789abcdef", dot + 1) != std::string_view::npos) {
    return std::nullopt;
  }
  return numbered.substr(0, dot);
}

void remove_if_left(const fs::path& temporary) {
  // Whoever may lock it may write to it: another user's file is not ours to remove.
  const Descriptor file{
      ::open(temporary.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)};
  if (file && lock(file)) ::unlink(temporary.c_str());
}

void remove_left_parts(const fs::path& final_name) {
  const fs::path folder = folder_of(final_name);
  for (const std::string& name : names_in(folder)) {
    if (whole_name(name) == final_name.filename().string()) remove_if_left(folder / name);
  }
}

}  // namespace rostrum

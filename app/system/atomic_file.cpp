#include "system/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <system_error>
#include <utility>

#include "base/parse_number.h"

namespace rostrum::app {
namespace {

constexpr std::string_view kEnding = ".part";

std::filesystem::path temporary_name(const std::filesystem::path& file) {
  std::filesystem::path part = file;
  part += fmt::format(".{}{}", ::getpid(), kEnding);
  return part;
}

// An open file that is deleted unless it was kept.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::filesystem::path path)
      : path_(std::move(path)), descriptor_(create_file(path_)) {}
  ~TemporaryFile() {
    if (descriptor_ < 0) return;
    ::close(descriptor_);
    ::unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  [[nodiscard]] bool open() const { return descriptor_ >= 0; }

  // False with errno set if not everything could be written.
  [[nodiscard]] bool write(std::span<const unsigned char> bytes) const {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) return false;
      bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
  }

  // Waits until it is on the disk. False with errno set if it does not get there.
  [[nodiscard]] bool sync() const { return ::fsync(descriptor_) == 0; }

  // Whether it now has the other file's contents, in the same blocks.
  [[nodiscard]] bool share_blocks_of(const std::filesystem::path& other) const {
    const int source = ::open(other.c_str(), O_RDONLY | O_CLOEXEC);
    if (source < 0) return false;
    const bool shared = ::ioctl(descriptor_, FICLONE, source) == 0;
    ::close(source);
    return shared;
  }

  // Closes the file and gives it its name. False with errno set if either fails.
  [[nodiscard]] bool keep_as(const std::filesystem::path& name) {
    const int descriptor = std::exchange(descriptor_, -1);
    if (::close(descriptor) == 0 && std::rename(path_.c_str(), name.c_str()) == 0) return true;
    const int reason = errno;
    ::unlink(path_.c_str());
    errno = reason;
    return false;
  }

 private:
  std::filesystem::path path_;
  int descriptor_;
};

Error cannot_write(const std::filesystem::path& file, int reason) {
  return {
      fmt::format("Cannot write {}: {}.", file.string(), std::generic_category().message(reason))};
}

Error cannot_make(const std::filesystem::path& folder, const std::error_code& reason) {
  return {fmt::format("Cannot make the folder {}: {}.", folder.string(), reason.message())};
}

// A new name is on the disk once its folder is. Not every file system can be asked for that.
bool sync_folder(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
  const int reason = errno;
  ::close(descriptor);
  errno = reason;
  return synced;
}

// rename() leaves two names of one file as they are, so what has the final name already is fine.
bool hard_link(const std::filesystem::path& same, const std::filesystem::path& file) {
  const std::filesystem::path part = temporary_name(file);
  ::unlink(part.c_str());
  if (::link(same.c_str(), part.c_str()) != 0) return false;
  const bool renamed = std::rename(part.c_str(), file.c_str()) == 0;
  ::unlink(part.c_str());
  return renamed;
}

}  // namespace

Status write_file(std::span<const unsigned char> bytes, const std::filesystem::path& file) {
  TemporaryFile temporary{temporary_name(file)};
  if (!temporary.open() || !temporary.write(bytes) || !temporary.keep_as(file)) {
    return cannot_write(file, errno);
  }
  return Done{};
}

Status write_durable_file(std::span<const unsigned char> bytes, const std::filesystem::path& file) {
  TemporaryFile temporary{temporary_name(file)};
  if (!temporary.open() || !temporary.write(bytes) || !temporary.sync() ||
      !temporary.keep_as(file) || !sync_folder(file.parent_path())) {
    return cannot_write(file, errno);
  }
  return Done{};
}

void remove_left_parts(const std::filesystem::path& file) {
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator{file.parent_path(), error}) {
    const std::string name = entry.path().filename().string();
    if (whole_name(name) != file.filename().string()) continue;
    const std::size_t begin = file.filename().string().size() + 1;
    const auto process = parse_number<pid_t>(
        std::string_view{name}.substr(begin, name.size() - begin - kEnding.size()));
    if (process && *process > 0 && ::kill(*process, 0) != 0 && errno == ESRCH) {
      ::unlink(entry.path().c_str());
    }
  }
}

Status link_file(std::span<const unsigned char> bytes, const std::filesystem::path& same,
                 const std::filesystem::path& file) {
  {
    TemporaryFile temporary{temporary_name(file)};
    if (temporary.open() && temporary.share_blocks_of(same) && temporary.keep_as(file)) {
      return Done{};
    }
  }
  if (hard_link(same, file)) return Done{};
  return write_file(bytes, file);
}

std::optional<std::string_view> whole_name(std::string_view temporary) {
  if (!temporary.ends_with(kEnding)) return std::nullopt;
  const std::string_view numbered = temporary.substr(0, temporary.size() - kEnding.size());
  const std::size_t dot = numbered.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == numbered.size()) return std::nullopt;
  const std::string_view process = numbered.substr(dot + 1);
  if (!std::all_of(process.begin(), process.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  return numbered.substr(0, dot);
}

int create_file(const std::filesystem::path& file) {
  ::unlink(file.c_str());
  return ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
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

}  // namespace rostrum::app

// A file in the making: beside the one that it is to be, and deleted unless it is kept.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

#include "base/result.h"
#include "files/descriptor.h"

namespace rostrum {

// Its name is "NAME.0123456789abcdef.part", with digits that are drawn for it. It is always a new
// file and stays open, so that a link that somebody puts in its place is neither written to nor
// kept. As long as it is open it is locked (flock), which tells it from one that a process has left
// behind, whichever machine or container that ran on.
//
// Errors are sentences about the final name.
class TemporaryFile {
 public:
  // Found out now, and not when hours of work are to get their name: the error is also that the
  // final name is a folder's.
  [[nodiscard]] static Result<TemporaryFile> create(const std::filesystem::path& final_name);

  // A further name of a file that is open, with the contents that it has: blocks that both share,
  // where the file system knows that, else a hard link. None where it knows neither.
  [[nodiscard]] static std::optional<TemporaryFile> same_as(
      const Descriptor& other, const std::filesystem::path& final_name);

  TemporaryFile(TemporaryFile&& other) noexcept;
  TemporaryFile& operator=(TemporaryFile&& other) noexcept;
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  [[nodiscard]] const Descriptor& descriptor() const { return descriptor_; }
  [[nodiscard]] bool empty() const;

  [[nodiscard]] Status write(std::span<const unsigned char> bytes) const;

  // Begins to bring it to the disk, and does not wait for that.
  void begin_sync() const;
  // Waits until its contents are on the disk. Before it gets its name, or else a power failure may
  // leave that name to an empty file.
  [[nodiscard]] Status sync() const;

  // Gives it its final name, in place of a file that had it.
  [[nodiscard]] Status keep();
  // The same, unless there is a file of that name: then false, and that file stays.
  [[nodiscard]] Result<bool> keep_if_new();

 private:
  // Owns nothing yet.
  explicit TemporaryFile(std::filesystem::path final_name) : final_name_(std::move(final_name)) {}
  [[nodiscard]] Error cannot_write(int reason) const;
  // An error if the name is no longer this file's.
  [[nodiscard]] Status check_name() const;

  std::filesystem::path final_name_;
  std::filesystem::path path_;  // empty: nothing to delete
  Descriptor descriptor_;
};

// Waits until the name of a file that was kept is on the disk, and those of its neighbours.
[[nodiscard]] Status sync_folder_of(const std::filesystem::path& file);

// The file that a temporary one was to become, if that is a temporary one's name.
[[nodiscard]] std::optional<std::string_view> whole_name(std::string_view temporary);

// Deletes a temporary file that nobody writes any more, and no other.
void remove_if_left(const std::filesystem::path& temporary);

// Deletes what processes that have ended by now left of a file under its temporary names.
void remove_left_parts(const std::filesystem::path& final_name);

}  // namespace rostrum

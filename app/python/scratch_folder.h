// A folder for what a child process writes, gone with all that is in it.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace rostrum::app {

class ScratchFolder {
 public:
  // Where the system keeps temporary files, for this user alone. The error is a sentence.
  [[nodiscard]] static Result<ScratchFolder> create();

  ScratchFolder(ScratchFolder&& other) noexcept : path_(std::move(other.path_)) {
    other.path_.clear();
  }
  ScratchFolder& operator=(ScratchFolder&&) = delete;
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  explicit ScratchFolder(std::filesystem::path path) : path_(std::move(path)) {}

  std::filesystem::path path_;  // empty: moved from
};

}  // namespace rostrum::app

// A file in the making: beside the one that it is to be, deleted unless it is kept.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace rostrum::app {

class PartFile {
 public:
  // Makes an empty "NAME.PID.part", or the error that it cannot be made.
  [[nodiscard]] static Result<PartFile> reserve(const std::filesystem::path& final_name);

  PartFile(PartFile&& other) noexcept;
  PartFile& operator=(PartFile&& other) noexcept;
  ~PartFile();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  [[nodiscard]] bool empty() const;

  // Gives it its final name, in place of a file that had it.
  [[nodiscard]] Status keep();

 private:
  explicit PartFile(std::filesystem::path final_name);

  std::filesystem::path final_name_;
  std::filesystem::path path_;  // empty: nothing to delete
};

}  // namespace rostrum::app

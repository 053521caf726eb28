// What a file is like now: whether it is the one that a talk has read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "python/talk_order.h"

namespace rostrum::app {

// As it is now; -1 and -1 where there is none that could be read.
[[nodiscard]] TalkFile state_of(const std::string& path);

// True if it is still as it was.
[[nodiscard]] inline bool is_unchanged(const TalkFile& file) { return state_of(file.path) == file; }

// A hash of its contents; of its state where it is so large that reading it would be noticed; none
// where there is no such file.
[[nodiscard]] std::optional<std::uint64_t> content_of(const TalkFile& file);

// A hash of the names and states of all files in a folder and below.
[[nodiscard]] std::uint64_t state_of_folder(const std::filesystem::path& folder);

}  // namespace rostrum::app

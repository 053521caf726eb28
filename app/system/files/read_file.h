// Reads whole files that may be anything: a device without an end, a pipe that nobody writes to.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace rostrum::app {

// Returns the file's contents, or none where there is no file. An error says why it cannot be read,
// as the end of a sentence: a file that is not regular, or larger than `most` bytes, is not read.
[[nodiscard]] Result<std::optional<std::string>> read_file(const std::filesystem::path& file,
                                                           std::size_t most);

// The same for a file that is no text.
[[nodiscard]] Result<std::optional<std::vector<std::byte>>> read_bytes(
    const std::filesystem::path& file, std::size_t most);

}  // namespace rostrum::app

// Files that are there as a whole or not at all.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace rostrum::app {

// Writes the bytes beside `file` under another name, "<file>.<process>.part", and renames it when
// it is whole: so there is never a part of them under that name, whatever fails and whenever the
// process is killed. Replaces an older file.
[[nodiscard]] Status write_file(std::span<const unsigned char> bytes,
                                const std::filesystem::path& file);

// The same, and once it has returned the file is on the disk: when the power fails before, the old
// one may be there still.
[[nodiscard]] Status write_durable_file(std::span<const unsigned char> bytes,
                                        const std::filesystem::path& file);

// Deletes what processes that have ended by now left of `file` under its other names.
void remove_left_parts(const std::filesystem::path& file);

// The same contents as another file's, without writing them again where that can be: shared blocks
// if the file system knows them, a second name for the same file if not, and else a copy.
[[nodiscard]] Status link_file(std::span<const unsigned char> bytes,
                               const std::filesystem::path& same,
                               const std::filesystem::path& file);

// The file that a temporary one was to become, if that is a temporary one's name.
[[nodiscard]] std::optional<std::string_view> whole_name(std::string_view temporary);

// Opens a new file to write to: a descriptor, or -1 with errno set. What had the name is deleted,
// and a link never followed, so that in a folder that others may write to nobody chooses another
// file.
[[nodiscard]] int create_file(const std::filesystem::path& file);

// Makes the folder and those that it lies in.
[[nodiscard]] Status make_folder(const std::filesystem::path& folder);

// The same for what is the user's alone: those that it makes nobody else may enter, as the XDG
// specification of base directories asks.
[[nodiscard]] Status make_private_folder(const std::filesystem::path& folder);

}  // namespace rostrum::app

// Files that are there as a whole or not at all.
#pragma once

#include <filesystem>
#include <span>

#include "base/result.h"

namespace rostrum {

// Writes the bytes beside `file` under another name and renames it when it is whole and on the disk
// (see temporary_file.h): so there is never a part of them under that name, whatever fails,
// whenever the process is killed and whenever the power fails. Replaces an older file.
[[nodiscard]] Status write_file(std::span<const unsigned char> bytes,
                                const std::filesystem::path& file);

// Makes the folder and those that it lies in.
[[nodiscard]] Status make_folder(const std::filesystem::path& folder);

// Makes a folder for what is the user's alone: nobody else may enter the folders that it makes, as
// the XDG specification of base directories asks.
[[nodiscard]] Status make_private_folder(const std::filesystem::path& folder);

}  // namespace rostrum

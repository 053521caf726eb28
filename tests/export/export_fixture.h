// Runs `rostrum export` for a test.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "picture.h"
#include "process.h"

namespace rostrum::tests {

// This stretch of the deck has motion and a pause, at a small size.
inline const std::vector<std::string> kSmall{"--size", "160x90",   "--fps",
                                             "30",     "--frames", "230-289"};
inline constexpr std::size_t kSmallFrames = 60;

using Arguments = std::vector<std::string>;

// Returns the command line for an export to that folder.
[[nodiscard]] Arguments export_to(const std::filesystem::path& folder, const Arguments& what,
                                  const Arguments& more = {});

[[nodiscard]] Finished rostrum(const Arguments& arguments);

// That it ends well.
void expect_export(const std::filesystem::path& folder, const Arguments& what,
                   const Arguments& more = {});

// The key is a file's name, and the value its bytes.
using Files = std::map<std::string, std::string>;
[[nodiscard]] Files files_in(const std::filesystem::path& folder);
// Returns the same without the manifest.
[[nodiscard]] Files frames_in(const std::filesystem::path& folder);

// Names of what an export leaves when it is killed.
[[nodiscard]] std::vector<std::string> parts_in(const std::filesystem::path& folder);

}  // namespace rostrum::tests

// The user's own keys: a TOML file that says of a command which keys it has. Those of which it says
// nothing stay as they are built in.
//
//   freeze = ["F8", "Shift+F"]
//   quit = []
//
//   [timeline]
//   pause = "P"
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>

#include "base/result.h"
#include "show/input/key_map.h"

namespace rostrum::app {

inline constexpr std::size_t kMostKeysBytes = std::size_t{1024} * 1024;

// The keys with what the text binds. The error of what is wrong in it, of which nothing counts
// then: "line 3: there is no command "freze"".
[[nodiscard]] Result<KeyMap> parse_keys(std::string_view toml);

// rostrum/keys.toml in the user's folder of configuration; none where there is no such folder.
[[nodiscard]] std::optional<std::filesystem::path> keys_path();

// The keys that are built in where there is no such file. The error is one sentence.
[[nodiscard]] Result<KeyMap> read_keys(const std::filesystem::path& file);

// Reads the file keys_path().
[[nodiscard]] Result<KeyMap> read_keys();

}  // namespace rostrum::app

// A user's files are where the XDG specification of base directories says. A variable that is not
// set to an absolute path names no folder, or it would depend on where the program was started.
#pragma once

#include <filesystem>
#include <optional>

namespace rostrum::app {

// $XDG_CONFIG_HOME/rostrum, else ~/.config/rostrum; none where there is no home either.
[[nodiscard]] std::optional<std::filesystem::path> configuration_folder();

// The folder for state: $XDG_STATE_HOME, or ~/.local/state.
[[nodiscard]] std::optional<std::filesystem::path> state_folder();

// The folder for what can be made again: $XDG_CACHE_HOME/rostrum, else ~/.cache/rostrum.
[[nodiscard]] std::optional<std::filesystem::path> cache_folder();

// $HOME.
[[nodiscard]] std::optional<std::filesystem::path> home_folder();

// $XDG_PICTURES_DIR, else ~/Pictures; none where there is no such folder.
[[nodiscard]] std::optional<std::filesystem::path> pictures_folder();

}  // namespace rostrum::app

// Where a user's files are, as the XDG specification of base directories says.
#pragma once

#include <filesystem>
#include <optional>

namespace rostrum::app {

// $XDG_CONFIG_HOME/rostrum, ~/.config/rostrum where that is not set to an absolute path, none where
// there is no home either.
[[nodiscard]] std::optional<std::filesystem::path> configuration_folder();

// The same with $XDG_STATE_HOME and ~/.local/state.
[[nodiscard]] std::optional<std::filesystem::path> state_folder();

}  // namespace rostrum::app

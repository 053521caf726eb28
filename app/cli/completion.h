// Scripts that complete the command line in a shell.
#pragma once

#include <cstdint>
#include <string>

#include "cli/command_line.h"

namespace rostrum::app {

enum class Shell : std::uint8_t { Bash, Zsh, Fish };

// Completes commands, options, their values, files and folders. To be sourced, or put where the
// shell looks for such scripts.
[[nodiscard]] std::string completion(const CommandPage& program, Shell shell);

}  // namespace rostrum::app

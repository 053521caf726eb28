// The manual page, as man reads it.
#pragma once

#include <string>
#include <string_view>

#include "cli/command_line.h"

namespace rostrum::app {

// With the tables of keys. In roff's macros "man".
[[nodiscard]] std::string manual_page(const CommandPage& program, std::string_view version);

}  // namespace rostrum::app

// The manual page, as man reads it.
#pragma once

#include <string>
#include <string_view>

#include "cli/command_line.h"

namespace rostrum::app {

// The page is in roff's "man" macros and holds the tables of keys.
[[nodiscard]] std::string manual_page(const CommandPage& program, std::string_view version);

}  // namespace rostrum::app

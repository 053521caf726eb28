// This is the version of the program.
#pragma once

#include <string_view>

namespace rostrum::app {

// "0.1.0"
[[nodiscard]] std::string_view version();

}  // namespace rostrum::app

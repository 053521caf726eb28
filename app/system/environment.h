// Variables of the environment, which nothing in the program changes.
#pragma once

#include <optional>
#include <string>

namespace rostrum::app {

// None where it is not set, or is empty.
[[nodiscard]] std::optional<std::string> environment_variable(const char* name);

}  // namespace rostrum::app

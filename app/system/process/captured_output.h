// Captures what another program prints.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace rostrum::app {

// Runs a command, found in PATH and without a shell, and yields its standard output once it has
// ended well; its standard error is nobody's. Killed, with all that it started, after so many
// seconds. The error is a sentence.
[[nodiscard]] Result<std::string> captured_output(const std::vector<std::string>& command,
                                                  double seconds);

}  // namespace rostrum::app

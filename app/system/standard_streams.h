// Standard output and standard error, which may be closed, full, stopped, or a pipe whose reader
// has gone. Nothing here throws, and nothing here ends the program.
#pragma once

#include <string_view>

#include "base/result.h"

namespace rostrum::app {

// The program calls this before it opens anything. Descriptors 0 to 2 that are closed go to
// /dev/null: otherwise the next file that is opened, such as the socket of the display, would be
// taken for one of them. Writing there still fails, so that output is not lost without a word.
// From then on a pipe whose reader has gone is an error for whoever writes to it, not a signal.
void claim_standard_streams() noexcept;

// Writes the whole text to standard output. A terminal gets it without control characters (see
// for_terminal), files and other programs as it is.
[[nodiscard]] Status print(std::string_view text) noexcept;

// Writes the text to standard error as it is. Nobody is left to tell of a failure.
void print_error(std::string_view text) noexcept;

}  // namespace rostrum::app

// Sentences on standard error.
#pragma once

#include <string>
#include <string_view>

namespace rostrum::app {

// A sentence and the end of its line. What a sentence quotes (file names, files, other programs)
// may hold anything, so it goes through for_terminal().
void warn(std::string_view sentence);

// The text as UTF-8 without the characters that a terminal takes for commands: control characters
// other than the ends of lines and tabs become question marks.
[[nodiscard]] std::string for_terminal(std::string_view text);

}  // namespace rostrum::app

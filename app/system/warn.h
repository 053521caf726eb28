// Sentences on standard error.
#pragma once

#include <string>
#include <string_view>

namespace rostrum::app {

// Writes a sentence and the end of its line. What a sentence quotes (file names, files, other
// programs) may hold anything, so it goes through for_terminal(). A show goes on whatever becomes
// of the sentence: it is left out where standard error takes none within a tenth of a second, which
// is so on a terminal that was stopped by Ctrl+S.
void warn(std::string_view sentence) noexcept;

// Joins what has happened and why by a space.
void warn(std::string_view what, std::string_view why) noexcept;

// The text as UTF-8 without the characters that a terminal takes for commands: control characters
// other than the ends of lines and tabs become question marks.
[[nodiscard]] std::string for_terminal(std::string_view text);

}  // namespace rostrum::app

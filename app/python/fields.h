// Lines of fields between the program and the child process that records a talk, with tabs between
// them. A backslash, a tab and the ends of lines within a field are written \\, \t, \n and \r.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rostrum::app {

// The line, without its end.
[[nodiscard]] std::string joined_fields(const std::vector<std::string>& fields);

// The fields of a line that joined_fields() made, or a talk: it may hold anything.
[[nodiscard]] std::vector<std::string> split_fields(std::string_view line);

}  // namespace rostrum::app

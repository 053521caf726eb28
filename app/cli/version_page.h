// `rostrum --version` prints the version, and what the program was built from.
#pragma once

#include <string>
#include <string_view>

namespace rostrum::app {

// The commit that the program was built from, with "modified" where the sources differed from it;
// "unknown" for sources that are not in git. (commit.cpp, written by cmake/Commit.cmake)
[[nodiscard]] std::string_view commit();

// All that a report of a bug should name: version and commit, compiler, libraries. Several lines.
[[nodiscard]] std::string version_page();

}  // namespace rostrum::app

// The names in a folder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace rostrum {

// The names are in no order, without "." and "..". A folder that cannot be read, or no further,
// yields the names that were read until then: callers look for files that have been left there, and
// there may be none.
//
// std::filesystem's iterators allocate memory where nothing may be thrown, and so end the program
// where there is none.
[[nodiscard]] std::vector<std::string> names_in(const std::filesystem::path& folder);

}  // namespace rostrum

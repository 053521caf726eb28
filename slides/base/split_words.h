// The words of a line.
#pragma once

#include <string_view>
#include <vector>

namespace rostrum {

// Separated by single spaces; none in an empty line.
[[nodiscard]] inline std::vector<std::string_view> words(std::string_view line) {
  std::vector<std::string_view> result;
  while (!line.empty()) {
    const auto end = line.find(' ');
    result.push_back(line.substr(0, end));
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
  }
  return result;
}

}  // namespace rostrum

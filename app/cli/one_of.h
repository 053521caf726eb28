// A word of the command line that is one of a few.
#pragma once

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace rostrum::app {

// Takes one of these words, each of which stands for a value. (CLI11's own transformers print the
// values' bytes.)
template <typename Value>
CLI::Validator one_of(std::vector<std::pair<std::string, Value>> words) {
  return CLI::Validator{
      [words = std::move(words)](std::string& text) -> std::string {
        const auto found = std::ranges::find(words, text, &std::pair<std::string, Value>::first);
        if (found == words.end()) {
          std::vector<std::string> names;
          for (const auto& [name, value] : words) names.push_back(name);
          return fmt::format("it can be {}, not \"{}\"", fmt::join(names, " or "), text);
        }
        text = std::to_string(static_cast<int>(found->second));
        return {};
      },
      ""};
}

}  // namespace rostrum::app

// Letters of ASCII in either case, whatever the locale. All else is left as it is, and so are the
// bytes of UTF-8.
#pragma once

#include <algorithm>
#include <concepts>
#include <string>
#include <string_view>

namespace rostrum {

template <std::integral Character>
[[nodiscard]] constexpr Character ascii_lower(Character c) {
  return c >= 'A' && c <= 'Z' ? static_cast<Character>(c - 'A' + 'a') : c;
}

[[nodiscard]] inline std::string ascii_lower(std::string_view text) {
  std::string lower{text};
  for (char& c : lower) c = ascii_lower(c);
  return lower;
}

// True if the words are somewhere in the text, in either case; an empty string always is.
[[nodiscard]] inline bool contains_in_any_case(std::string_view text, std::string_view words) {
  const auto same = [](char a, char b) { return ascii_lower(a) == ascii_lower(b); };
  return words.empty() ||
         std::search(text.begin(), text.end(), words.begin(), words.end(), same) != text.end();
}

}  // namespace rostrum

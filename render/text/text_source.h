// A text as lines of characters, each with its style and its place in the source.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "scene/typesetting/typesetter.h"

namespace rostrum::text {

struct SourceCharacter {
  char32_t value = 0;
  scene::SourceRange source;
  scene::Weight weight = scene::Weight::Normal;
  scene::Slant slant = scene::Slant::Upright;
  scene::Family family = scene::Family::Sans;
  std::uint8_t level = 0;  // bidirectional; odd ones read from the right
};

using SourceLine = std::vector<SourceCharacter>;

// One for each '\n' and one more. A tab becomes four spaces, a carriage return goes, and broken
// UTF-8 becomes U+FFFD. A character belongs to the spans that its first byte is in.
[[nodiscard]] std::vector<SourceLine> source_lines(std::string_view utf8,
                                                   const scene::TextStyle& style);

}  // namespace rostrum::text

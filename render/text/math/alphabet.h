// The alphabets of mathematics in Unicode: italic, bold, blackboard and so on are letters of their
// own there (U+1D400 to U+1D7FF), some of them elsewhere for historical reasons (U+210E is the
// italic h).
#pragma once

#include <cstdint>

namespace rostrum::text::math {

enum class Alphabet : std::uint8_t {
  Normal,  // letters and small Greek italic, capital Greek and digits upright
  Roman,
  Italic,
  Bold,
  BoldItalic,
  Blackboard,
  Calligraphic,
  Fraktur,
  SansSerif,
  Monospace
};

// The letter, digit or Greek letter in an alphabet; what the alphabet lacks stays as it is.
[[nodiscard]] char32_t in_alphabet(char32_t c, Alphabet alphabet);

}  // namespace rostrum::text::math

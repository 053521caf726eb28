// Text that reads from the right: the Unicode bidirectional algorithm (UAX #9), by FriBidi.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rostrum::text {

// The embedding level of each character of a paragraph, whose direction is that of its first letter
// that has one. Characters of odd levels read from the right.
[[nodiscard]] std::vector<std::uint8_t> bidi_levels(std::span<const char32_t> paragraph);

// In which order stretches of one level each stand from left to right (rule L2): indices into
// `levels`.
[[nodiscard]] std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels);

}  // namespace rostrum::text

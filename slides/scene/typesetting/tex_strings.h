// How Manim takes the strings of a MathTex or Tex apart before it sets them.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace rostrum::scene {

// What stands in double braces {{ }} becomes a string of its own, without them, up to the nearest
// }} of the same line; then every occurrence of a string to isolate does, the first of `isolated`
// that fits at a place. The isolated ones are substrings_to_isolate, then the keys of
// tex_to_color_map. Empty pieces go.
[[nodiscard]] std::vector<std::string> split_tex_strings(std::span<const std::string> strings,
                                                         std::span<const std::string> isolated);

// The strings of a Tex, which are text with formulas between dollar signs, as those of one formula:
// the first begins a \text, which the last one ends. A line break within the text, but not within
// a formula or braces, ends one \text and begins another; then all of it is lines that are centred.
// A string may end within a formula or within braces, and a space between two strings is one only
// where it is written.
[[nodiscard]] std::vector<std::string> text_as_formula(std::span<const std::string> strings);

}  // namespace rostrum::scene

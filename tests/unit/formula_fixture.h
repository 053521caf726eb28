// Formulas laid out in the embedded fonts, and the boxes of their ink.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "embedded_fonts.h"
#include "text/formula.h"

namespace rostrum::text {

inline const Fonts& shared_fonts() {
  static const Fonts fonts = open_fonts();
  return fonts;
}

// A font size at which an em is one frame unit.
inline constexpr double kOneEm = 960 * 72.27 / 720;

inline scene::Layout layout_of(std::string_view tex, double font_size = kOneEm) {
  auto layout = layout_formula(shared_fonts(), tex, font_size);
  EXPECT_TRUE(layout.ok()) << layout.error().message;
  return layout.ok() ? std::move(layout).value() : scene::Layout{};
}

// The error's sentence; empty if there is none.
inline std::string error_of(std::string_view tex) {
  const auto layout = layout_formula(shared_fonts(), tex, 48);
  return layout.ok() ? std::string() : layout.error().message;
}

inline Box box_of(const scene::PlacedGlyph& placed) {
  Box box;
  for (const Point p : *placed.hull) box.add(placed.placement(p));
  return box;
}

inline std::vector<Box> boxes_of(std::string_view tex, double font_size = kOneEm) {
  std::vector<Box> boxes;
  for (const scene::PlacedGlyph& placed : layout_of(tex, font_size).glyphs) {
    boxes.push_back(box_of(placed));
  }
  return boxes;
}

inline Box box_around(const std::vector<Box>& boxes) {
  Box all;
  for (const Box& box : boxes) all.add(box);
  return all;
}

}  // namespace rostrum::text

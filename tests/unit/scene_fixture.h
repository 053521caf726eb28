// A typesetter for tests of the scene: each character but the space is a box half an em wide.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "scene/scene.h"

namespace rostrum::scene {

// Lines are `pitch` apart.
inline Layout boxes(std::string_view text, double em, double pitch) {
  const auto hull = std::make_shared<const std::vector<Point>>(
      std::vector<Point>{{0, 0}, {0.4, 0}, {0.4, 0.7}, {0, 0.7}});
  std::vector<Point> curves;
  for (std::size_t i = 0; i < 4; ++i) {
    const Point from = (*hull)[i];
    const Point to = (*hull)[(i + 1) % 4];
    curves.insert(curves.end(), {from, (from * 2.0 + to) / 3.0, (from + to * 2.0) / 3.0, to});
  }
  const auto outline =
      std::make_shared<const GlyphOutline>(std::move(curves), deck::OutlineKind::Glyph);
  Layout layout{.glyphs = {}, .cap_height = 0.7 * em};
  Point origin = ORIGIN;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      origin = {0, origin.y - pitch};
      continue;
    }
    if (c != ' ') {
      layout.glyphs.push_back(
          {.glyph = {.font = 0, .glyph = static_cast<std::uint16_t>(c)},
           .placement = {.x_axis = {em, 0}, .y_axis = {0, em}, .origin = origin},
           .hull = hull,
           .outline = outline,
           .source = {.begin = i, .end = i + 1}});
    }
    origin.x += em / 2;
  }
  return layout;
}

inline Typesetter box_typesetter() {
  return {
      .text =
          [](std::string_view text, double font_size, const TextStyle& style) {
            return boxes(text, font_size / 72, font_size * (1 + style.line_spacing) / 96);
          },
      .formula = [](std::span<const std::string_view> strings, double font_size) -> Result<Layout> {
        Layout all;
        for (std::size_t part = 0; part < strings.size(); ++part) {
          if (strings[part] == "bad") return Error{"this is bad TeX"};
          for (PlacedGlyph glyph : boxes(strings[part], font_size / 72, 0).glyphs) {
            glyph.part = part;
            glyph.placement.origin.x += static_cast<double>(part);
            all.glyphs.push_back(std::move(glyph));
          }
        }
        all.cap_height = boxes("x", font_size / 72, 0).cap_height;
        return all;
      },
  };
}

}  // namespace rostrum::scene

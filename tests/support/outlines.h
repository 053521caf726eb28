// Outlines as a deck has them: of fonts' glyphs, and made-up ones.
#pragma once

#include <cstdint>
#include <deque>
#include <glm/vec2.hpp>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "deck/outline.h"
#include "text/fonts.h"

namespace rostrum::tests {

// Keeps the outlines that it hands out.
class Outlines {
 public:
  // Curves of four points each, as Outline has them.
  deck::OutlineRef add(std::vector<glm::vec2> points,
                       deck::OutlineKind kind = deck::OutlineKind::Path);

  // Closed polygons of these corners.
  deck::OutlineRef polygons(std::span<const std::vector<glm::vec2>> contours,
                            deck::OutlineKind kind = deck::OutlineKind::Path);
  deck::OutlineRef rectangle(glm::vec2 low, glm::vec2 high,
                             deck::OutlineKind kind = deck::OutlineKind::Rectangle);

  // A circle of that many curves around the origin, from its right counter-clockwise.
  deck::OutlineRef circle(float radius, int curves = 8);

  // The font's glyph of a character, or of its index.
  deck::OutlineRef glyph(const text::Fonts& fonts, char32_t character,
                         text::FontIndex font = text::kRegular);
  deck::OutlineRef indexed(const text::Fonts& fonts, std::uint16_t index,
                           text::FontIndex font = text::kRegular);

 private:
  struct Kept {
    std::vector<glm::vec2> points;
    deck::Outline outline;
  };
  std::deque<Kept> kept_;  // which moves nothing
  std::map<std::pair<text::FontIndex, std::uint16_t>, deck::OutlineRef> glyphs_;
};

// A straight line as a curve.
void append_line(glm::vec2 from, glm::vec2 to, std::vector<glm::vec2>& points);

}  // namespace rostrum::tests

// What is on the slide at a moment, leaf by leaf, as Manim would tell it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "deck/deck.h"
#include "deck/evaluate.h"

namespace rostrum::app {

// sRGB in 0..1, straight alpha; outside of that where an animation overshoots.
struct LeafPaint {
  deck::Rgba color{0, 0, 0, 0};
  double width = 0;  // of a stroke: hundredths of a unit, Manim's measure
};

struct Leaf {
  // What its mobject is ("Text", "Circle"); "glyph", "path" or "image" where that is not known.
  std::string_view kind;
  std::string text;  // of a glyph: the characters that it stands for
  bool image = false;
  // Of the ends of the curves that are drawn of it now, without the stroke's width: scene
  // coordinates, the camera not applied.
  Box box;
  LeafPaint fill;
  LeafPaint stroke;
  LeafPaint back_stroke;
  std::int32_t z_index = 0;
  deck::Source source;  // the call that put it there or moves it
};

// In painter's order, without what is wholly transparent. They refer to the deck. t is clamped to
// the deck.
[[nodiscard]] std::vector<Leaf> leaves_at(const deck::Deck& deck, double t);

}  // namespace rostrum::app

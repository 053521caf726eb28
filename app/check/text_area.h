// Computes where a text's ink is, for questions of what it lies over.
#pragma once

#include <vector>

#include "check/convex.h"
#include "check/shape.h"

namespace rostrum::app {

// One box for each run of glyphs on a baseline, turned as the text is, and grown by `clearance` on
// each side. A line of text is one run; a formula has some for its base line, scripts, fractions.
[[nodiscard]] std::vector<Quad> text_area(const Shape& text, double clearance);

// The corners and the centre of each glyph's ink.
[[nodiscard]] std::vector<Point> ink_samples(const Shape& text);

// Degrees counter-clockwise by which the text is turned, in (-180, 180].
[[nodiscard]] double turned_by(const Shape& text);

}  // namespace rostrum::app

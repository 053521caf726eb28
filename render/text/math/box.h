// TeX's boxes: things with a reference point, a width, and a height and depth above and below it,
// put together side by side or above each other. Lengths are ems of the text size, y points up.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "text/math/math_font.h"
#include "text/math/parse_tree.h"

namespace rostrum::text::math {

struct Element;

// The contents of a box may stick out of its measures, as ink does. The elements are in the order
// in which TeX would set them.
struct Box {
  double width = 0;
  double height = 0;
  double depth = 0;
  std::vector<Element> elements;

  [[nodiscard]] double size() const { return height + depth; }

  // Puts a box at a place and grows this one's height and depth (not its width) so that they hold
  // it.
  void place(Box content, double x, double y);
  // Puts a box at the right end, raised, and moves the end.
  void append(Box content, double raise = 0);
  // Moves the right end, to the left for a negative width.
  void skip(double space) { width += space; }
};

struct GlyphInk {
  std::uint16_t glyph = 0;
  double scale = 1;
  std::optional<Mark> mark{};
};

// A rectangle, from its lower left corner.
struct RuleInk {
  double width = 0;
  double height = 0;
  std::optional<Mark> mark{};
  double rise = 0;  // of its right end over its left one: the line of \cancel
};

struct Element {
  Point at{0, 0};
  std::variant<GlyphInk, RuleInk, Box> content;
};

// A box as wide as the glyph's advance, as high and deep as its ink (the depth of a raised sign is
// negative).
[[nodiscard]] Box glyph_box(const MathFont& font, std::uint16_t glyph, double scale);

// The rule stands on the baseline.
[[nodiscard]] Box rule_box(double width, double thickness);

[[nodiscard]] Box empty_box(double width);

// Gives a mark to the signs and rules in the box that have none yet.
void stamp(Box& box, const Mark& mark);

// The box in the middle of a width.
[[nodiscard]] Box centered(Box box, double width);

}  // namespace rostrum::text::math

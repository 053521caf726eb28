#include "check/overlaps.h"

#include <algorithm>

#include "check/convex.h"
#include "check/text_area.h"

namespace rostrum::app {
namespace {

bool apart(const Box& a, const Box& b, double room) {
  return a.max.x + room < b.min.x || b.max.x + room < a.min.x || a.max.y + room < b.min.y ||
         b.max.y + room < a.min.y;
}

bool any_overlaps(std::span<const Quad> area, const Quad& other) {
  return std::ranges::any_of(area, [&](const Quad& quad) { return overlap(quad, other); });
}

bool line_crosses(const Shape& shape, std::span<const Quad> area) {
  const std::size_t count = shape.outline.size();
  const std::size_t sides = shape.closed ? count : count - 1;
  for (std::size_t i = 0; i < sides; ++i) {
    const Point from = shape.outline[i];
    const Point to = shape.outline[(i + 1) % count];
    if (from != to && any_overlaps(area, stroke_area(from, to, shape.stroke_width))) {
      return true;
    }
  }
  return false;
}

bool text_overlaps(const Shape& shape, std::span<const Quad> area) {
  return std::ranges::any_of(text_area(shape, 0),
                             [&](const Quad& quad) { return any_overlaps(area, quad); });
}

bool hides(const Shape& cover, std::span<const Quad> area) {
  constexpr double kOpaque = 0.99;
  return !cover.is_text() && cover.fill.a >= kOpaque &&
         std::ranges::all_of(area, [&](const Quad& quad) {
           return std::ranges::all_of(quad,
                                      [&](const Point& p) { return contains(cover.outline, p); });
         });
}

}  // namespace

std::vector<std::size_t> overlapped_by(std::span<const Shape> shapes, std::size_t text,
                                       double clearance) {
  const double room = clearance * shapes[text].cap_height;
  const std::vector<Quad> area = text_area(shapes[text], room);
  const Box box = shapes[text].box();
  const auto hidden = [&](std::size_t other) {
    const auto first = shapes.begin() + static_cast<std::ptrdiff_t>(std::min(text, other)) + 1;
    const auto last = shapes.begin() + static_cast<std::ptrdiff_t>(std::max(text, other));
    return std::any_of(first, last, [&](const Shape& cover) { return hides(cover, area); });
  };
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const Shape& other = shapes[i];
    const bool counts = other.is_text() ? i < text : other.is_stroked();
    if (!counts || apart(box, other.box(), room + other.stroke_width / 2)) continue;
    const bool crosses = other.is_text() ? text_overlaps(other, area) : line_crosses(other, area);
    if (crosses && !hidden(i)) found.push_back(i);
  }
  return found;
}

}  // namespace rostrum::app

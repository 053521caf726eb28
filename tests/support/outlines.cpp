#include "outlines.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/hash.h"
#include "text/font_face.h"

namespace rostrum::tests {
namespace {

// Of any degree, as a cubic one.
void append_curve(const text::Curve& curve, std::vector<glm::vec2>& points) {
  const auto& p = curve.points;
  switch (curve.degree) {
    case 1:
      append_line(p[0], p[1], points);
      break;
    case 2:
      points.insert(points.end(),
                    {p[0], (p[0] + 2.0F * p[1]) / 3.0F, (2.0F * p[1] + p[2]) / 3.0F, p[2]});
      break;
    default:
      points.insert(points.end(), p.begin(), p.end());
  }
}

}  // namespace

void append_line(glm::vec2 from, glm::vec2 to, std::vector<glm::vec2>& points) {
  points.insert(points.end(), {from, (2.0F * from + to) / 3.0F, (from + 2.0F * to) / 3.0F, to});
}

deck::OutlineRef Outlines::add(std::vector<glm::vec2> points, deck::OutlineKind kind) {
  Kept& kept = kept_.emplace_back();
  kept.points = std::move(points);
  deck::Outline& outline = kept.outline;
  outline.points = kept.points;
  outline.kind = kind;
  Hash hash;
  hash.add(kind);
  if (!kept.points.empty()) outline.box_min = outline.box_max = kept.points.front();
  for (std::size_t i = 0; i < kept.points.size(); ++i) {
    const glm::vec2 p = kept.points[i];
    hash.add(p.x);
    hash.add(p.y);
    if (i % deck::kPointsPerCurve != 0 && i % deck::kPointsPerCurve != 3) continue;
    outline.box_min = {std::min(outline.box_min.x, p.x), std::min(outline.box_min.y, p.y)};
    outline.box_max = {std::max(outline.box_max.x, p.x), std::max(outline.box_max.y, p.y)};
  }
  outline.key = hash.value() | 1U;
  return &outline;
}

deck::OutlineRef Outlines::polygons(std::span<const std::vector<glm::vec2>> contours,
                                    deck::OutlineKind kind) {
  std::vector<glm::vec2> points;
  for (const auto& corners : contours) {
    for (std::size_t i = 0; i < corners.size(); ++i) {
      append_line(corners[i], corners[(i + 1) % corners.size()], points);
    }
  }
  return add(std::move(points), kind);
}

deck::OutlineRef Outlines::rectangle(glm::vec2 low, glm::vec2 high, deck::OutlineKind kind) {
  const std::vector<glm::vec2> corners{low, {high.x, low.y}, high, {low.x, high.y}};
  return polygons(std::span(&corners, 1), kind);
}

deck::OutlineRef Outlines::circle(float radius, int curves) {
  const double turn = 2 * std::numbers::pi / curves;
  const double handle = 4.0 / 3 * std::tan(turn / 4);
  const auto at = [&](int i) {
    const double a = i % curves * turn;
    return std::pair{glm::dvec2(std::cos(a), std::sin(a)), glm::dvec2(-std::sin(a), std::cos(a))};
  };
  std::vector<glm::vec2> points;
  for (int i = 0; i < curves; ++i) {
    const auto from = at(i);
    const auto to = at(i + 1);
    for (const glm::dvec2 p :
         {from.first, from.first + from.second * handle, to.first - to.second * handle, to.first}) {
      points.emplace_back(p * static_cast<double>(radius));
    }
  }
  return add(std::move(points));
}

deck::OutlineRef Outlines::glyph(const text::Fonts& fonts, char32_t character,
                                 text::FontIndex font) {
  return indexed(fonts, fonts.face(font).glyph_of(character), font);
}

deck::OutlineRef Outlines::indexed(const text::Fonts& fonts, std::uint16_t index,
                                   text::FontIndex font) {
  deck::OutlineRef& known = glyphs_[{font, index}];
  if (!known) {
    std::vector<glm::vec2> points;
    for (const text::Curve& curve : fonts.face(font).outline(index).curves) {
      append_curve(curve, points);
    }
    known = add(std::move(points), deck::OutlineKind::Glyph);
  }
  return known;
}

}  // namespace rostrum::tests

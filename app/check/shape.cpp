#include "check/shape.h"

#include <glm/geometric.hpp>
#include <optional>

#include "deck/moment.h"

namespace rostrum::app {
namespace {

// A curve is taken for that many lines; a straight one for one.
constexpr int kLines = 8;

Point on_curve(std::span<const Point> p, double t) {
  const double s = 1 - t;
  return p[0] * (s * s * s) + p[1] * (3 * s * s * t) + p[2] * (3 * s * t * t) + p[3] * (t * t * t);
}

bool straight(std::span<const Point> p) {
  constexpr double kStraight = 1e-6;
  const Point along = p[3] - p[0];
  const auto off = [&](Point handle) {
    return std::abs(along.x * (handle.y - p[0].y) - along.y * (handle.x - p[0].x));
  };
  return std::max(off(p[1]), off(p[2])) <= kStraight * (glm::length(along) + kStraight);
}

std::vector<Point> as_lines(const deck::Outline& outline, const Affine& placement) {
  std::vector<Point> lines;
  const auto add = [&](Point p) {
    if (lines.empty() || lines.back() != p) lines.push_back(p);
  };
  std::array<Point, deck::kPointsPerCurve> curve{};
  for (std::size_t i = 0; i < outline.points.size(); ++i) {
    curve[i % deck::kPointsPerCurve] = placement(Point(outline.points[i]));
    if (i % deck::kPointsPerCurve != deck::kPointsPerCurve - 1) continue;
    add(curve[0]);
    const int count = straight(curve) ? 1 : kLines;
    for (int k = 1; k <= count; ++k) add(on_curve(curve, static_cast<double>(k) / count));
  }
  return lines;
}

Shape path_shape(const deck::Outline& outline, const deck::ShownPart& part,
                 const Affine& placement) {
  Shape shape{.outline = as_lines(outline, placement),
              .fill = part.style.fill,
              .stroke = part.style.stroke,
              .stroke_width = part.style.stroke_width};
  shape.closed = shape.outline.size() > 2 && shape.outline.front() == shape.outline.back();
  if (shape.closed) shape.outline.pop_back();
  return shape;
}

}  // namespace

Box Shape::box() const {
  Box box;
  for (const Point& point : outline) box.add(point);
  for (const ShapeGlyph& glyph : glyphs) {
    for (const Point corner : {DL, DR, UR, UL}) box.add(glyph.placement(glyph.ink.at(corner)));
  }
  return box;
}

std::vector<Shape> resting_shapes(const deck::Deck& deck, double t) {
  const deck::Moment moment(deck, t);
  const Affine frame = deck::frame_map(moment.camera());
  std::vector<Shape> shapes;
  std::optional<Shape> text;  // that goes on with the next glyph
  bool text_rests = true;
  const auto end_text = [&] {
    if (text && text_rests && text->is_text()) shapes.push_back(std::move(*text));
    text.reset();
    text_rests = true;
  };
  moment.for_each_part([&](const deck::RunRecord& run, const deck::ShownPart& part) {
    const bool is_image = (part.from->flags & deck::kPartImage) != 0;
    const deck::Outline* const outline = is_image ? nullptr : &deck.outline(part.from->outline);
    const bool in_text = outline != nullptr && run.cap_height > 0;
    if (!in_text || (text && text->object != run.object)) end_text();
    if (outline == nullptr || (!in_text && (!part.shows() || !part.rests))) return;
    const Affine placement = frame * part.placement;
    if (!in_text) {
      shapes.push_back(path_shape(*outline, part, placement));
      shapes.back().object = run.object;
      return;
    }
    if (!text) {
      text = Shape{.object = run.object,
                   .cap_height = run.cap_height * frame.x_axis.x,
                   .fill = part.style.fill};
    }
    text_rests = text_rests && part.rests;
    if (!part.shows()) return;
    Box ink;
    ink.add(Point(outline->box_min));
    ink.add(Point(outline->box_max));
    text->glyphs.push_back({.placement = placement, .ink = ink});
    if ((part.from->flags & deck::kPartMissing) != 0) ++text->missing;
  });
  end_text();
  return shapes;
}

}  // namespace rostrum::app

#include "check/text_area.h"

#include <cmath>
#include <glm/geometric.hpp>

namespace rostrum::app {
namespace {

// A text has upright axes of its own: along its baseline, and up from it.
struct Axes {
  Point along{1, 0};
  Point up{0, 1};

  [[nodiscard]] Point to_text(Point p) const { return {glm::dot(p, along), glm::dot(p, up)}; }
  [[nodiscard]] Point to_frame(Point p) const { return along * p.x + up * p.y; }
};

Axes axes_of(const Shape& text) {
  const Point baseline = text.glyphs.front().placement.x_axis;
  const double length = glm::length(baseline);
  if (!(length > 0)) return {};  // scaled to nothing
  const Point along = baseline / length;
  return {.along = along, .up = {-along.y, along.x}};
}

Box ink_of(const ShapeGlyph& glyph, const Axes& axes) {
  Box box;
  for (const Point corner : {DL, DR, UR, UL}) {
    box.add(axes.to_text(glyph.placement(glyph.ink.at(corner))));
  }
  return box;
}

Quad corners(const Box& box, const Axes& axes) {
  return {axes.to_frame(box.at(DL)), axes.to_frame(box.at(DR)), axes.to_frame(box.at(UR)),
          axes.to_frame(box.at(UL))};
}

}  // namespace

std::vector<Quad> text_area(const Shape& text, double clearance) {
  constexpr double kSameBaseline = 1e-6;
  const Axes axes = axes_of(text);
  std::vector<Quad> area;
  Box run;
  const auto end_run = [&] {
    if (run.empty()) return;
    run.min -= Point{clearance, clearance};
    run.max += Point{clearance, clearance};
    area.push_back(corners(run, axes));
    run = {};
  };
  double baseline = 0;
  for (const ShapeGlyph& glyph : text.glyphs) {
    const double own = axes.to_text(glyph.placement.origin).y;
    if (std::abs(own - baseline) > kSameBaseline) end_run();
    baseline = own;
    run.add(ink_of(glyph, axes));
  }
  end_run();
  return area;
}

std::vector<Point> ink_samples(const Shape& text) {
  const Axes axes = axes_of(text);
  std::vector<Point> samples;
  for (const ShapeGlyph& glyph : text.glyphs) {
    const Box ink = ink_of(glyph, axes);
    for (const Point& corner : corners(ink, axes)) samples.push_back(corner);
    samples.push_back(axes.to_frame(ink.center()));
  }
  return samples;
}

double turned_by(const Shape& text) {
  const Point along = text.glyphs.front().placement.x_axis;
  return std::atan2(along.y, along.x) * 180 / PI;
}

}  // namespace rostrum::app

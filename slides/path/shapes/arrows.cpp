#include "path/shapes/arrows.h"

#include <algorithm>
#include <glm/geometric.hpp>
#include <utility>

#include "path/corners.h"
#include "path/transforms.h"

namespace rostrum::path {
namespace {

void set_stroke_width(TippedPath& path) {
  if (!path.rules) return;
  path.stroke_width =
      std::min(path.rules->stroke_width, path.rules->max_stroke_width_ratio * length(path));
}

double tip_length(const TippedPath& path) {
  if (!path.rules) return path.tip_length;
  return std::min(path.tip_length, path.rules->max_tip_length_ratio * length(path));
}

// Puts a tip at an end that has none; the shaft is shortened to its base.
void put_tip(TippedPath& path, PointSpan tip, bool at_start) {
  const std::size_t last = path.shaft.size() - 1;
  const Points placed = at_start ? tip_placed(tip, path.shaft[1], start(path))
                                 : tip_placed(tip, path.shaft[last - 1], end(path));
  if (length(path) != 0) {
    path = at_start ? with_ends(path, tip_base(placed), end(path))
                    : with_ends(path, start(path), tip_base(placed));
  }
  (at_start ? path.start_tip : path.tip) = placed;
}

// The shaft from point to point, without tips.
TippedPath without_tips(TippedPath path) {
  const Point from = start(path);
  const Point to = end(path);
  path.tip.clear();
  path.start_tip.clear();
  return with_ends(path, from, to);
}

}  // namespace

Point start(const TippedPath& path) {
  if (!path.start_tip.empty()) return path.start_tip.front();
  return path.shaft.empty() ? ORIGIN : path.shaft.front();
}

Point end(const TippedPath& path) {
  if (!path.tip.empty()) return path.tip.front();
  return path.shaft.empty() ? ORIGIN : path.shaft.back();
}

double length(const TippedPath& path) { return glm::distance(start(path), end(path)); }

TippedPath with_tip(const TippedPath& path, const NewTip& tip) {
  TippedPath tipped = path;
  if (curve_count(path.shaft) == 0) return tipped;
  const double own = tip_length(path);
  const bool has_width = tip.shape == TipShape::TriangleFilled;
  put_tip(tipped,
          path::tip(tip.shape, tip.length.value_or(own),
                    has_width ? tip.width.value_or(own) : kTipLength),
          tip.at_start);
  return tipped;
}

TippedPath transformed(const TippedPath& path, const Affine& map) {
  TippedPath moved = path;
  moved.shaft = transformed(path.shaft, map);
  moved.tip = transformed(path.tip, map);
  moved.start_tip = transformed(path.start_tip, map);
  return moved;
}

TippedPath scaled(const TippedPath& path, double factor, Point about, bool tips) {
  const Affine map = scaling(factor, about);
  if (!path.rules) return transformed(path, map);
  if (length(path) == 0) return path;
  const bool has_tips = !path.tip.empty() || !path.start_tip.empty();
  TippedPath larger = transformed(has_tips && !tips ? without_tips(path) : path, map);
  set_stroke_width(larger);
  if (tips) return larger;
  if (!path.tip.empty()) put_tip(larger, path.tip, false);
  if (!path.start_tip.empty()) put_tip(larger, path.start_tip, true);
  return larger;
}

TippedPath with_ends(const TippedPath& path, Point to_start, Point to_end) {
  const Point from = start(path);
  const Point to = end(path);
  if (from == to) {
    TippedPath straight = path;
    straight.shaft = through_corners(Points{to_start, to_end});
    return straight;
  }
  const double factor = glm::distance(to_start, to_end) / glm::distance(from, to);
  const TippedPath sized = scaled(path, factor, from);
  // What is left is a rotation, and a shift.
  const Point direction = from + (to - from) * factor;
  if (factor == 0) return transformed(sized, translation(to_start - from));
  return transformed(sized, between_ends(from, direction, to_start, to_end));
}

TippedPath arrow(const ArrowShape& shape) {
  TippedPath path{.shaft = line(shape.line),
                  .tip_length = shape.tip_length,
                  .rules = shape.rules,
                  .stroke_width = shape.rules.stroke_width};
  path = with_tip(path, {.shape = shape.tip});
  set_stroke_width(path);
  if (shape.start_tip) path = with_tip(path, {.shape = *shape.start_tip, .at_start = true});
  return path;
}

TippedPath curved_arrow(Point start, Point end, double angle, TipShape tip,
                        std::optional<TipShape> start_tip) {
  TippedPath path = with_tip({.shaft = arc_between_points(start, end, angle)}, {.shape = tip});
  if (start_tip) path = with_tip(path, {.shape = *start_tip, .at_start = true});
  return path;
}

}  // namespace rostrum::path

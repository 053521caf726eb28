// Verbs that move a mobject as it is.
#include "path/points.h"
#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"

namespace rostrum::scene {
namespace {

// v where direction names that axis, else 0.
Point along(Point direction, Point v) {
  return {direction.x != 0 ? v.x : 0, direction.y != 0 ? v.y : 0};
}

Box frame() {
  Box frame;
  frame.add(-kHalfFrame);
  frame.add(kHalfFrame);
  return frame;
}

}  // namespace

Target::Target(const Mobject& mobject) : box_(mobject.box()) {}

Point Mobject::get_center_of_mass() const {
  Point sum = ORIGIN;
  std::size_t count = 0;
  for (const std::size_t leaf : store_->leaves(id_)) {
    for (const Point point : store_->node(leaf).figure.path()) {
      sum += point;
      ++count;
    }
  }
  return count == 0 ? ORIGIN : sum / static_cast<double>(count);
}

Point Mobject::get_boundary_point(Point direction) const {
  path::Points anchors;
  for (const std::size_t leaf : store_->leaves(id_)) {
    const path::Points more = path::anchors(store_->node(leaf).figure.path());
    anchors.insert(anchors.end(), more.begin(), more.end());
  }
  Point farthest = anchors.empty() ? ORIGIN : anchors.front();
  const auto reach = [&](Point p) { return p.x * direction.x + p.y * direction.y; };
  for (const Point anchor : anchors) {
    if (reach(anchor) > reach(farthest)) farthest = anchor;
  }
  return farthest;
}

Mobject& Mobject::shift(Point by, Where where) { return apply({.origin = by}, "shift", where); }

Mobject& Mobject::move_to(const Target& target, Point aligned_edge, Where where) {
  return apply({.origin = target.box().at(aligned_edge) - get(aligned_edge)}, "move_to", where);
}

Mobject& Mobject::center(Where where) { return apply({.origin = -get_center()}, "center", where); }

Mobject& Mobject::set_x(double x, Point direction, Where where) {
  return apply({.origin = {x - get_x(direction), 0}}, "set_x", where);
}

Mobject& Mobject::set_y(double y, Point direction, Where where) {
  return apply({.origin = {0, y - get_y(direction)}}, "set_y", where);
}

Mobject& Mobject::match_x(const Target& target, Point direction, Where where) {
  return apply({.origin = {target.box().at(direction).x - get_x(direction), 0}}, "match_x", where);
}

Mobject& Mobject::match_y(const Target& target, Point direction, Where where) {
  return apply({.origin = {0, target.box().at(direction).y - get_y(direction)}}, "match_y", where);
}

Mobject& Mobject::next_to(const Target& target, Point direction, double buff, Point aligned_edge,
                          Where where) {
  const Point there = target.box().at(aligned_edge + direction);
  const Point here = get(aligned_edge - direction);
  return apply({.origin = there - here + direction * buff}, "next_to", where);
}

Mobject& Mobject::next_to(const Mobject& target, Point direction, double buff, Point aligned_edge,
                          const SubmobjectToAlign& submobject, Where where) {
  const Point there = target.at({submobject.index, where}).get(aligned_edge + direction);
  const Point here = at({submobject.index, where}).get(aligned_edge - direction);
  return apply({.origin = there - here + direction * buff}, "next_to", where);
}

Mobject& Mobject::align_to(const Target& target, Point direction, Where where) {
  return apply({.origin = along(direction, target.box().at(direction) - get(direction))},
               "align_to", where);
}

Mobject& Mobject::to_edge(Point direction, double buff, Where where) {
  return apply(
      {.origin = along(direction, frame().at(direction) - get(direction) - direction * buff)},
      "to_edge", where);
}

Mobject& Mobject::to_corner(Point direction, double buff, Where where) {
  return to_edge(direction, buff, where);
}

}  // namespace rostrum::scene

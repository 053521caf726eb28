// Verbs of a path: its points, its ends, places along it.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "base/vectors.h"
#include "path/align.h"
#include "path/corners.h"
#include "path/partial.h"
#include "path/shapes/rounding.h"
#include "path/transforms.h"
#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"
#include "scene/mobjects/tipped.h"

namespace rostrum::scene {
namespace {

// The figure whose path stands for the mobject's: its own, or its first or last leaf's.
const Figure* path_of(const MobjectStore& store, std::size_t id, bool last = false) {
  if (store.node(id).figure.drawn()) return &store.node(id).figure;
  const std::vector<std::size_t> leaves = store.leaves(id);
  if (leaves.empty()) return nullptr;
  return &store.node(last ? leaves.back() : leaves.front()).figure;
}

path::Points required_path(const MobjectStore& store, std::size_t id, std::string_view call,
                           Where where, bool last = false) {
  const Figure* const figure = path_of(store, id, last);
  if (figure == nullptr) {
    throw DeckError(where, call, fmt::format("\"{}\" has no points yet", store.name(id)));
  }
  return figure->path();
}

template <class Change>
void change_leaves(MobjectStore& store, std::size_t id, const Change& change) {
  for (const std::size_t leaf : store.leaves(id)) {
    Figure& figure = store.node(leaf).figure;
    if (figure.picture) continue;
    figure.set_path(change(figure.path()));
    store.touch(leaf);
  }
}

}  // namespace

path::Points Mobject::get_points() const { return store_->node(id_).figure.path(); }

Point Mobject::get_start(Where where) const {
  if (store_->node(id_).tips) return path::start(tipped_path(*store_, id_));
  return required_path(*store_, id_, "get_start", where).front();
}

Point Mobject::get_end(Where where) const {
  if (store_->node(id_).tips) return path::end(tipped_path(*store_, id_));
  return required_path(*store_, id_, "get_end", where, true).back();
}

double Mobject::get_length(Where where) const {
  return glm::distance(get_start(where), get_end(where));
}

double Mobject::get_arc_length(Where where) const {
  return path::arc_length(required_path(*store_, id_, "get_arc_length", where));
}

double Mobject::get_angle(Where where) const { return angle_of(get_end(where) - get_start(where)); }

Point Mobject::get_unit_vector(Where where) const {
  return unit_vector(get_end(where) - get_start(where));
}

Point Mobject::point_from_proportion(double fraction, Where where) const {
  if (!(fraction >= 0 && fraction <= 1)) {
    throw DeckError(where, "point_from_proportion",
                    fmt::format("the fraction is {}, but must be between 0 and 1", fraction));
  }
  return path::point_from_proportion(required_path(*store_, id_, "point_from_proportion", where),
                                     fraction);
}

path::Points Mobject::get_vertices() const { return path::start_anchors(get_points()); }

Mobject& Mobject::put_start_and_end_on(Point start, Point end, Where where) {
  require_point(start, "put_start_and_end_on", where);
  require_point(end, "put_start_and_end_on", where);
  if (store_->node(id_).tips) {
    set_tipped_path(*store_, id_, path::with_ends(tipped_path(*store_, id_), start, end));
    return *this;
  }
  const Point from = get_start(where);
  const Point to = get_end(where);
  if (from == to) {
    throw DeckError(
        where, "put_start_and_end_on",
        fmt::format("\"{}\" starts where it ends, and so has no direction", store_->name(id_)));
  }
  return apply(path::between_ends(from, to, start, end), "put_start_and_end_on", where);
}

Mobject& Mobject::set_length(double length, Where where) {
  require_positive(length, "the length", "set_length", where);
  const double now = get_length(where);
  require_positive(now, "the length that it has", "set_length", where);
  return scale(length / now, {}, where);
}

Mobject& Mobject::set_angle(double angle, Where where) {
  return rotate(angle - get_angle(where), {.about_point = get_start(where)}, where);
}

Mobject& Mobject::set_points(path::Points points, Where where) {
  require_points(points, "set_points", where);
  points.resize(points.size() / path::kPointsPerCurve * path::kPointsPerCurve);
  store_->node(id_).figure.set_path(std::move(points));
  store_->touch(id_);
  return *this;
}

Mobject& Mobject::set_points_as_corners(path::PointSpan corners, Where where) {
  require_points(corners, "set_points_as_corners", where);
  return set_points(path::through_corners(corners), where);
}

Mobject& Mobject::set_points_smoothly(path::PointSpan anchors, Where where) {
  require_points(anchors, "set_points_smoothly", where);
  return set_points(path::smooth_through(anchors), where);
}

Mobject& Mobject::match_points(const Mobject& other, Where where) {
  const std::vector<std::size_t> family = store_->family(id_);
  const std::vector<std::size_t> others = store_->family(other.id_);
  for (std::size_t i = 0; i < std::min(family.size(), others.size()); ++i) {
    store_->handle(family[i]).set_points(store_->handle(others[i]).get_points(), where);
  }
  return *this;
}

Mobject& Mobject::append_points(path::PointSpan points, Where where) {
  path::Points all = get_points();
  path::append(all, points);
  return set_points(std::move(all), where);
}

Mobject& Mobject::start_new_path(Point point, Where where) {
  require_point(point, "start_new_path", where);
  store_->node(id_).figure.started = point;
  return *this;
}

Mobject& Mobject::add_cubic_bezier_curve_to(Point handle, Point other_handle, Point anchor,
                                            Where where) {
  const Figure& figure = store_->node(id_).figure;
  if (!figure.started && figure.points.empty()) {
    throw DeckError(where, "add a curve", "the path has no start; call start_new_path first");
  }
  const Point start =
      figure.started.value_or(figure.points.empty() ? ORIGIN : figure.points.back());
  return append_points(path::Points{start, handle, other_handle, anchor}, where);
}

Mobject& Mobject::add_line_to(Point point, Where where) {
  const Figure& figure = store_->node(id_).figure;
  if (!figure.started && figure.points.empty()) {
    throw DeckError(where, "add_line_to", "the path has no start; call start_new_path first");
  }
  const Point start = figure.started ? *figure.started : figure.points.back();
  return add_cubic_bezier_curve_to((start * 2.0 + point) / 3.0, (start + point * 2.0) / 3.0, point,
                                   where);
}

Mobject& Mobject::add_points_as_corners(path::PointSpan corners, Where where) {
  for (const Point corner : corners) add_line_to(corner, where);
  return *this;
}

Mobject& Mobject::close_path(Where where) { return set_points(path::closed(get_points()), where); }

Mobject& Mobject::make_smooth() {
  change_leaves(*store_, id_, [](const path::Points& points) { return path::smooth(points); });
  return *this;
}

Mobject& Mobject::make_jagged() {
  change_leaves(*store_, id_, [](const path::Points& points) { return path::jagged(points); });
  return *this;
}

Mobject& Mobject::insert_n_curves(int n, Where where) {
  if (n < 0) {
    throw DeckError(where, "insert_n_curves", fmt::format("{} curves cannot be inserted", n));
  }
  change_leaves(*store_, id_, [n](const path::Points& points) {
    return path::insert_curves(points, static_cast<std::size_t>(n));
  });
  return *this;
}

Mobject& Mobject::reverse_direction() { return set_points(path::reversed(get_points())); }

Mobject& Mobject::round_corners(double radius, Where where) {
  return round_corners(std::vector{radius}, where);
}

Mobject& Mobject::round_corners(const std::vector<double>& radii, Where where) {
  for (const double radius : radii) require_finite(radius, "a radius", "round_corners", where);
  return set_points(path::rounded(get_points(), {.radii = radii}), where);
}

}  // namespace rostrum::scene

// Verbs that only some shapes have: tips, braces, angles, circles.
#include <fmt/format.h>

#include <cmath>

#include "path/shapes/arcs.h"
#include "path/shapes/braces.h"
#include "scene/errors/deck_error.h"
#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"
#include "scene/mobjects/tipped.h"

namespace rostrum::scene {
namespace {

void require_kind(const MobjectStore& store, std::size_t id, bool is, std::string_view wanted,
                  std::string_view call, Where where) {
  if (!is) {
    throw DeckError(where, call, fmt::format("\"{}\" is no {}", store.name(id), wanted));
  }
}

path::Points brace_points(const MobjectStore& store, std::size_t id, std::string_view call,
                          Where where) {
  const MobjectNode& node = store.node(id);
  require_kind(store, id, node.kind == "Brace" && !node.figure.points.empty(), "Brace", call,
               where);
  return node.figure.points;
}

}  // namespace

Mobject& Mobject::add_tip(const TipOptions& options, Where where) {
  require_kind(*store_, id_, store_->node(id_).tips.has_value(), "line or arc", "add_tip", where);
  if (options.tip_length) require_positive(*options.tip_length, "tip_length", "add_tip", where);
  if (options.tip_width) require_positive(*options.tip_width, "tip_width", "add_tip", where);
  scene::add_tip(*store_, id_,
                 {.shape = options.tip_shape,
                  .length = options.tip_length,
                  .width = options.tip_width,
                  .at_start = options.at_start});
  return *this;
}

Point Mobject::get_tip(Where where) const {
  return path::brace_tip(brace_points(*store_, id_, "get_tip", where));
}

Point Mobject::get_direction(Where where) const {
  return path::brace_direction(brace_points(*store_, id_, "get_direction", where));
}

const Mobject& Mobject::put_at_tip(Mobject label, double buff, Where where) const {
  const Point direction = get_direction(where);
  label.next_to(get_tip(where), {std::round(direction.x), std::round(direction.y)}, buff, ORIGIN,
                where);
  return *this;
}

double Mobject::get_value(Where where) const {
  require_kind(*store_, id_, store_->node(id_).kind == "Angle", "Angle", "get_value", where);
  return store_->node(id_).angle;
}

Point Mobject::point_at_angle(double angle, Where where) const {
  require_kind(*store_, id_, !get_points().empty(), "circle", "point_at_angle", where);
  return path::point_at_angle(get_points(), angle);
}

Point Mobject::get_arc_center(Where where) const {
  const path::Points points = get_points();
  const std::optional<Point> center = points.empty() ? std::nullopt : path::arc_center(points);
  require_kind(*store_, id_, center.has_value(), "arc", "get_arc_center", where);
  return *center;
}

}  // namespace rostrum::scene

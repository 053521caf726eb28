// Makers of what is laid around, over and beside others.
#include "path/shapes/marks.h"

#include <fmt/format.h>

#include "base/vectors.h"
#include "path/shapes/braces.h"
#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/makers/makers.h"

namespace rostrum::scene {
namespace {

path::Extent required_extent(const MobjectStore& store, const Mobject& mobject,
                             std::string_view call, Where where) {
  if (mobject.box().empty()) {
    throw DeckError(where, call, "there is nothing there: the group is empty");
  }
  return store.extent(mobject.id());
}

deck::OutlineKind rectangle_kind(double corner_radius) {
  return corner_radius == 0 ? deck::OutlineKind::Rectangle : deck::OutlineKind::Path;
}

void require_room(const path::Extent& extent, double buff, std::string_view call, Where where) {
  require_finite(buff, "buff", call, where);
  if (extent.width() + 2 * buff <= 0 || extent.height() + 2 * buff <= 0) {
    throw DeckError(where, call, fmt::format("a buff of {} leaves nothing to draw", buff));
  }
}

}  // namespace

Mobject Makers::SurroundingRectangle(const Mobject& mobject, SurroundingOptions options,
                                     Where where) {
  const path::Extent extent = required_extent(store_, mobject, "SurroundingRectangle", where);
  require_room(extent, options.buff, "SurroundingRectangle", where);
  return insert_path("SurroundingRectangle",
                     path::surrounding_rectangle(extent, options.buff, options.corner_radius),
                     paint_of(options), YELLOW, where, rectangle_kind(options.corner_radius));
}

Mobject Makers::SurroundingRectangle(const Mobject& mobject, double buff, ShapeOptions options,
                                     Where where) {
  SurroundingOptions surrounding = options;
  surrounding.buff = buff;
  return SurroundingRectangle(mobject, surrounding, where);
}

Mobject Makers::BackgroundRectangle(const Mobject& mobject, BackgroundOptions options,
                                    Where where) {
  const path::Extent extent = required_extent(store_, mobject, "BackgroundRectangle", where);
  require_room(extent, options.buff, "BackgroundRectangle", where);
  ShapeOptions paint = paint_of(options);
  if (paint.stroke_width == 0) paint.stroke_opacity = 0;
  return insert_path("BackgroundRectangle",
                     path::surrounding_rectangle(extent, options.buff, options.corner_radius),
                     paint, BLACK, where, rectangle_kind(options.corner_radius));
}

namespace {

// Its lines are red, what they enclose is not.
ShapeOptions cross_paint(const CrossOptions& options) {
  ShapeOptions paint = paint_of(options);
  paint.fill_color = options.fill_color.value_or(options.color.value_or(WHITE));
  return paint;
}

}  // namespace

Mobject Makers::Cross(const Mobject& mobject, CrossOptions options, Where where) {
  const path::Extent extent = required_extent(store_, mobject, "Cross", where);
  Mobject cross = Group({}, where);
  for (const path::Points& line : path::cross(extent, options.scale_factor)) {
    cross.add(insert_path("Cross", line, cross_paint(options), RED, where), where);
  }
  return cross;
}

Mobject Makers::Cross(CrossOptions options, Where where) {
  Mobject cross = Group({}, where);
  for (const path::Points& line : path::cross({}, options.scale_factor)) {
    cross.add(insert_path("Cross", line, cross_paint(options), RED, where), where);
  }
  return cross;
}

Mobject Makers::Underline(const Mobject& mobject, UnderlineOptions options, Where where) {
  const path::Extent extent = required_extent(store_, mobject, "Underline", where);
  return insert_tippable("Underline", path::underline(extent, options.buff), paint_of(options), {},
                         where);
}

Mobject Makers::insert_brace(path::Points points, const BraceOptions& options, Where where) {
  return insert_path("Brace", std::move(points), paint_of(options), WHITE, where);
}

Mobject Makers::Brace(const Mobject& mobject, Point direction, BraceOptions options, Where where) {
  required_extent(store_, mobject, "Brace", where);
  require_point(direction, "Brace", where);
  path::Points anchors;
  for (const std::size_t leaf : store_.leaves(mobject.id())) {
    const path::Points more = path::anchors(store_.node(leaf).figure.path());
    anchors.insert(anchors.end(), more.begin(), more.end());
  }
  return insert_brace(
      path::brace(anchors,
                  {.direction = direction, .buff = options.buff, .sharpness = options.sharpness}),
      options, where);
}

Mobject Makers::BraceBetweenPoints(Point point_1, Point point_2, Point direction,
                                   BraceOptions options, Where where) {
  if (point_1 == point_2) {
    throw DeckError(where, "BraceBetweenPoints", "the two points are one");
  }
  return insert_brace(
      path::brace_between_points(point_1, point_2, direction, options.buff, options.sharpness),
      options, where);
}

Mobject Makers::ArcBrace(const Mobject& arc, Point direction, BraceOptions options, Where where) {
  require_point(direction, "ArcBrace", where);
  const Point center = arc.get_arc_center(where);
  const path::Points anchors = path::anchors(arc.get_points());
  // An arc of many curves may go around by more than a turn, so that each adds its own angle.
  double angle = 0;
  for (std::size_t i = 0; i + 1 < anchors.size(); ++i) {
    const Point from = anchors[i] - center;
    const Point to = anchors[i + 1] - center;
    angle += std::atan2(cross_product(from, to), glm::dot(from, to));
  }
  const Point start = anchors.front() - center;
  return insert_brace(path::arc_brace({.radius = std::hypot(start.x, start.y),
                                       .start_angle = angle_of(start),
                                       .angle = angle,
                                       .center = center},
                                      direction, options.buff, options.sharpness),
                      options, where);
}

Mobject Makers::BraceLabel(const Mobject& mobject, std::string_view tex, Point direction,
                           BraceOptions options, Where where) {
  const Mobject brace = Brace(mobject, direction, options, where);
  const Mobject label = MathTex(tex, {}, where);
  brace.put_at_tip(label, kDefaultBuff, where);
  return Group({brace, label}, where);
}

Mobject Makers::BraceText(const Mobject& mobject, std::string_view text, Point direction,
                          BraceOptions options, Where where) {
  const Mobject brace = Brace(mobject, direction, options, where);
  const Mobject label = Tex(text, {}, where);
  brace.put_at_tip(label, kDefaultBuff, where);
  return Group({brace, label}, where);
}

}  // namespace rostrum::scene

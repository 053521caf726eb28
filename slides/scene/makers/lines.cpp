// Makers of lines, arrows and angles.
#include "path/shapes/lines.h"

#include <fmt/format.h>

#include <glm/geometric.hpp>

#include "path/dashes.h"
#include "path/shapes/marks.h"
#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/makers/makers.h"
#include "scene/mobjects/tipped.h"

namespace rostrum::scene {
namespace {

// Between mobjects a line goes from boundary to boundary, on the way from centre to centre.
path::LineShape line_shape(const LineEnd& start, const LineEnd& end, double buff, double path_arc,
                           std::string_view call, Where where) {
  require_point(start.center(), call, where);
  require_point(end.center(), call, where);
  require_finite(buff, "buff", call, where);
  require_finite(path_arc, "path_arc", call, where);
  const Point way = end.center() - start.center();
  const double length = glm::length(way);
  const Point direction = length == 0 ? ORIGIN : way / length;
  return {.start = start.towards(direction),
          .end = end.towards(-direction),
          .buff = buff,
          .path_arc = path_arc};
}

path::Segment segment(const Mobject& line, Where where) {
  return {.start = line.get_start(where), .end = line.get_end(where)};
}

}  // namespace

Mobject Makers::Line(const LineEnd& start, const LineEnd& end, LineOptions options, Where where) {
  return insert_tippable(
      "Line", path::line(line_shape(start, end, options.buff, options.path_arc, "Line", where)),
      paint_of(options), {}, where);
}

Mobject Makers::DashedLine(const LineEnd& start, const LineEnd& end, DashedLineOptions options,
                           Where where) {
  require_positive(options.dash_length, "dash_length", "DashedLine", where);
  require_positive(options.dashed_ratio, "dashed_ratio", "DashedLine", where);
  const Mobject line = insert_path(
      "DashedLine",
      path::line(line_shape(start, end, options.buff, options.path_arc, "DashedLine", where)),
      paint_of(options), WHITE, where);
  const int dashes =
      path::dash_count(line.get_length(where), options.dash_length, options.dashed_ratio);
  const Mobject dashed =
      DashedVMobject(line, {.num_dashes = dashes, .dashed_ratio = options.dashed_ratio}, where);
  store_.node(dashed.id()).kind = "DashedLine";
  return dashed;
}

Mobject Makers::arrow(std::string_view kind, const LineEnd& start, const LineEnd& end,
                      const ArrowOptions& options, bool both_ends, Where where) {
  require_positive(options.tip_length, "tip_length", kind, where);
  require_finite(options.max_tip_length_to_length_ratio, "a ratio", kind, where);
  require_finite(options.max_stroke_width_to_length_ratio, "a ratio", kind, where);
  const path::LineShape shape = line_shape(start, end, options.buff, options.path_arc, kind, where);
  const path::ArrowRules rules{.stroke_width = options.stroke_width,
                               .max_tip_length_ratio = options.max_tip_length_to_length_ratio,
                               .max_stroke_width_ratio = options.max_stroke_width_to_length_ratio};
  Mobject made = insert_tippable(kind, path::line(shape), paint_of(options),
                                 {.length = options.tip_length, .rules = rules}, where);
  made.add_tip({.tip_shape = options.tip_shape}, where);
  const double width = std::min(options.stroke_width,
                                options.max_stroke_width_to_length_ratio * made.get_length(where));
  store_.node(made.id()).figure.style.stroke_width = width * kUnitsPerStrokeWidth;
  if (both_ends) made.add_tip({.tip_shape = options.tip_shape_start, .at_start = true}, where);
  return made;
}

Mobject Makers::Arrow(const LineEnd& start, const LineEnd& end, ArrowOptions options, Where where) {
  return arrow("Arrow", start, end, options, false, where);
}

Mobject Makers::DoubleArrow(const LineEnd& start, const LineEnd& end, ArrowOptions options,
                            Where where) {
  return arrow("DoubleArrow", start, end, options, true, where);
}

Mobject Makers::Vector(Point direction, VectorOptions options, Where where) {
  ArrowOptions arrow_options = paint_of(options);
  arrow_options.buff = options.buff;
  arrow_options.max_tip_length_to_length_ratio = options.max_tip_length_to_length_ratio;
  arrow_options.max_stroke_width_to_length_ratio = options.max_stroke_width_to_length_ratio;
  arrow_options.tip_length = options.tip_length;
  arrow_options.tip_shape = options.tip_shape;
  return arrow("Vector", ORIGIN, direction, arrow_options, false, where);
}

Mobject Makers::curved_arrow(std::string_view kind, Point start, Point end,
                             const CurvedArrowOptions& options, bool both_ends, Where where) {
  require_positive(options.tip_length, "tip_length", kind, where);
  double angle = options.angle;
  if (options.radius) {
    const Result<double> found = path::arc_angle(start, end, *options.radius);
    if (!found) throw DeckError(where, kind, found.error().message);
    angle = found.value();
  }
  Mobject made = insert_tippable(kind, path::arc_between_points(start, end, angle),
                                 paint_of(options), {.length = options.tip_length}, where);
  made.add_tip({.tip_shape = options.tip_shape}, where);
  if (both_ends) made.add_tip({.tip_shape = options.tip_shape_start, .at_start = true}, where);
  return made;
}

Mobject Makers::CurvedArrow(Point start, Point end, CurvedArrowOptions options, Where where) {
  return curved_arrow("CurvedArrow", start, end, options, false, where);
}

Mobject Makers::CurvedDoubleArrow(Point start, Point end, CurvedArrowOptions options, Where where) {
  return curved_arrow("CurvedDoubleArrow", start, end, options, true, where);
}

Mobject Makers::Elbow(ElbowOptions options, Where where) {
  require_positive(options.width, "the width", "Elbow", where);
  return insert_path("Elbow", path::elbow(options.width, options.angle), paint_of(options), WHITE,
                     where);
}

Mobject Makers::TangentLine(const Mobject& path, double alpha, TangentLineOptions options,
                            Where where) {
  const path::Points points = path.get_points();
  if (points.empty()) {
    throw DeckError(where, "TangentLine", "what it should touch has no path of its own");
  }
  require_positive(options.length, "the length", "TangentLine", where);
  return insert_tippable("TangentLine",
                         path::tangent_line(points, alpha, options.length, options.d_alpha),
                         paint_of(options), {}, where);
}

Mobject Makers::Angle(const Mobject& line1, const Mobject& line2, AngleOptions options,
                      Where where) {
  if (options.radius) require_positive(*options.radius, "the radius", "Angle", where);
  Result<path::AngleMark> mark = path::angle({.first = segment(line1, where),
                                              .second = segment(line2, where),
                                              .radius = options.radius,
                                              .quadrant = options.quadrant,
                                              .other_angle = options.other_angle,
                                              .elbow = options.elbow,
                                              .dot = options.dot,
                                              .dot_radius = options.dot_radius,
                                              .dot_distance = options.dot_distance});
  if (!mark) throw DeckError(where, "Angle", mark.error().message);
  Mobject made = insert_path("Angle", mark.value().arc, paint_of(options), WHITE, where);
  store_.node(made.id()).angle = mark.value().value;
  if (!mark.value().dot.empty()) {
    made.add(insert_path("Dot", mark.value().dot,
                         {.color = options.dot_color, .fill_opacity = 1, .stroke_width = 0}, WHITE,
                         where),
             where);
  }
  return made;
}

Mobject Makers::RightAngle(const Mobject& line1, const Mobject& line2, RightAngleOptions options,
                           Where where) {
  AngleOptions angle = paint_of(options);
  angle.radius = options.length;
  angle.quadrant = options.quadrant;
  angle.elbow = true;
  return Angle(line1, line2, angle, where);
}

}  // namespace rostrum::scene

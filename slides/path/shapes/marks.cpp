#include "path/shapes/marks.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "base/vectors.h"
#include "path/corners.h"
#include "path/shapes/arcs.h"
#include "path/shapes/lines.h"
#include "path/shapes/polygons.h"
#include "path/transforms.h"

namespace rostrum::path {
namespace {

double default_radius(const AngleShape& shape, Point corner) {
  const auto reach = [&](const Segment& segment, int side) {
    return glm::distance(side == 1 ? segment.end : segment.start, corner);
  };
  const double shorter =
      std::min(reach(shape.first, shape.quadrant[0]), reach(shape.second, shape.quadrant[1]));
  return shorter < 0.6 ? 2.0 / 3 * shorter : 0.4;
}

// Counterclockwise from the one to the other, or clockwise.
double turn_between(double from, double to, bool clockwise) {
  if (clockwise) return to < from ? to - from : to - from - kTau;
  return to > from ? to - from : to - from + kTau;
}

Points dot_within(const AngleShape& shape, PointSpan arc, Point corner, double radius) {
  const Point inwards = unit_vector(extent(arc).center() - corner);
  return circle(shape.dot_radius.value_or(radius / 10),
                corner + inwards * (radius * shape.dot_distance));
}

}  // namespace

Points surrounding_rectangle(const Extent& extent, double buff, double corner_radius) {
  const Points around =
      rounded_rectangle(extent.width() + 2 * buff, extent.height() + 2 * buff, corner_radius);
  return transformed(around, translation(extent.center() - path::extent(around).center()));
}

std::array<Points, 2> cross(const std::optional<Extent>& extent, double scale_factor) {
  const Point size =
      extent ? Point{extent->width(), extent->height()} / 2.0 * scale_factor : UR * scale_factor;
  const Affine place = translation(extent ? extent->center() : ORIGIN) * scaling(size);
  return {transformed(line({.start = UL, .end = DR}), place),
          transformed(line({.start = UR, .end = DL}), place)};
}

Points underline(const Extent& extent, double buff) {
  const Points flat = line({.buff = buff});
  const Points wide = transformed(flat, scale_to_width(path::extent(flat), extent.width()));
  const Point shift = extent.at(DOWN) - path::extent(wide).at(UP) + DOWN * buff;
  return transformed(wide, translation(shift));
}

Result<AngleMark> angle(const AngleShape& shape) {
  const std::optional<Point> corner = line_intersection(shape.first, shape.second);
  if (!corner) {
    return Error{"An angle needs two lines that meet, and these are parallel. Turn one of them."};
  }
  const double radius = shape.radius.value_or(default_radius(shape, *corner));
  const auto side = [&](const Segment& segment, int quadrant) {
    return unit_vector(segment.end - segment.start) * (quadrant * radius);
  };
  const Point first = side(shape.first, shape.quadrant[0]);
  const Point second = side(shape.second, shape.quadrant[1]);
  if (shape.elbow) {
    return AngleMark{.arc = through_corners(
                         Points{*corner + first, *corner + first + second, *corner + second})};
  }
  const double value = turn_between(angle_of(first), angle_of(second), shape.other_angle);
  AngleMark mark{
      .arc = arc(
          {.radius = radius, .start_angle = angle_of(first), .angle = value, .center = *corner}),
      .value = value};
  if (shape.dot) mark.dot = dot_within(shape, mark.arc, *corner, radius);
  return mark;
}

}  // namespace rostrum::path

#include "path/shapes/lines.h"

#include <algorithm>
#include <glm/geometric.hpp>

#include "base/vectors.h"
#include "path/corners.h"
#include "path/partial.h"
#include "path/shapes/arcs.h"
#include "path/transforms.h"

namespace rostrum::path {

std::optional<Point> line_intersection(const Segment& first, const Segment& second) {
  const Point along = first.end - first.start;
  const Point other = second.end - second.start;
  const double turn = cross_product(along, other);
  if (turn == 0) return std::nullopt;
  return first.start + along * (cross_product(second.start - first.start, other) / turn);
}

Points line(const LineShape& shape) {
  Points path = arc_between_points(shape.start, shape.end, shape.path_arc);
  if (shape.buff == 0) return path;
  const double length = arc_length(path);
  if (length < 2 * shape.buff) return path;
  return partial(path, shape.buff / length, 1 - shape.buff / length);
}

Points elbow(double width, double angle) {
  const Points corner = through_corners(Points{UP, UP + RIGHT, RIGHT});
  return transformed(corner, rotation(angle) * scaling(width));
}

Points tangent_line(PointSpan points, double fraction, double length, double step) {
  const Point start = point_from_proportion(points, fraction - step);
  const Point end = point_from_proportion(points, fraction + step);
  const Points short_line = line({.start = start, .end = end});
  if (start == end) return short_line;
  return transformed(short_line,
                     scaling(length / glm::distance(start, end), extent(short_line).center()));
}

}  // namespace rostrum::path

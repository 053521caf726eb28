#include "path/shapes/tips.h"

#include <cmath>
#include <glm/geometric.hpp>

#include "base/vectors.h"
#include "path/corners.h"
#include "path/partial.h"
#include "path/shapes/arcs.h"
#include "path/shapes/polygons.h"
#include "path/transforms.h"

namespace rostrum::path {
namespace {

Points stealth(double length) {
  const Points shape = closed_through_corners(Points{{2, 0}, {-1.2, 1.6}, {0, 0}, {-1.2, -1.6}});
  // The wings reach farther back than the base, by six tenths of its distance.
  const double from_base = glm::distance(tip_point(shape), tip_base(shape)) * 1.6;
  return transformed(shape, scaling(length / from_base, extent(shape).center()));
}

Points stretched(PointSpan shape, double width, double height) {
  const Points wide = transformed(shape, stretch_to_width(extent(shape), width));
  return transformed(wide, stretch_to_height(extent(wide), height));
}

}  // namespace

Points tip(TipShape shape, double length, double width) {
  switch (shape) {
    case TipShape::TriangleFilled:
    case TipShape::Triangle:
      return stretched(regular_polygram({.corners = 3, .start_angle = PI}), length, width);
    case TipShape::CircleFilled:
    case TipShape::Circle:
      return stretched(circle(), length, length);
    case TipShape::SquareFilled:
    case TipShape::Square:
      return square(length);
    case TipShape::Stealth:
      return stealth(length);
  }
  return {};
}

Point tip_point(PointSpan tip) { return tip.empty() ? ORIGIN : tip.front(); }
Point tip_base(PointSpan tip) { return point_from_proportion(tip, 0.5); }

Points tip_placed(PointSpan tip, Point handle, Point end) {
  const Point at = tip_point(tip);
  const double angle = angle_of(handle - end) - PI - angle_of(at - tip_base(tip));
  return transformed(tip, translation(end - at) * rotation(angle, at));
}

}  // namespace rostrum::path

#include "path/shapes/polygons.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "path/corners.h"
#include "path/shapes/arcs.h"
#include "path/shapes/rounding.h"
#include "path/transforms.h"

namespace rostrum::path {
namespace {

constexpr int kMaxCorners = static_cast<int>(kMaxCurves);

double default_start(int corners) { return corners % 2 == 0 ? 0 : kTau / 4; }

}  // namespace

Points polygram(std::span<const Points> groups) {
  Points path;
  for (const Points& corners : groups) append(path, closed_through_corners(corners));
  return path;
}

Points polygon(PointSpan corners) { return closed_through_corners(corners); }

Points rectangle(double width, double height) {
  const Point half{width / 2, height / 2};
  return polygon(Points{UR * half, UL * half, DL * half, DR * half});
}

Points square(double side) { return rectangle(side, side); }

Points rounded_rectangle(double width, double height, double radius) {
  return rounded(rectangle(width, height), {.radii = {&radius, 1}});
}

Points regular_vertices(int n, double radius, std::optional<double> start_angle) {
  n = std::clamp(n, 0, kMaxCorners);
  const Affine turn = rotation(start_angle.value_or(default_start(n)));
  Points corners;
  for (int i = 0; i < n; ++i) {
    corners.push_back(rotation(i * (kTau / n))(turn(Point{radius, 0})));
  }
  return corners;
}

Points regular_polygram(const RegularShape& shape) {
  const int all = std::clamp(shape.corners, 1, kMaxCorners);
  const int density = std::max(shape.density, 1);
  const int groups = std::gcd(all, density);
  const int corners = all / groups;
  const double start = shape.start_angle.value_or(default_start(corners));
  Points path;
  for (int group = 0; group < groups; ++group) {
    const double angle = start + static_cast<double>(group) / groups * kTau / corners;
    const Points around = regular_vertices(corners, shape.radius, angle);
    Points order;
    for (int i = 0; i < corners; ++i) {
      const auto next = static_cast<long long>(i) * (density / groups) % corners;
      order.push_back(around[static_cast<std::size_t>(next)]);
    }
    append(path, polygon(order));
  }
  return path;
}

Points triangle() { return regular_polygram({.corners = 3}); }

Result<Points> star(const StarShape& shape) {
  const int n = std::clamp(shape.corners, 1, kMaxCorners);
  const double step = kTau / (2.0 * n);
  double inner_radius = shape.inner_radius.value_or(0);
  if (!shape.inner_radius) {
    if (shape.density <= 0 || shape.density >= n / 2.0) {
      return Error{
          "A star's density has to be at least 1 and less than half of its number of points. "
          "Change the density, or give the inner radius."};
    }
    // https://math.stackexchange.com/a/2136292
    const double outer = kTau * shape.density / n;
    const double inverse = 1 - std::tan(step) * ((std::cos(outer) - 1) / std::sin(outer));
    inner_radius = shape.outer_radius / (std::cos(step) * inverse);
  }
  const double start = shape.start_angle.value_or(default_start(n));
  const Points outer = regular_vertices(n, shape.outer_radius, start);
  const Points inner = regular_vertices(n, inner_radius, start + step);
  Points corners;
  for (std::size_t i = 0; i < outer.size(); ++i) {
    corners.push_back(outer[i]);
    corners.push_back(inner[i]);
  }
  return polygon(corners);
}

Points cutout(PointSpan main, std::span<const Points> holes) {
  Points path(main.begin(), main.end());
  const Direction other =
      direction(main) == Direction::Clockwise ? Direction::Counterclockwise : Direction::Clockwise;
  for (const Points& hole : holes) append(path, directed(hole, other));
  return path;
}

}  // namespace rostrum::path

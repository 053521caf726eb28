#include "record/affine_fit.h"

#include <algorithm>
#include <glm/geometric.hpp>

#include "base/vectors.h"

namespace rostrum::record {
namespace {

// The point for which `measure` is greatest.
template <class Measure>
std::size_t farthest(std::span<const Point> points, const Measure& measure) {
  const auto found = std::max_element(points.begin(), points.end(),
                                      [&](Point a, Point b) { return measure(a) < measure(b); });
  return static_cast<std::size_t>(found - points.begin());
}

bool maps(const Affine& map, std::span<const Point> from, std::span<const Point> to,
          double tolerance) {
  return std::equal(from.begin(), from.end(), to.begin(),
                    [&](Point p, Point q) { return glm::distance(map(p), q) <= tolerance; });
}

// By the images of three corners: an origin, and where it goes from there.
Affine through(Point origin, Point u, Point v, Point to_origin, Point to_u, Point to_v) {
  const double area = cross_product(u, v);
  const Point x_axis = (to_u * v.y - to_v * u.y) / area;
  const Point y_axis = (to_v * u.x - to_u * v.x) / area;
  return {.x_axis = x_axis,
          .y_axis = y_axis,
          .origin = to_origin - x_axis * origin.x - y_axis * origin.y};
}

}  // namespace

std::optional<Affine> affine_between(std::span<const Point> from, std::span<const Point> to,
                                     double tolerance) {
  if (from.size() != to.size() || from.empty()) return std::nullopt;
  const Point origin = from[0];
  const Affine shift{.origin = to[0] - origin};
  if (maps(shift, from, to, tolerance)) return shift;
  const std::size_t i = farthest(from, [&](Point p) { return glm::distance(p, origin); });
  const Point u = from[i] - origin;
  if (glm::length(u) <= tolerance) return std::nullopt;
  const std::size_t j =
      farthest(from, [&](Point p) { return std::abs(cross_product(u, p - origin)); });
  const Point v = from[j] - origin;
  // Of points on a line any map across it will do: that which keeps angles.
  const bool on_a_line = std::abs(cross_product(u, v)) <= tolerance * glm::length(u);
  const Point to_u = to[i] - to[0];
  const Affine map = on_a_line ? through(origin, u, {-u.y, u.x}, to[0], to_u, {-to_u.y, to_u.x})
                               : through(origin, u, v, to[0], to_u, to[j] - to[0]);
  if (!maps(map, from, to, tolerance)) return std::nullopt;
  return map;
}

}  // namespace rostrum::record

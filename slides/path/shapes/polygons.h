// Shapes with corners. Defaults are Manim's.
#pragma once

#include <optional>

#include "base/result.h"
#include "path/points.h"

namespace rostrum::path {

// A closed contour through each group of corners.
[[nodiscard]] Points polygram(std::span<const Points> groups);
[[nodiscard]] Points polygon(PointSpan corners);

// From the upper right corner counterclockwise.
[[nodiscard]] Points rectangle(double width = 4, double height = 2);
[[nodiscard]] Points square(double side = 2);
// `radii` in the corners, in turn; a negative one bulges inwards.
[[nodiscard]] Points rounded_rectangle(double width = 4, double height = 2, double radius = 0.5);

// `n` corners on a circle, counterclockwise. Where no angle is given the first is at the right of
// an even number of corners and at the top of an odd one.
[[nodiscard]] Points regular_vertices(int n, double radius = 1,
                                      std::optional<double> start_angle = {});

struct RegularShape {
  int corners = 6;
  int density = 1;  // which corner is next: every density-th
  double radius = 1;
  std::optional<double> start_angle = {};
};
// RegularPolygram, of whose density Manim's default is 2; RegularPolygon, where it is 1. Where
// number of corners and density have a common divisor it is that many contours.
[[nodiscard]] Points regular_polygram(const RegularShape& shape);
[[nodiscard]] Points triangle();

struct StarShape {
  int corners = 5;
  double outer_radius = 1;
  std::optional<double> inner_radius = {};  // as in the polygram of that density where not given
  int density = 2;
  std::optional<double> start_angle = kTop;

  static constexpr double kTop = PI / 2;
};
// An error where the density is not in [1, corners / 2) and no inner radius is given.
[[nodiscard]] Result<Points> star(const StarShape& shape);

// The first path with the others cut out of it: they run the other way.
[[nodiscard]] Points cutout(PointSpan main, std::span<const Points> holes);

}  // namespace rostrum::path

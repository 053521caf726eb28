// Arcs, and what is made of them. Defaults are Manim's.
#pragma once

#include <optional>

#include "base/result.h"
#include "path/points.h"

namespace rostrum::path {

inline constexpr double kTau = 2 * PI;
inline constexpr double kDotRadius = 0.08;
inline constexpr double kAnnotationDotRadius = kDotRadius * 1.3;

// How many points an arc is divided at: it has one curve fewer.
inline constexpr int kArcComponents = 9;

struct ArcShape {
  double radius = 1;
  double start_angle = 0;
  double angle = kTau / 4;
  Point center = ORIGIN;
  int components = kArcComponents;  // at least 2
};
// The handles are a third of the arc's step long, which is not the best approximation of a circle
// but the one that Manim draws.
[[nodiscard]] Points arc(const ArcShape& shape);

// An arc of that angle from one point to another, to the right of the line between them; a line
// where the angle is nothing.
[[nodiscard]] Points arc_between_points(Point start, Point end, double angle = kTau / 4,
                                        int components = kArcComponents);
// The angle of the arc of that radius between two points, with the radius's sign: what
// arc_between_points takes. An error where the points are farther apart than the circle is wide.
[[nodiscard]] Result<double> arc_angle(Point start, Point end, double radius);

// Where the normals at the ends of an arc's first curve meet: its centre. None of a line.
[[nodiscard]] std::optional<Point> arc_center(PointSpan arc);
// An arc from each corner to the next, and from the last to the first: contours that meet.
[[nodiscard]] Points arc_polygon(PointSpan corners, double angle = PI / 4);

[[nodiscard]] Points circle(double radius = 1, Point center = ORIGIN);
// An error where the points lie on a line.
[[nodiscard]] Result<Points> circle_through(Point a, Point b, Point c);
// The point of a circle in a direction from its centre, by length along it.
[[nodiscard]] Point point_at_angle(PointSpan circle, double angle);
[[nodiscard]] Points ellipse(double width = 2, double height = 1);
// Two circles, the inner one clockwise.
[[nodiscard]] Points annulus(double inner_radius = 1, double outer_radius = 2,
                             Point center = ORIGIN);

struct SectorShape {
  double inner_radius = 1;  // Sector's default is 0
  double outer_radius = 2;  // and 1
  double angle = kTau / 4;
  double start_angle = 0;
  Point center = ORIGIN;
};
[[nodiscard]] Points annular_sector(const SectorShape& shape);

}  // namespace rostrum::path

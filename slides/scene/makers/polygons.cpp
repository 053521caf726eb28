// Makers of shapes with corners.
#include "path/shapes/polygons.h"

#include <fmt/format.h>

#include <cmath>

#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/makers/makers.h"

namespace rostrum::scene {
namespace {

void require_corners(int corners, std::string_view call, Where where) {
  constexpr int kMost = 10'000;
  if (corners < 3 || corners > kMost) {
    throw DeckError(
        where, call,
        fmt::format("{} corners are asked for, but there must be from 3 to {}", corners, kMost));
  }
}

}  // namespace

Mobject Makers::Rectangle(double width, double height, RectangleOptions options, Where where) {
  require_positive(width, "the width", "Rectangle", where);
  require_positive(height, "the height", "Rectangle", where);
  Mobject made = insert_path("Rectangle", path::rectangle(width, height), paint_of(options), WHITE,
                             where, deck::OutlineKind::Rectangle);
  // Lines at every step from the upper left corner, within the rectangle.
  const Point corner = made.get(UL);
  const auto add_lines = [&](std::optional<double> step, double length, Point along, Point across) {
    if (!step) return;
    const double distance = std::abs(*step);
    require_positive(distance, "a grid's step", "Rectangle", where);
    constexpr double kMostLines = 10'000;
    const double count = std::floor(length / distance);
    if (count > kMostLines) {
      throw DeckError(
          where, "Rectangle",
          fmt::format("a grid of {} lines is asked for; {} are the most", count, kMostLines));
    }
    Mobject lines = Group({}, where);
    for (int i = 1; i < static_cast<int>(count); ++i) {
      const Point from = corner + along * (i * distance);
      lines.add(Line(from, from + across, {.color = options.color}, where), where);
    }
    made.add(lines, where);
  };
  add_lines(options.grid_xstep, width, RIGHT, DOWN * height);
  add_lines(options.grid_ystep, height, DOWN, RIGHT * width);
  return made;
}

Mobject Makers::Square(double side_length, ShapeOptions options, Where where) {
  require_positive(side_length, "the side length", "Square", where);
  return insert_path("Square", path::square(side_length), options, WHITE, where,
                     deck::OutlineKind::Rectangle);
}

Mobject Makers::RoundedRectangle(RoundedRectangleOptions options, Where where) {
  require_positive(options.width, "the width", "RoundedRectangle", where);
  require_positive(options.height, "the height", "RoundedRectangle", where);
  return insert_path("RoundedRectangle",
                     path::rounded_rectangle(options.width, options.height, options.corner_radius),
                     paint_of(options), WHITE, where);
}

Mobject Makers::Polygon(const std::vector<Point>& corners, ShapeOptions options, Where where) {
  require_corners(static_cast<int>(corners.size()), "Polygon", where);
  require_points(corners, "Polygon", where);
  return insert_path("Polygon", path::polygon(corners), options, BLUE, where);
}

Mobject Makers::Polygram(const std::vector<std::vector<Point>>& groups, ShapeOptions options,
                         Where where) {
  for (const std::vector<Point>& corners : groups) {
    require_corners(static_cast<int>(corners.size()), "Polygram", where);
    require_points(corners, "Polygram", where);
  }
  return insert_path("Polygram", path::polygram(groups), options, BLUE, where);
}

Mobject Makers::Triangle(RegularPolygonOptions options, Where where) {
  const Mobject made = RegularPolygon(3, options, where);
  store_.node(made.id()).kind = "Triangle";
  store_.node(made.id()).name = "Triangle";
  return made;
}

Mobject Makers::RegularPolygon(int n, RegularPolygonOptions options, Where where) {
  require_corners(n, "RegularPolygon", where);
  return insert_path(
      "RegularPolygon",
      path::regular_polygram(
          {.corners = n, .radius = options.radius, .start_angle = options.start_angle}),
      paint_of(options), BLUE, where);
}

Mobject Makers::RegularPolygram(int num_vertices, RegularPolygramOptions options, Where where) {
  require_corners(num_vertices, "RegularPolygram", where);
  if (options.density < 1 || options.density >= num_vertices) {
    throw DeckError(where, "RegularPolygram",
                    fmt::format("the density is {}, but must be from 1 to {}", options.density,
                                num_vertices - 1));
  }
  return insert_path("RegularPolygram",
                     path::regular_polygram({.corners = num_vertices,
                                             .density = options.density,
                                             .radius = options.radius,
                                             .start_angle = options.start_angle}),
                     paint_of(options), BLUE, where);
}

Mobject Makers::Star(int n, StarOptions options, Where where) {
  require_corners(n, "Star", where);
  Result<path::Points> points = path::star({.corners = n,
                                            .outer_radius = options.outer_radius,
                                            .inner_radius = options.inner_radius,
                                            .density = options.density,
                                            .start_angle = options.start_angle});
  if (!points) throw DeckError(where, "Star", points.error().message);
  return insert_path("Star", std::move(points).value(), paint_of(options), BLUE, where);
}

}  // namespace rostrum::scene

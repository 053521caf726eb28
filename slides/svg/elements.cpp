#include "svg/elements.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>

#include "base/ascii.h"
#include "path/corners.h"
#include "path/shapes/arcs.h"
#include "path/shapes/lines.h"
#include "path/shapes/polygons.h"
#include "path/transforms.h"
#include "svg/path_data.h"
#include "svg/scanner.h"

namespace rostrum::svg {
namespace {

// The lengths of an element.
class Lengths {
 public:
  Lengths(const Attributes& attributes, Point size) : attributes_(attributes), size_(size) {}

  [[nodiscard]] std::optional<double> x_if_any(std::string_view name) const {
    return parse_length(attributes_(name), size_.x);
  }
  [[nodiscard]] std::optional<double> y_if_any(std::string_view name) const {
    return parse_length(attributes_(name), size_.y);
  }
  [[nodiscard]] double x(std::string_view name) const { return x_if_any(name).value_or(0); }
  [[nodiscard]] double y(std::string_view name) const { return y_if_any(name).value_or(0); }
  // Percentages of what is neither are of the size's diagonal, as a square has it.
  [[nodiscard]] double radius(std::string_view name) const {
    return parse_length(attributes_(name), glm::length(size_) / std::sqrt(2.0)).value_or(0);
  }

 private:
  const Attributes& attributes_;
  Point size_;
};

path::Points corners(std::string_view text) {
  Scanner scanner(text);
  path::Points points;
  while (points.size() < path::kMaxCurves) {
    const std::optional<double> x = scanner.number();
    const std::optional<double> y = scanner.number();
    if (!x || !y) break;
    points.emplace_back(*x, *y);
  }
  return points;
}

path::Points rectangle(const Lengths& lengths) {
  const double width = lengths.x("width");
  const double height = lengths.y("height");
  if (!(width > 0) || !(height > 0)) return {};
  const std::optional<double> rx = lengths.x_if_any("rx");
  const std::optional<double> ry = lengths.y_if_any("ry");
  const Point radii{std::clamp(rx.value_or(ry.value_or(0)), 0.0, width / 2),
                    std::clamp(ry.value_or(rx.value_or(0)), 0.0, height / 2)};
  path::Points points;
  if (radii.x == 0 || radii.y == 0) {
    points = path::rectangle(width, height);
  } else {
    // With round corners, and then stretched.
    const double ratio = radii.x / radii.y;
    points = path::transformed(path::rounded_rectangle(width, height * ratio, radii.x),
                               path::scaling({1, 1 / ratio}));
  }
  const Point center{lengths.x("x") + width / 2, lengths.y("y") + height / 2};
  return path::transformed(points, path::translation(center));
}

path::Points ellipse(const Lengths& lengths, Point radii) {
  if (!(radii.x > 0) || !(radii.y > 0)) return {};
  const Point center{lengths.x("cx"), lengths.y("cy")};
  return path::transformed(path::circle(), path::translation(center) * path::scaling(radii));
}

path::Points line(const Lengths& lengths) {
  return path::line(
      {.start = {lengths.x("x1"), lengths.y("y1")}, .end = {lengths.x("x2"), lengths.y("y2")}});
}

}  // namespace

std::optional<path::Points> outline(std::string_view element, const Attributes& attributes,
                                    Point size) {
  const Lengths lengths(attributes, size);
  if (element == "path") return parse_path(attributes("d"));
  if (element == "rect") return rectangle(lengths);
  if (element == "circle") return ellipse(lengths, Point(lengths.radius("r")));
  if (element == "ellipse") return ellipse(lengths, {lengths.x("rx"), lengths.y("ry")});
  if (element == "line") return line(lengths);
  if (element == "polyline") return path::through_corners(corners(attributes("points")));
  if (element == "polygon") return path::polygon(corners(attributes("points")));
  return {};
}

std::optional<double> parse_length(std::string_view text, double whole) {
  Scanner scanner(text);
  const std::optional<double> value = scanner.number();
  if (!value) return {};
  if (scanner.letter("%") != '\0') return *value / 100 * whole;
  const std::string unit = ascii_lower(scanner.word());
  constexpr double kInch = 96;
  constexpr std::array<std::pair<std::string_view, double>, 9> kUnits{{{"", 1},
                                                                       {"px", 1},
                                                                       {"pt", kInch / 72},
                                                                       {"pc", kInch / 6},
                                                                       {"in", kInch},
                                                                       {"cm", kInch / 2.54},
                                                                       {"mm", kInch / 25.4},
                                                                       {"em", 16},
                                                                       {"ex", 8}}};
  const auto found = std::ranges::find(kUnits, unit, &std::pair<std::string_view, double>::first);
  if (found == kUnits.end() || !scanner.done()) return {};
  return *value * found->second;
}

}  // namespace rostrum::svg

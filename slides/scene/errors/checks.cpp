#include "scene/errors/checks.h"

#include <fmt/format.h>

#include <cmath>

#include "scene/errors/deck_error.h"

namespace rostrum::scene {
namespace {

bool finite(Point point) { return std::isfinite(point.x) && std::isfinite(point.y); }

[[noreturn]] void no_number(std::string_view call, Where where) {
  throw DeckError(where, call,
                  "a coordinate is no finite number; look for a division by zero, or the root or "
                  "logarithm of a negative number, in what it is given");
}

}  // namespace

void require_point(Point point, std::string_view call, Where where) {
  if (!finite(point)) no_number(call, where);
  const double farthest = std::max(std::abs(point.x), std::abs(point.y));
  if (farthest > kFarthest) {
    throw DeckError(where, call,
                    fmt::format("something would be {:.3g} units from the origin; {} are the most",
                                farthest, kFarthest));
  }
}

void require_points(path::PointSpan points, std::string_view call, Where where) {
  for (const Point point : points) require_point(point, call, where);
}

void require_map(const Affine& map, const Box& box, std::string_view call, Where where) {
  if (!finite(map.x_axis) || !finite(map.y_axis) || !finite(map.origin)) no_number(call, where);
  if (box.empty()) return;
  for (const Point corner : {UR, UL, DL, DR}) require_point(map(box.at(corner)), call, where);
}

void require_opacity(double opacity, std::string_view call, Where where) {
  if (!(opacity >= 0 && opacity <= 1)) {
    throw DeckError(where, call,
                    fmt::format("an opacity is {}, but must be between 0 and 1", opacity));
  }
}

void require_stroke_width(double width, std::string_view call, Where where) {
  if (!(width >= 0 && width <= kWidestStroke)) {
    throw DeckError(
        where, call,
        fmt::format("stroke_width is {}, but must be between 0 and {}", width, kWidestStroke));
  }
}

void require_finite(double value, std::string_view name, std::string_view call, Where where) {
  if (!std::isfinite(value)) {
    throw DeckError(where, call, fmt::format("{} is {}, which is no finite number", name, value));
  }
}

}  // namespace rostrum::scene

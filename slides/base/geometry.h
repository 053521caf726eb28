// Points, boxes and affine maps of the scene, in frame units.
//
// The frame is 8 units high and 14 2/9 wide (16:9), its origin is the centre, y points up.
// Everything is computed in double and handed to the renderer as float.
#pragma once

#include <algorithm>
#include <concepts>
#include <glm/vec2.hpp>
#include <limits>

// glm multiplies a vector by its own kind of number alone, so that LEFT * 3 would not compile.
// These are in its namespace, where every namespace that has a Point finds them.
namespace glm {

template <std::integral Number>
constexpr dvec2 operator*(const dvec2& v, Number factor) {
  return v * static_cast<double>(factor);
}
template <std::integral Number>
constexpr dvec2 operator*(Number factor, const dvec2& v) {
  return v * static_cast<double>(factor);
}
template <std::integral Number>
constexpr dvec2 operator/(const dvec2& v, Number divisor) {
  return v / static_cast<double>(divisor);
}

}  // namespace glm

namespace rostrum {

using Point = glm::dvec2;

inline constexpr double kFrameHeight = 8.0;
inline constexpr double kFrameWidth = kFrameHeight * 16.0 / 9.0;

inline constexpr Point kHalfFrame{kFrameWidth / 2, kFrameHeight / 2};  // its upper right corner

// Manim's directions, also used to name the edges and corners of a box.
inline constexpr Point ORIGIN{0, 0};
inline constexpr Point UP{0, 1};
inline constexpr Point DOWN{0, -1};
inline constexpr Point RIGHT{1, 0};
inline constexpr Point LEFT{-1, 0};
inline constexpr Point UR{1, 1};
inline constexpr Point UL{-1, 1};
inline constexpr Point DR{1, -1};
inline constexpr Point DL{-1, -1};

inline constexpr double PI = 3.14159265358979323846;
inline constexpr double TAU = 2 * PI;
inline constexpr double DEGREES = TAU / 360;  // 30 * DEGREES is an angle

// Manim's distances.
inline constexpr double SMALL_BUFF = 0.1;
inline constexpr double MED_SMALL_BUFF = 0.25;
inline constexpr double MED_LARGE_BUFF = 0.5;
inline constexpr double LARGE_BUFF = 1;

// An axis-aligned box. A new one is empty: it contains no point and growing it by one yields that
// point.
struct Box {
  Point min{std::numeric_limits<double>::infinity()};
  Point max{-std::numeric_limits<double>::infinity()};

  [[nodiscard]] bool empty() const { return min.x > max.x || min.y > max.y; }
  [[nodiscard]] double width() const { return empty() ? 0 : max.x - min.x; }
  [[nodiscard]] double height() const { return empty() ? 0 : max.y - min.y; }
  [[nodiscard]] Point center() const { return empty() ? ORIGIN : (min + max) / 2.0; }

  // The point of the box in a direction: each component's sign picks left, centre or right, and
  // bottom, centre or top. An empty box yields the origin.
  [[nodiscard]] Point at(Point direction) const {
    const auto sign = [](double v) { return v > 0 ? 1.0 : v < 0 ? -1.0 : 0.0; };
    const Point half{width() / 2, height() / 2};
    return center() + Point{sign(direction.x) * half.x, sign(direction.y) * half.y};
  }

  void add(Point p) {
    min = {std::min(min.x, p.x), std::min(min.y, p.y)};
    max = {std::max(max.x, p.x), std::max(max.y, p.y)};
  }
  void add(const Box& other) {
    if (!other.empty()) {
      add(other.min);
      add(other.max);
    }
  }

  bool operator==(const Box&) const = default;
};

// p -> x_axis * p.x + y_axis * p.y + origin
struct Affine {
  Point x_axis{1, 0};
  Point y_axis{0, 1};
  Point origin{0, 0};

  [[nodiscard]] Point operator()(Point p) const { return x_axis * p.x + y_axis * p.y + origin; }
  // The map that applies `inner` first.
  [[nodiscard]] Affine operator*(const Affine& inner) const {
    return {.x_axis = x_axis * inner.x_axis.x + y_axis * inner.x_axis.y,
            .y_axis = x_axis * inner.y_axis.x + y_axis * inner.y_axis.y,
            .origin = (*this)(inner.origin)};
  }

  bool operator==(const Affine&) const = default;
};

}  // namespace rostrum

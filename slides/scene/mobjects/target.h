// What a mobject is placed by.
#pragma once

#include "base/geometry.h"
#include "scene/mobjects/mobject_options.h"

namespace rostrum::scene {

class Mobject;

// A mobject can be placed by a target: another one's box, or a point.
class Target {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): next_to(title, DOWN) and next_to(UP * 2, DOWN)
  Target(const Mobject& mobject);
  // NOLINTNEXTLINE(google-explicit-constructor)
  Target(Point point) { box_.add(point); }
  // move_to({x, y})
  template <Coordinate X, Coordinate Y>
  Target(X x, Y y) : Target(Point(static_cast<double>(x), static_cast<double>(y))) {}

  [[nodiscard]] const Box& box() const { return box_; }

 private:
  Box box_;
};

}  // namespace rostrum::scene

// Values that are animated.
#pragma once

#include <memory>
#include <utility>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

// What x.animate() begins; the last verb counts from those before it.
class AnimatedValue {
 public:
  AnimatedValue(std::shared_ptr<double> value, AnimationOptions options, Where where)
      : value_(std::move(value)), target_(*value_), options_(std::move(options)), where_(where) {}

  AnimatedValue& set_value(double value) {
    target_ = value;
    return *this;
  }
  AnimatedValue& increment_value(double by) {
    target_ += by;
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): play(x.animate().set_value(3))
  operator Animation() const;

 private:
  std::shared_ptr<double> value_;
  double target_;
  AnimationOptions options_;
  Where where_;
};

// A number that updaters read and plays animate. A handle: copies mean the same number.
//   ValueTracker x(1);
//   dot.add_updater([=](Mobject& m) { m.move_to({x.get_value(), 0}); });
//   scene.play(x.animate().set_value(5));
class ValueTracker {
 public:
  explicit ValueTracker(double value = 0) : value_(std::make_shared<double>(value)) {}

  [[nodiscard]] double get_value() const { return *value_; }
  ValueTracker& set_value(double value) {
    *value_ = value;
    return *this;
  }
  ValueTracker& increment_value(double by) {
    *value_ += by;
    return *this;
  }
  [[nodiscard]] AnimatedValue animate(AnimationOptions options = {},
                                      Where where = Where::current()) const {
    return {value_, std::move(options), where};
  }

 private:
  std::shared_ptr<double> value_;
};

}  // namespace rostrum::scene

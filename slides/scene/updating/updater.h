// Animations that are functions, values that are animated, and mobjects that are made anew.
//
// What they change is sampled 60 times a second while a play is recorded: exact at the samples,
// with straight lines between them.
#pragma once

#include <concepts>
#include <functional>
#include <memory>
#include <utility>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

// The function is called at each moment. 1 s.
Animation UpdateFromFunc(Mobject mobject, const std::function<void(Mobject&)>& function,
                         AnimationOptions options = {}, Where where = Where::current());
// With the progress, eased: smooth unless told otherwise.
Animation UpdateFromAlphaFunc(Mobject mobject,
                              const std::function<void(Mobject&, double progress)>& function,
                              AnimationOptions options = {}, Where where = Where::current());

// An updater that can be removed again. A handle: copies mean the same one.
//   const Updater follow([=](Mobject& m) { m.next_to(dot, UP); });
//   label.add_updater(follow);
//   label.remove_updater(follow);
class Updater {
 public:
  template <std::invocable<Mobject&> Function>
  explicit Updater(Function function)
      : call_(std::make_shared<const Call>(
            [function](Mobject& mobject, double) mutable { function(mobject); })) {}
  // With the seconds since the last call.
  template <std::invocable<Mobject&, double> Function>
  explicit Updater(Function function)
      : call_(std::make_shared<const Call>(std::move(function))), reads_time_(true) {}

 private:
  friend class Mobject;
  using Call = std::function<void(Mobject&, double)>;

  std::shared_ptr<const Call> call_;
  bool reads_time_ = false;
};

// The mobject that the function makes, made again at each moment.
Mobject always_redraw(const std::function<Mobject()>& make);

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

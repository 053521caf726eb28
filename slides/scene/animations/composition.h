// Animations made of animations. They nest.
#pragma once

#include <concepts>
#include <optional>
#include <utility>
#include <vector>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

// run_time stretches or squeezes all of it; rate_func, linear unless told otherwise, is of the
// whole, beside those of the children.
using CompositionOptions = AnimationOptions;

// All at once: lag 0.
Animation AnimationGroup(std::vector<Animation> animations, CompositionOptions options = {},
                         Where where = Where::current());
// Each starts when so much of the one before has passed: lag 0.05.
Animation LaggedStart(std::vector<Animation> animations, CompositionOptions options = {},
                      Where where = Where::current());
// One after the other: lag 1. What one starts from is what the one before it left.
Animation Succession(std::vector<Animation> animations, CompositionOptions options = {},
                     Where where = Where::current());

// LaggedStart of what the function makes of each member; in all 2 s.
//   LaggedStartMap(FadeIn, dots)
template <std::invocable<Mobject> Make>
Animation LaggedStartMap(const Make& make, const Mobject& mobject, CompositionOptions options = {},
                         Where where = Where::current()) {
  std::vector<Animation> animations;
  for (std::size_t i = 0; i < mobject.size(); ++i) animations.push_back(make(mobject.at(i)));
  if (!options.run_time) options.run_time = 2;
  return LaggedStart(std::move(animations), options, where);
}
// The same with an animation by its name, each with its defaults.
template <class Options>
Animation LaggedStartMap(Animation (*make)(Mobject, Options, Where), const Mobject& mobject,
                         CompositionOptions options = {}, Where where = Where::current()) {
  return LaggedStartMap([&](const Mobject& member) { return make(member, Options{}, where); },
                        mobject, options, where);
}

// Time that passes between others.
Animation Wait(double run_time = 1, Where where = Where::current());

// Puts the mobject on the slide, and takes no time unless told otherwise: in a Succession when its
// turn comes, in other groups with all of the group.
Animation Add(Mobject mobject, AnimationOptions options = {}, Where where = Where::current());

struct ChangeSpeedOptions {
  // Of the whole, in place of the animation's own.
  std::optional<RateFunction> rate_func = std::nullopt;
};
// The animation, at speeds that change: {{0.3, 1}, {0.5, 0.2}} is at its own speed until 0.3 of it
// has happened, slows down to a fifth of that until one half has, and goes on at that. Between two
// of them the speed changes evenly with what has happened; the first one is 1 unless 0 is given.
// Its run time follows from them.
Animation ChangeSpeed(Animation animation, std::vector<std::pair<double, double>> speedinfo,
                      ChangeSpeedOptions options = {}, Where where = Where::current());

}  // namespace rostrum::scene

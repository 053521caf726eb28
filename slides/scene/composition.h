// Animations made of animations. They nest.
#pragma once

#include <concepts>
#include <vector>

#include "scene/animation.h"

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

}  // namespace rostrum::scene

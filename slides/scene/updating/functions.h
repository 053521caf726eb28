// Animations that are functions, and mobjects that are made anew.
//
// What they change is sampled 60 times a second while a play is recorded, as what updaters change
// is.
#pragma once

#include <functional>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

// The function is called at each moment. 1 s.
Animation UpdateFromFunc(Mobject mobject, const std::function<void(Mobject&)>& function,
                         AnimationOptions options = {}, Where where = Where::current());
// With the progress, eased: smooth unless told otherwise.
Animation UpdateFromAlphaFunc(Mobject mobject,
                              const std::function<void(Mobject&, double progress)>& function,
                              AnimationOptions options = {}, Where where = Where::current());

// The mobject that the function makes, made again at each moment.
Mobject always_redraw(const std::function<Mobject()>& make);

}  // namespace rostrum::scene

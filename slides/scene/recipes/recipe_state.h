// What a recipe has made of its actors at some progress, in the store and in double precision: what
// an animation that follows starts from, and what updaters see. The same arithmetic as
// deck::Moment's. Part of the scene's inside.
#pragma once

#include <cstddef>

#include "scene/mobjects/mobject_store.h"
#include "scene/recipes/rate_function.h"
#include "scene/recipes/recipe.h"

namespace rostrum::scene {

// How the progress of each part comes from that of the animation. See deck::DriverRecord.
struct Pace {
  double lag_ratio = 0;
  RateFunction rate = deck::Ease::Linear;
};

// The progress of an actor when the animation's is `alpha`, in [0, 1].
[[nodiscard]] double progress_of(const Recipe& recipe, const Pace& pace, double alpha,
                                 std::size_t actor);

// What the actor looks like at a progress of its own.
[[nodiscard]] Figure state_of(const Recipe& recipe, const Actor& actor, double progress);

// Has all actors look as they do when the animation's progress is `alpha`.
void apply(const Recipe& recipe, const Pace& pace, double alpha, MobjectStore& store);

[[nodiscard]] bool same_look(const Figure& a, const Figure& b);

// Has the mobject draw that from now on.
void set_figure(MobjectStore& store, std::size_t leaf, const Figure& figure);

}  // namespace rostrum::scene

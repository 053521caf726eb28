// Families given the same structure, so that each leaf of one can become one of the other: Manim's
// align_data. Part of the scene's inside.
#pragma once

#include <cstddef>

#include "scene/mobjects/mobject_store.h"
#include "scene/recipes/recipe.h"

namespace rostrum::scene {

// Where a group meets what draws something, that becomes a member of itself; where one has fewer
// members, some of them are there again, faded; where it has none, it gets points. Afterwards both
// have as many leaves, in the same order. Points stay as they are.
void align_families(MobjectStore& store, std::size_t id, std::size_t other);

// The same for their members alone, not for those of these.
void align_members(MobjectStore& store, std::size_t id, std::size_t other);

// A leaf on its way from one look to another: paths get as many curves as each other.
[[nodiscard]] Actor aligned_actor(std::size_t leaf, const Figure& from, const Figure& to);

}  // namespace rostrum::scene

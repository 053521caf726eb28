// What all transforms are made with. Part of the scene's inside.
#pragma once

#include <functional>
#include <string_view>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

// Makes the mobject that is transformed to, when the animation begins: a copy that nobody else has,
// since the families of both are aligned.
using MakeTarget = std::function<std::size_t(MobjectStore&)>;

[[nodiscard]] Animation transform_to(std::string_view name, Mobject mobject,
                                     const MakeTarget& make_target, const TransformOptions& options,
                                     Where where, const AnimationTiming& defaults = {});

// To a copy that has been changed.
[[nodiscard]] Animation transform_by(std::string_view name, Mobject mobject,
                                     const std::function<void(MobjectStore&, std::size_t)>& change,
                                     const TransformOptions& options, Where where,
                                     const AnimationTiming& defaults = {});

// The recipe from one family to another, which is used up for it. Members may be added to both.
[[nodiscard]] Recipe transform_recipe(MobjectStore& store, std::size_t id, std::size_t target,
                                      double path_arc);

// Puts a mobject on the slide where another one is, also within a group.
void replace_on_stage(MobjectStore& store, Stage& stage, std::size_t id, std::size_t by);

}  // namespace rostrum::scene

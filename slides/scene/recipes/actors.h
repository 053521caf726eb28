// What animations are made with: the leaves of a mobject as actors. Part of the scene's inside.
#pragma once

#include <utility>
#include <vector>

#include "scene/mobjects/mobject_store.h"
#include "scene/recipes/animation.h"

namespace rostrum::scene {

// An actor for each leaf, with the poses that are made of its figure.
template <class Poses>
std::vector<Actor> actors_of(const MobjectStore& store, std::size_t mobject, const Poses& poses) {
  std::vector<Actor> actors;
  for (const std::size_t leaf : store.leaves(mobject)) {
    actors.push_back({.leaf = leaf, .poses = poses(store.node(leaf).figure)});
  }
  return actors;
}

// What an animation's `begin` yields, where it is one recipe.
inline std::vector<Recipe> only(Recipe recipe) {
  std::vector<Recipe> recipes;
  recipes.push_back(std::move(recipe));
  return recipes;
}

// Each option by its name, of any struct that has these three.
template <class Options>
AnimationOptions timing_of(const Options& options) {
  return {
      .run_time = options.run_time, .lag_ratio = options.lag_ratio, .rate_func = options.rate_func};
}

// What Manim's fade(1) leaves of a style.
inline void fade(Style& style) {
  style.fill_opacity = 0;
  style.stroke_opacity = 0;
  style.background_stroke_opacity = 0;
}

// Manim's set_color: fill and stroke, whatever their opacities.
inline void recolor(Style& style, Color color) {
  style.fill_color = color;
  style.stroke_color = color;
  style.gradient = nullptr;
}

// Manim's set_opacity.
inline void set_opacity(Style& style, double opacity) {
  style.fill_opacity = opacity;
  style.stroke_opacity = opacity;
}

}  // namespace rostrum::scene

#include "scene/animations/movement.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <utility>

#include "path/partial.h"
#include "path/transforms.h"
#include "scene/errors/deck_error.h"
#include "scene/recipes/actors.h"

namespace rostrum::scene {
namespace {

std::size_t samples_of(double run_time) {
  return static_cast<std::size_t>(std::max(std::ceil(run_time * kSamplesPerSecond), 2.0));
}

double part(std::size_t i, std::size_t count) {
  return static_cast<double>(i) / static_cast<double>(count);
}

std::vector<Recipe> moved_by(const MobjectStore& store, std::size_t id,
                             const HomotopyFunction& function, std::size_t samples) {
  Recipe recipe;
  for (const std::size_t leaf : store.leaves(id)) {
    const Figure& figure = store.node(leaf).figure;
    const path::Points path = figure.path();
    Actor actor{.leaf = leaf};
    for (std::size_t i = 0; i <= samples; ++i) {
      const double t = part(i, samples);
      Figure pose = figure;
      pose.set_path(path::applied([&](Point point) { return function(point, t); }, path));
      actor.poses.push_back(std::move(pose));
    }
    recipe.actors.push_back(std::move(actor));
  }
  for (std::size_t i = 0; i <= samples; ++i) {
    recipe.pose_keys.push_back(
        {.progress = static_cast<float>(part(i, samples)), .pose = static_cast<float>(i)});
  }
  return only(std::move(recipe));
}

// How high the wave is at a place, from its end at 0 to its start at 1. Every ripple rises and
// falls, each to the side that the one before it was not on; what lies between the tops of two
// ripples is one stretch of the function, from top to bottom.
double height_of_wave(double place, int ripples, const RateFunction& shape) {
  const double t = 1 - place;
  if (t <= 0 || t >= 1) return 0;
  const int halves = 2 * ripples;
  const int half = static_cast<int>(t * halves);
  if (half == 0) return shape(t * halves);
  if (half == halves - 1) {
    const double since = t - static_cast<double>(half) / halves;
    return (1 - shape(since * halves)) * (ripples % 2 == 1 ? 1 : -1);
  }
  const int stretch = (half - 1) / 2;
  const double since = t - (2.0 * stretch + 1) / halves;
  return (1 - 2 * shape(since * ripples)) * (stretch % 2 == 0 ? 1 : -1);
}

Animation homotopy(std::string_view name, Mobject mobject,
                   const std::function<HomotopyFunction(const MobjectStore&)>& function_of,
                   const AnimationTiming& timing, Where where) {
  return {.name = name,
          .role = deck::ClipRole::Change,
          .mobject = mobject,
          .timing = timing,
          .where = where,
          .begin = [id = mobject.id(), function_of,
                    samples = samples_of(timing.run_time)](const Setting& setting) {
            return moved_by(setting.store, id, function_of(setting.store), samples);
          }};
}

}  // namespace

Animation MoveAlongPath(Mobject mobject, const Mobject& path, AnimationOptions options,
                        Where where) {
  const AnimationTiming timing = timed({}, options, "MoveAlongPath", where);
  const auto begin = [id = mobject.id(), along = path.id(),
                      samples = samples_of(timing.run_time)](const Setting& setting) {
    const MobjectStore& store = setting.store;
    Recipe recipe{
        .actors = actors_of(store, id, [](const Figure& figure) { return std::vector{figure}; })};
    const std::vector<std::size_t> leaves = store.leaves(along);
    const path::Points points =
        leaves.empty() ? path::Points{} : store.node(leaves.front()).figure.path();
    const Point center = store.box(id).center();
    for (std::size_t i = 0; i <= samples; ++i) {
      const double t = part(i, samples);
      const Point by = path::point_from_proportion(points, t) - center;
      recipe.placement_keys.push_back(
          {.progress = static_cast<float>(t),
           .placement = {1, 0, 0, 1, static_cast<float>(by.x), static_cast<float>(by.y)}});
    }
    recipe.window = Window{};
    return only(std::move(recipe));
  };
  if (path.store()->leaves(path.id()).empty()) {
    throw DeckError(where, "MoveAlongPath", "the path has no points");
  }
  return {.name = "MoveAlongPath",
          .role = deck::ClipRole::Change,
          .mobject = mobject,
          .timing = timing,
          .where = where,
          .suspends = false,
          .begin = begin};
}

Animation Homotopy(const HomotopyFunction& function, Mobject mobject, AnimationOptions options,
                   Where where) {
  return homotopy(
      "Homotopy", mobject, [function](const MobjectStore&) { return function; },
      timed({.run_time = 3}, options, "Homotopy", where), where);
}

Animation ApplyWave(Mobject mobject, WaveOptions options, Where where) {
  const double length = glm::length(options.direction);
  if (!(length > 0)) throw DeckError(where, "ApplyWave", "the direction has no length");
  if (options.ripples < 1) throw DeckError(where, "ApplyWave", "there must be a ripple or more");
  const Point top = options.direction * (options.amplitude / length);
  const auto function_of = [id = mobject.id(), top, width = options.time_width,
                            ripples = options.ripples,
                            shape = options.wave_func](const MobjectStore& store) {
    const Box box = store.box(id);
    return [=](Point point, double t) {
      const double front = (1 + width) * t;
      const double across = (point.x - box.min.x) / (box.max.x - box.min.x);
      return point + top * height_of_wave((across - (front - width)) / width, ripples, shape);
    };
  };
  return homotopy("ApplyWave", mobject, function_of,
                  timed({.run_time = 2}, timing_of(options), "ApplyWave", where), where);
}

}  // namespace rostrum::scene

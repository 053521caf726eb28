#include "scene/animation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "scene/deck_error.h"
#include "scene/mobject_store.h"

namespace rostrum::scene {
namespace {

// Checks what an author gave, and takes it in place of the defaults.
AnimationTiming timed(AnimationTiming defaults, const AnimationOptions& options,
                      std::string_view call, Where where) {
  if (options.run_time) require_positive(*options.run_time, "run_time", call, where);
  if (options.lag_ratio && !(std::isfinite(*options.lag_ratio) && *options.lag_ratio >= 0)) {
    throw DeckError(where, call,
                    fmt::format("lag_ratio is {}, but must be 0 or more", *options.lag_ratio));
  }
  return {.run_time = options.run_time.value_or(defaults.run_time),
          .lag_ratio = options.lag_ratio.value_or(defaults.lag_ratio),
          .rate = options.rate_func.value_or(defaults.rate)};
}

AnimationTiming timed(const FadeOptions& options, std::string_view call, Where where) {
  if (!std::isfinite(options.scale) || options.scale < 0) {
    throw DeckError(where, call, fmt::format("scale is {}, but must be 0 or more", options.scale));
  }
  return timed({},
               AnimationOptions{.run_time = options.run_time,
                                .lag_ratio = options.lag_ratio,
                                .rate_func = options.rate_func},
               call, where);
}

std::size_t leaf_count(const Mobject& mobject) {
  return mobject.store()->leaves(mobject.id()).size();
}

// An actor for each leaf, with the poses that are made of its figure.
template <class Poses>
std::vector<Actor> actors_of(const MobjectStore& store, std::size_t mobject, const Poses& poses) {
  std::vector<Actor> actors;
  for (const std::size_t leaf : store.leaves(mobject)) {
    actors.push_back({.leaf = leaf, .poses = poses(store.node(leaf).figure)});
  }
  return actors;
}

// The outline that Write draws before it fills it.
Figure outlined(Figure figure) {
  constexpr double kOutlineWidth = 2 * kUnitsPerStrokeWidth;
  figure.style.fill_opacity = 0;
  figure.style.stroke_width = kOutlineWidth;
  return figure;
}

// What fades is shifted, and scaled about the centre of all that fades.
Figure faded(Figure figure, Point center, double scale, Point shift) {
  figure.style.fill_opacity = 0;
  figure.style.stroke_opacity = 0;
  figure.style.background_stroke_opacity = 0;
  figure.transform(
      {.x_axis = {scale, 0}, .y_axis = {0, scale}, .origin = center * (1 - scale) + shift});
  return figure;
}

}  // namespace

Animation Write(Mobject mobject, AnimationOptions options, Where where) {
  constexpr std::size_t kLongText = 15;
  const std::size_t count = std::max(leaf_count(mobject), std::size_t{1});
  const AnimationTiming defaults{.run_time = count < kLongText ? 1.0 : 2.0,
                                 .lag_ratio = std::min(4.0 / static_cast<double>(count), 0.2),
                                 .rate = linear};
  return {.name = "Write",
          .role = deck::ClipRole::Enter,
          .mobject = mobject,
          .timing = timed(defaults, options, "Write", where),
          .where = where,
          .introducer = true,
          .begin = [id = mobject.id()](MobjectStore& store) {
            return Recipe{.actors = actors_of(store, id,
                                              [](const Figure& figure) {
                                                return std::vector{outlined(figure), figure};
                                              }),
                          .pose_keys = {{0, 0}, {0.5F, 0}, {1, 1}},
                          .extent_keys = {{0, 0, 0}, {0.5F, 0, 1}}};
          }};
}

Animation Create(Mobject mobject, AnimationOptions options, Where where) {
  return {.name = "Create",
          .role = deck::ClipRole::Enter,
          .mobject = mobject,
          .timing = timed({.lag_ratio = 1}, options, "Create", where),
          .where = where,
          .introducer = true,
          .begin = [id = mobject.id()](MobjectStore& store) {
            return Recipe{.actors = actors_of(
                              store, id, [](const Figure& figure) { return std::vector{figure}; }),
                          .extent_keys = {{0, 0, 0}, {1, 0, 1}}};
          }};
}

Animation FadeIn(Mobject mobject, FadeOptions options, Where where) {
  return {.name = "FadeIn",
          .role = deck::ClipRole::Enter,
          .mobject = mobject,
          .timing = timed(options, "FadeIn", where),
          .where = where,
          .introducer = true,
          .begin = [id = mobject.id(), scale = options.scale,
                    shift = options.shift](MobjectStore& store) {
            const Point center = store.box(id).center();
            return Recipe{.actors = actors_of(store, id, [&](const Figure& figure) {
                            return std::vector{faded(figure, center, scale, -shift), figure};
                          })};
          }};
}

Animation FadeOut(Mobject mobject, FadeOptions options, Where where) {
  return {.name = "FadeOut",
          .role = deck::ClipRole::Leave,
          .mobject = mobject,
          .timing = timed(options, "FadeOut", where),
          .where = where,
          .remover = true,
          .begin = [id = mobject.id(), scale = options.scale,
                    shift = options.shift](MobjectStore& store) {
            const Point center = store.box(id).center();
            return Recipe{.actors = actors_of(store, id, [&](const Figure& figure) {
                            return std::vector{figure, faded(figure, center, scale, shift)};
                          })};
          }};
}

}  // namespace rostrum::scene

#include "scene/animations/fading.h"

#include <fmt/format.h>

#include <cmath>

#include "scene/errors/deck_error.h"
#include "scene/recipes/actors.h"

namespace rostrum::scene {
namespace {

AnimationTiming checked(const FadeOptions& options, std::string_view call, Where where) {
  if (!std::isfinite(options.scale) || options.scale < 0) {
    throw DeckError(where, call, fmt::format("scale is {}, but must be 0 or more", options.scale));
  }
  return timed({}, timing_of(options), call, where);
}

// What fades is shifted, and scaled about the centre of all that fades.
Figure faded(Figure figure, Point center, double scale, Point shift) {
  fade(figure.style);
  figure.transform(
      {.x_axis = {scale, 0}, .y_axis = {0, scale}, .origin = center * (1 - scale) + shift});
  return figure;
}

Point shift_of(const FadeOptions& options, Point center, double direction) {
  if (options.target_position) return options.target_position->box().center() - center;
  return options.shift * direction;
}

}  // namespace

Animation FadeIn(Mobject mobject, FadeOptions options, Where where) {
  return {.name = "FadeIn",
          .role = deck::ClipRole::Enter,
          .mobject = mobject,
          .timing = checked(options, "FadeIn", where),
          .where = where,
          .introducer = true,
          .begin = [id = mobject.id(), options](const Setting& setting) {
            const Point center = setting.store.box(id).center();
            const Point shift = shift_of(options, center, -1);
            return only({.actors = actors_of(setting.store, id, [&](const Figure& figure) {
                           return std::vector{faded(figure, center, options.scale, shift), figure};
                         })});
          }};
}

Animation FadeOut(Mobject mobject, FadeOptions options, Where where) {
  return {.name = "FadeOut",
          .role = deck::ClipRole::Leave,
          .mobject = mobject,
          .timing = checked(options, "FadeOut", where),
          .where = where,
          .remover = true,
          .begin = [id = mobject.id(), options](const Setting& setting) {
            const Point center = setting.store.box(id).center();
            const Point shift = shift_of(options, center, 1);
            return only({.actors = actors_of(setting.store, id, [&](const Figure& figure) {
                           return std::vector{figure, faded(figure, center, options.scale, shift)};
                         })});
          }};
}

}  // namespace rostrum::scene

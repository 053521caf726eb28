#include "scene/animations/indication.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "path/shapes/arcs.h"
#include "path/transforms.h"
#include "scene/errors/deck_error.h"
#include "scene/recipes/actors.h"
#include "scene/transforms/transforming.h"

namespace rostrum::scene {
namespace {

// The part of a path that is seen runs from `end - width` to `end`, and `end` to 1 + width.
std::vector<deck::ExtentKey> passing(double width) {
  const auto key = [&](double progress) -> deck::ExtentKey {
    const double end = (1 + width) * progress;
    return {.progress = static_cast<float>(progress),
            .begin = static_cast<float>(std::clamp(end - width, 0.0, 1.0)),
            .end = static_cast<float>(std::clamp(end, 0.0, 1.0))};
  };
  const double begins = width / (1 + width);
  const double ends = 1 / (1 + width);
  std::vector<deck::ExtentKey> keys{key(0)};
  for (const double progress : {std::min(begins, ends), std::max(begins, ends)}) {
    if (static_cast<float>(progress) > keys.back().progress && progress < 1) {
      keys.push_back(key(progress));
    }
  }
  keys.push_back(key(1));
  return keys;
}

}  // namespace

Animation Indicate(Mobject mobject, IndicateOptions options, Where where) {
  const auto change = [factor = options.scale_factor, color = options.color](MobjectStore& store,
                                                                             std::size_t target) {
    store.transform(target, path::scaling(factor, store.box(target).center()));
    for (const std::size_t leaf : store.leaves(target)) {
      recolor(store.node(leaf).figure.style, color);
    }
  };
  Animation animation = transform_by("Indicate", mobject, change,
                                     {.run_time = options.run_time,
                                      .lag_ratio = options.lag_ratio,
                                      .rate_func = options.rate_func.value_or(there_and_back)},
                                     where);
  animation.role = deck::ClipRole::Emphasis;
  return animation;
}

Animation FocusOn(const Target& focus_point, FocusOptions options, Where where) {
  constexpr double kRadius = (kFrameWidth + kFrameHeight) / 2;
  const AnimationTiming timing = timed({.run_time = 2}, timing_of(options), "FocusOn", where);
  const auto unfold = [focus = focus_point.box().center(), color = options.color,
                       opacity = options.opacity, timing,
                       where](const Setting& setting) -> Animation {
    MobjectStore& store = setting.store;
    const Style unseen{.fill_color = color, .stroke_color = color};
    const Mobject dot = store.insert({.figure = {.points = path::circle(kRadius), .style = unseen},
                                      .name = "Dot",
                                      .kind = "Dot"});
    const auto begin = [id = dot.id(), focus, opacity](const Setting& at_begin) {
      return only({.actors = actors_of(at_begin.store, id, [&](const Figure& figure) {
                     Figure small = figure;
                     small.transform({.x_axis = ORIGIN, .y_axis = ORIGIN, .origin = focus});
                     small.style.fill_opacity = opacity;
                     return std::vector{figure, small};
                   })});
    };
    return {.name = "FocusOn",
            .role = deck::ClipRole::Emphasis,
            .mobject = dot,
            .timing = timing,
            .where = where,
            .introducer = true,
            .remover = true,
            .begin = begin};
  };
  return {.name = "FocusOn", .timing = timing, .where = where, .unfold = unfold};
}

Animation ShowPassingFlash(Mobject mobject, PassingFlashOptions options, Where where) {
  if (!(options.time_width > 0) || !std::isfinite(options.time_width)) {
    throw DeckError(where, "ShowPassingFlash", "time_width must be above 0");
  }
  return {
      .name = "ShowPassingFlash",
      .role = deck::ClipRole::Emphasis,
      .mobject = mobject,
      .timing = timed({}, timing_of(options), "ShowPassingFlash", where),
      .where = where,
      .introducer = true,
      .remover = true,
      .begin = [id = mobject.id(), width = options.time_width](const Setting& setting) {
        return only({.actors = actors_of(setting.store, id,
                                         [](const Figure& figure) { return std::vector{figure}; }),
                     .extent_keys = passing(width)});
      }};
}

Animation Wiggle(Mobject mobject, WiggleOptions options, Where where) {
  const auto begin = [id = mobject.id(), scale = options.scale_value,
                      angle = options.rotation_angle, wiggles = options.n_wiggles,
                      scale_about = options.scale_about_point,
                      rotate_about = options.rotate_about_point](const Setting& setting) {
    constexpr int kKeys = 240;
    const MobjectStore& store = setting.store;
    const Point center = store.box(id).center();
    Recipe recipe{
        .actors = actors_of(store, id, [](const Figure& figure) { return std::vector{figure}; })};
    for (int i = 0; i <= kKeys; ++i) {
      const double t = static_cast<double>(i) / kKeys;
      const double there = there_and_back(t);
      const Affine map = path::rotation(there * std::sin(wiggles * PI * t) * angle,
                                        rotate_about.value_or(center)) *
                         path::scaling(1 + (scale - 1) * there, scale_about.value_or(center));
      const auto number = [](double v) { return static_cast<float>(v); };
      recipe.placement_keys.push_back(
          {.progress = number(t),
           .placement = {number(map.x_axis.x), number(map.x_axis.y), number(map.y_axis.x),
                         number(map.y_axis.y), number(map.origin.x), number(map.origin.y)}});
    }
    return only(std::move(recipe));
  };
  return {.name = "Wiggle",
          .role = deck::ClipRole::Emphasis,
          .mobject = mobject,
          .timing = timed({.run_time = 2}, timing_of(options), "Wiggle", where),
          .where = where,
          .begin = begin};
}

Animation Blink(Mobject mobject, BlinkOptions options, Where where) {
  require_positive(options.time_on, "time_on", "Blink", where);
  require_positive(options.time_off, "time_off", "Blink", where);
  if (options.blinks < 1) throw DeckError(where, "Blink", "there must be a blink or more");
  const double period = options.time_on + options.time_off;
  const double run_time = period * options.blinks + (options.hide_at_end ? 0 : options.time_on);
  const auto begin = [id = mobject.id(), blinks = options.blinks, hide = options.hide_at_end,
                      period, on = options.time_on, run_time](const Setting& setting) {
    constexpr float kJump = 1.0F / (1U << 20U);
    Recipe recipe{.actors = actors_of(setting.store, id, [](const Figure& figure) {
                    Figure shown = figure;
                    set_opacity(shown.style, 1);
                    Figure hidden = figure;
                    set_opacity(hidden.style, 0);
                    return std::vector{shown, hidden};
                  })};
    const auto jump = [&](double time, float pose) {
      const auto at = static_cast<float>(time / run_time);
      recipe.pose_keys.push_back({.progress = at - kJump, .pose = 1 - pose});
      recipe.pose_keys.push_back({.progress = at, .pose = pose});
    };
    recipe.pose_keys.push_back({.progress = 0, .pose = 0});
    for (int i = 0; i < blinks; ++i) {
      jump(period * i + on, 1);
      if (i + 1 < blinks || !hide) jump(period * (i + 1), 0);
    }
    recipe.window = Window{};
    return only(std::move(recipe));
  };
  return {.name = "Blink",
          .role = deck::ClipRole::Emphasis,
          .mobject = mobject,
          .timing = {.run_time = run_time, .rate = linear},
          .where = where,
          .begin = begin};
}

}  // namespace rostrum::scene

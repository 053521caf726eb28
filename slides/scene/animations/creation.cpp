#include "scene/animations/creation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "path/transforms.h"
#include "scene/recipes/actors.h"

namespace rostrum::scene {
namespace {

std::vector<Recipe> drawn_from_its_start(MobjectStore& store, std::size_t id, Course course) {
  Recipe recipe{
      .actors = actors_of(store, id, [](const Figure& figure) { return std::vector{figure}; }),
      .extent_keys = {{0, 0, 0}, {1, 0, 1}}};
  recipe.course = course;
  return only(std::move(recipe));
}

// The ratio of the luminances of two colours as WCAG 2 has it, from 1 to 21.
double contrast(Color a, Color b) {
  const auto linear_light = [](std::uint8_t byte) {
    const double c = byte / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  const auto luminance = [&](Color c) {
    return 0.2126 * linear_light(c.r) + 0.7152 * linear_light(c.g) + 0.0722 * linear_light(c.b);
  };
  const double one = luminance(a);
  const double other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

// The outline that is drawn before it is filled.
Figure outlined(const Figure& figure, const WriteOptions& options, Color background) {
  constexpr double kLeastContrast = 1.5;
  Figure outline = figure;
  outline.style.fill_opacity = 0;
  outline.style.stroke_width = options.stroke_width * kUnitsPerStrokeWidth;
  if (options.stroke_color) {
    outline.style.stroke_color = *options.stroke_color;
  } else if (figure.style.stroke_width == 0 &&
             contrast(outline.style.stroke_color, background) < kLeastContrast) {
    outline.style.stroke_color = figure.style.fill_color;
  }
  return outline;
}

std::vector<Recipe> bordered_then_filled(const Setting& setting, std::size_t id,
                                         const WriteOptions& options, Course course,
                                         bool last_first) {
  Recipe recipe{.actors = actors_of(
                    setting.store, id,
                    [&](const Figure& figure) {
                      return std::vector{outlined(figure, options, setting.background), figure};
                    }),
                .pose_keys = {{0, 0}, {0.5F, 0}, {1, 1}},
                .extent_keys = {{0, 0, 0}, {0.5F, 0, 1}}};
  recipe.course = course;
  if (last_first) std::ranges::reverse(recipe.actors);
  return only(std::move(recipe));
}

Animation written(std::string_view name, Mobject mobject, const WriteOptions& options,
                  const AnimationTiming& defaults, Course course, bool reverse, Where where) {
  return {.name = name,
          .role = reverse ? deck::ClipRole::Leave : deck::ClipRole::Enter,
          .mobject = mobject,
          .timing = timed(defaults, timing_of(options), name, where),
          .where = where,
          .introducer = !reverse,
          .remover = reverse,
          .begin = [id = mobject.id(), options, course, reverse](const Setting& setting) {
            return bordered_then_filled(setting, id, options, course, reverse);
          }};
}

AnimationTiming writing_time(const Mobject& mobject) {
  constexpr std::size_t kLongText = 15;
  const std::size_t count = std::max(mobject.store()->leaves(mobject.id()).size(), std::size_t{1});
  return {.run_time = count < kLongText ? 1.0 : 2.0,
          .lag_ratio = std::min(4.0 / static_cast<double>(count), 0.2),
          .rate = linear};
}

}  // namespace

Animation Create(Mobject mobject, AnimationOptions options, Where where) {
  return {.name = "Create",
          .role = deck::ClipRole::Enter,
          .mobject = mobject,
          .timing = timed({.lag_ratio = 1}, options, "Create", where),
          .where = where,
          .introducer = true,
          .begin = [id = mobject.id()](const Setting& setting) {
            return drawn_from_its_start(setting.store, id, Course::Forward);
          }};
}

Animation Uncreate(Mobject mobject, AnimationOptions options, Where where) {
  return {.name = "Uncreate",
          .role = deck::ClipRole::Leave,
          .mobject = mobject,
          .timing = timed({.lag_ratio = 1}, options, "Uncreate", where),
          .where = where,
          .remover = true,
          .begin = [id = mobject.id()](const Setting& setting) {
            return drawn_from_its_start(setting.store, id, Course::Reversed);
          }};
}

Animation Write(Mobject mobject, WriteOptions options, Where where) {
  return written("Write", mobject, options, writing_time(mobject), Course::Forward,
                 options.reverse.value_or(false), where);
}

Animation Unwrite(Mobject mobject, WriteOptions options, Where where) {
  return written("Unwrite", mobject, options, writing_time(mobject), Course::Reversed,
                 options.reverse.value_or(true), where);
}

Animation DrawBorderThenFill(Mobject mobject, WriteOptions options, Where where) {
  return written("DrawBorderThenFill", mobject, options, {.run_time = 2, .rate = double_smooth},
                 Course::Forward, false, where);
}

Animation SpiralIn(Mobject group, SpiralOptions options, Where where) {
  const auto begin = [id = group.id(), options](const Setting& setting) {
    constexpr int kKeys = 480;
    const MobjectStore& store = setting.store;
    const Point center = store.box(id).center();
    std::vector<Recipe> recipes;
    for (const std::size_t member : store.node(id).members) {
      const Point end = store.box(member).center();
      const Point start = end + (end - center) * options.scale_factor;
      Recipe recipe{.actors = actors_of(store, member,
                                        [](const Figure& figure) {
                                          Figure unseen = figure;
                                          fade(unseen.style);
                                          return std::vector{unseen, figure};
                                        }),
                    .pose_keys = {{0, 0}, {static_cast<float>(options.fade_in_fraction), 1}}};
      for (int i = 0; i <= kKeys; ++i) {
        const double p = static_cast<double>(i) / kKeys;
        const Affine turn = path::rotation(2 * std::numbers::pi * p, center);
        const Point at = turn(start + (end - start) * p);
        recipe.placement_keys.push_back({.progress = static_cast<float>(p),
                                         .placement = {1, 0, 0, 1, static_cast<float>(at.x - end.x),
                                                       static_cast<float>(at.y - end.y)}});
      }
      recipe.window = Window{};
      recipes.push_back(std::move(recipe));
    }
    return recipes;
  };
  return {.name = "SpiralIn",
          .role = deck::ClipRole::Enter,
          .mobject = group,
          .timing = timed({}, timing_of(options), "SpiralIn", where),
          .where = where,
          .introducer = true,
          .begin = begin};
}

}  // namespace rostrum::scene

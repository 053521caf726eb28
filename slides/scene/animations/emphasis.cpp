// Indications that are compositions with shapes of their own: Flash, Circumscribe, Broadcast.
#include <cmath>
#include <numbers>
#include <utility>

#include "path/corners.h"
#include "path/shapes/arcs.h"
#include "path/transforms.h"
#include "scene/animations/composition.h"
#include "scene/animations/creation.h"
#include "scene/animations/fading.h"
#include "scene/animations/indication.h"
#include "scene/errors/deck_error.h"
#include "scene/recipes/actors.h"
#include "scene/transforms/transforming.h"

namespace rostrum::scene {
namespace {

Mobject insert_line(MobjectStore& store, std::string_view kind, path::Points points, Color color,
                    double width) {
  const Style style{
      .fill_color = color, .stroke_color = color, .stroke_width = width * kUnitsPerStrokeWidth};
  return store.insert({.figure = {.points = std::move(points), .style = style},
                       .name = std::string(kind),
                       .kind = kind});
}

path::Points around(const MobjectStore& store, std::size_t id, CircumscribeShape shape,
                    double buff) {
  Box box = store.box(id);
  if (shape == CircumscribeShape::Circle) {
    return path::circle(std::hypot(box.width(), box.height()) / 2 + buff, box.center());
  }
  box.min -= Point{buff, buff};
  box.max += Point{buff, buff};
  return path::closed_through_corners(std::vector{box.at(UR), box.at(UL), box.at(DL), box.at(DR)});
}

void set_seen(MobjectStore& store, std::size_t id, bool filled, double opacity) {
  for (const std::size_t leaf : store.leaves(id)) {
    Style& style = store.node(leaf).figure.style;
    if (filled) style.fill_opacity = opacity;
    style.stroke_opacity = opacity;
  }
}

}  // namespace

Animation Flash(const Target& point, FlashOptions options, Where where) {
  if (options.num_lines < 1) throw DeckError(where, "Flash", "there must be a line or more");
  const AnimationTiming timing = timed({}, timing_of(options), "Flash", where);
  const auto unfold = [center = point.box().center(), length = options.line_length,
                       count = options.num_lines, radius = options.flash_radius,
                       width = options.line_stroke_width, color = options.color,
                       time_width = options.time_width, timing, where](const Setting& setting) {
    MobjectStore& store = setting.store;
    const Mobject lines = store.insert({.is_group = true, .name = "Flash", .kind = "Group"});
    std::vector<std::size_t> members;
    std::vector<Animation> animations;
    for (int i = 0; i < count; ++i) {
      const Affine turn = path::rotation(2 * std::numbers::pi * i / count, center);
      path::Points points;
      path::append_line(points, turn(center + RIGHT * radius),
                        turn(center + RIGHT * (radius + length)));
      const Mobject line = insert_line(store, "Line", std::move(points), color, width);
      members.push_back(line.id());
      animations.push_back(ShowPassingFlash(line,
                                            {.time_width = time_width,
                                             .run_time = timing.run_time,
                                             .lag_ratio = timing.lag_ratio,
                                             .rate_func = timing.rate},
                                            where));
    }
    store.set_members(lines.id(), std::move(members));
    Animation group = AnimationGroup(std::move(animations), {}, where);
    group.mobject = lines;
    return group;
  };
  return {.name = "Flash", .timing = timing, .where = where, .unfold = unfold};
}

Animation Circumscribe(const Mobject& mobject, CircumscribeOptions options, Where where) {
  require_positive(options.run_time, "run_time", "Circumscribe", where);
  const auto unfold = [id = mobject.id(), options, where](const Setting& setting) {
    MobjectStore& store = setting.store;
    path::Points points = around(store, id, options.shape, options.buff);
    if (options.fade_in && !options.fade_out) points = path::reversed(points);
    const Mobject frame =
        insert_line(store, "Circumscribe", std::move(points), options.color, options.stroke_width);
    const double half = options.run_time / 2;
    std::vector<Animation> animations;
    if (!options.fade_in && !options.fade_out) {
      animations.push_back(ShowPassingFlash(
          frame, {.time_width = options.time_width, .run_time = options.run_time}, where));
    } else {
      animations.push_back(options.fade_in ? FadeIn(frame, {.run_time = half}, where)
                                           : Create(frame, {.run_time = half}, where));
      animations.push_back(options.fade_out ? FadeOut(frame, {.run_time = half}, where)
                                            : Uncreate(frame, {.run_time = half}, where));
    }
    return Succession(std::move(animations), {}, where);
  };
  return {.name = "Circumscribe",
          .timing = {.run_time = options.run_time, .rate = linear},
          .where = where,
          .unfold = unfold};
}

Animation Broadcast(const Mobject& mobject, BroadcastOptions options, Where where) {
  if (options.n_mobs < 1) throw DeckError(where, "Broadcast", "there must be a copy or more");
  const AnimationTiming timing = timed({.run_time = 3, .lag_ratio = 0.2, .rate = linear},
                                       timing_of(options), "Broadcast", where);
  const auto unfold = [id = mobject.id(), focus = options.focal_point, count = options.n_mobs,
                       initial = options.initial_opacity, final = options.final_opacity,
                       width = options.initial_width, timing, where](const Setting& setting) {
    MobjectStore& store = setting.store;
    const std::vector<std::size_t> leaves = store.leaves(id);
    const bool filled = !leaves.empty() && store.node(leaves[0]).figure.style.fill_opacity > 0;
    std::vector<Animation> animations;
    for (int i = 0; i < count; ++i) {
      const std::size_t wave = store.copy(id);
      set_seen(store, wave, filled, final);
      store.transform(wave, path::translation(focus - store.box(wave).center()));
      const std::size_t whole = store.copy(wave);
      const double full_width = store.box(wave).width();
      store.transform(wave, path::scaling(full_width > 0 ? width / full_width : 1, focus));
      set_seen(store, wave, filled, initial);
      animations.push_back(transform_to(
          "Restore", store.handle(wave), [whole](MobjectStore& of) { return of.copy(whole); }, {},
          where));
      animations.back().remover = true;
    }
    Animation group = LaggedStart(
        std::move(animations),
        {.run_time = timing.run_time, .lag_ratio = timing.lag_ratio, .rate_func = timing.rate},
        where);
    group.name = "Broadcast";
    return group;
  };
  return {.name = "Broadcast", .timing = timing, .where = where, .unfold = unfold};
}

}  // namespace rostrum::scene

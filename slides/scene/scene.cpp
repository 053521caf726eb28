// The half of Scene that records.
#include "scene/scene.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "scene/deck_error.h"

namespace rostrum::scene {
namespace {

bool introduces(AnimationKind kind) { return kind != AnimationKind::FadeOut; }

}  // namespace

Scene::Scene(const Typesetter& typesetter) : typesetter_(&typesetter), stage_(store_) {}

void Scene::require_slide(std::string_view call, Where where) const {
  if (timeline_.slides.empty()) {
    throw DeckError(where, call, "no slide has begun; call slide(title, notes) first");
  }
}

void Scene::require_time(double seconds, std::string_view name, std::string_view call,
                         Where where) const {
  require_positive(seconds, name, call, where);
  if (later(now_, seconds) <= now_) {
    throw DeckError(where, call,
                    fmt::format("{} is {} s, but must be a nanosecond or more", name, seconds));
  }
}

void Scene::require_own(const Mobject& mobject, std::string_view call, Where where) const {
  if (mobject.store() != &store_) {
    throw DeckError(where, call, "the mobject belongs to another scene");
  }
}

void Scene::slide(std::string title, std::string notes, Where where) {
  if (title.empty()) {
    throw DeckError(where, "slide", "the title is empty");
  }
  timeline_.slides.push_back({.title = std::move(title), .notes = std::move(notes), .start = now_});
}

void Scene::play(const Animation& animation, AnimationOptions options, Where where) {
  play(std::vector{animation}, options, where);
}

void Scene::play(const std::vector<Animation>& animations, AnimationOptions options, Where where) {
  require_slide("play", where);
  if (animations.empty()) {
    throw DeckError(where, "play", "there is no animation to play");
  }
  if (options.run_time) {
    require_positive(*options.run_time, "run_time", "play", where);
  }
  enter(animations, where);
  Animated animated;
  double run_time = 0;
  for (const Animation& animation : animations) {
    run_time = std::max(run_time, record_clip(animation, options, animated));
  }
  require_time(run_time, "run_time", "play", where);
  record_span(animated);
  const double start = now_;
  now_ = later(now_, run_time);
  timeline_.plays.push_back({.start = start, .end = now_});
  for (const Animation& animation : animations) {
    const RateFunction rate = options.rate_func.value_or(timing(animation, 1).rate);
    // What comes and goes within one animation (there_and_back) is not on the slide afterwards.
    if (!introduces(animation.kind()) || rate(1) == 0) {
      stage_.remove(animation.mobject().id());
    }
  }
}

// Puts on the slide what is not there yet. As in Manim, what an animation takes away is put there
// too where it is not there as such (a group made of what is on the slide), and so comes to the
// top.
void Scene::enter(const std::vector<Animation>& animations, Where where) {
  for (const Animation& animation : animations) {
    require_own(animation.mobject(), name(animation.kind()), animation.where());
    const std::size_t id = animation.mobject().id();
    if (store_.leaves(id).empty()) {
      throw DeckError(animation.where(), name(animation.kind()),
                      "there is nothing to animate: the group is empty");
    }
    if (!introduces(animation.kind())) {
      if (!stage_.holds_any_of(id)) {
        throw DeckError(
            where, "play",
            fmt::format("FadeOut of \"{}\", which is not on the slide", store_.node(id).name));
      }
      if (!stage_.holds(id)) {
        stage_.add(id);
      }
    }
  }
  for (const Animation& animation : animations) {
    const std::size_t id = animation.mobject().id();
    if (introduces(animation.kind()) && !stage_.holds(id)) {
      stage_.add(id);
    }
  }
}

// Yields the clip's run time. Of two animations of one shape the later counts, as in Manim.
double Scene::record_clip(const Animation& animation, const AnimationOptions& options,
                          Animated& animated) {
  const std::size_t id = animation.mobject().id();
  const auto clip = static_cast<std::uint32_t>(timeline_.clips.size());
  std::uint32_t parts = 0;
  for (const std::size_t leaf : store_.leaves(id)) {
    animated[leaf] = {.clip = clip, .first_part = parts};
    parts += store_.node(leaf).shape.part_count();
  }
  AnimationTiming timed = timing(animation, parts);
  timed.run_time = options.run_time.value_or(timed.run_time);
  timed.lag_ratio = options.lag_ratio.value_or(timed.lag_ratio);
  timed.rate = options.rate_func.value_or(timed.rate);
  timeline_.clips.push_back({.kind = animation.kind(),
                             .object = object(id),
                             .start = now_,
                             .end = later(now_, timed.run_time),
                             .rate = timed.rate,
                             .lag_ratio = timed.lag_ratio,
                             .part_count = parts,
                             .shift = animation.options().shift,
                             .scale = animation.options().scale,
                             .center = store_.box(id).center()});
  return timed.run_time;
}

void Scene::wait(double seconds, Where where) {
  require_slide("wait", where);
  require_time(seconds, "the time", "wait", where);
  record_span({});
  now_ = later(now_, seconds);
}

void Scene::stop(double hold, Where where) {
  require_slide("stop", where);
  require_time(hold, "the hold", "stop", where);
  timeline_.stops.push_back({.time = now_, .hold = hold});
  record_span({});
  now_ = later(now_, hold);
}

void Scene::add(Mobject mobject, Where where) {
  require_slide("add", where);
  require_own(mobject, "add", where);
  stage_.add(mobject.id());
}

void Scene::remove(Mobject mobject, Where where) {
  require_own(mobject, "remove", where);
  if (!stage_.holds_any_of(mobject.id())) {
    throw DeckError(where, "remove",
                    fmt::format("\"{}\" is not on the slide", store_.node(mobject.id()).name));
  }
  stage_.remove(mobject.id());
}

Timeline Scene::finish(Where where) && {
  require_slide("finish", where);
  timeline_.duration = now_;
  record_span({});
  return std::move(timeline_);
}

void Scene::record_span(const Animated& animated) {
  const auto first = static_cast<std::uint32_t>(timeline_.entries.size());
  for (const std::size_t leaf : stage_.leaves()) {
    Timeline::Entry entry{.shape = current_shape(leaf)};
    if (const auto found = animated.find(leaf); found != animated.end()) {
      entry.clip = found->second.clip;
      entry.first_part = found->second.first_part;
    }
    timeline_.entries.push_back(entry);
  }
  const auto count = static_cast<std::uint32_t>(timeline_.entries.size()) - first;
  timeline_.spans.push_back({.start = now_, .first_entry = first, .entry_count = count});
}

// Takes a copy of the shape as it is now, unless the last copy is still the same.
std::uint32_t Scene::current_shape(std::size_t id) {
  const MobjectNode& node = store_.node(id);
  const auto found = shapes_.find(id);
  if (found != shapes_.end() && found->second.revision == node.revision) {
    return found->second.index;
  }
  const auto index = static_cast<std::uint32_t>(timeline_.shapes.size());
  timeline_.shapes.push_back(node.shape);
  if (found == shapes_.end()) {
    timeline_.shapes.back().mobject = static_cast<std::uint32_t>(timeline_.mobjects.size());
    timeline_.mobjects.push_back({.name = node.name});
  } else {
    timeline_.shapes.back().mobject = timeline_.shapes[found->second.index].mobject;
  }
  shapes_[id] = {.revision = node.revision, .index = index};
  return index;
}

std::uint32_t Scene::object(std::size_t id) {
  const auto [found, is_new] =
      objects_.try_emplace(id, static_cast<std::uint32_t>(timeline_.objects.size()));
  if (is_new) {
    timeline_.objects.push_back({.name = store_.name(id)});
  }
  return found->second;
}

}  // namespace rostrum::scene

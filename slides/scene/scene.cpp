// The half of Scene that records.
#include "scene/scene.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "scene/deck_error.h"

namespace rostrum::scene {

Scene::Scene(const Typesetter& typesetter)
    : typesetter_(&typesetter), stage_(store_), recorder_(store_, stage_) {}

void Scene::require_slide(std::string_view call, Where where) const {
  if (!has_slide_) {
    throw DeckError(where, call, "no slide has begun; call slide(title, notes) first");
  }
}

void Scene::require_time(double seconds, std::string_view name, std::string_view call,
                         Where where) const {
  require_positive(seconds, name, call, where);
  if (deck::later(now_, seconds) <= now_) {
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
  has_slide_ = true;
  recorder_.writer().slide(now_, title, notes);
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
  const auto timing_of = [&](const Animation& animation) {
    return AnimationTiming{.run_time = options.run_time.value_or(animation.timing.run_time),
                           .lag_ratio = options.lag_ratio.value_or(animation.timing.lag_ratio),
                           .rate = options.rate_func.value_or(animation.timing.rate)};
  };
  const std::uint32_t source = source_of(where);
  double run_time = 0;
  for (const Animation& animation : animations) {
    const AnimationTiming timing = timing_of(animation);
    run_time = std::max(run_time, timing.run_time);
    const double end = deck::later(now_, timing.run_time);
    recorder_.follow(
        animation.begin(store_),
        {.begin = now_, .end = end, .lag_ratio = timing.lag_ratio, .rate = timing.rate}, source);
    recorder_.writer().clip({.start = now_,
                             .end = end,
                             .object = recorder_.object(animation.mobject.id()),
                             .name = recorder_.writer().string(animation.name),
                             .role = static_cast<std::uint32_t>(animation.role),
                             .rate = recorder_.writer().string(timing.rate.samples().empty()
                                                                   ? deck::name(timing.rate.ease())
                                                                   : "custom"),
                             .lag_ratio = timing.lag_ratio});
  }
  require_time(run_time, "run_time", "play", where);
  recorder_.record(now_);
  recorder_.set_source(source);
  const double start = now_;
  now_ = deck::later(now_, run_time);
  recorder_.writer().play(start, now_, source);
  recorder_.release_all();
  for (const Animation& animation : animations) {
    if (animation.end) animation.end(store_);
    // What comes and goes within one animation (there_and_back) is not on the slide afterwards.
    const bool came_and_went = animation.introducer && timing_of(animation).rate(1) == 0;
    if (animation.remover || came_and_went) stage_.remove(animation.mobject.id());
  }
}

std::uint32_t Scene::source_of(Where where) {
  return recorder_.writer().source(where.file_name(), static_cast<std::uint32_t>(where.line()));
}

// Puts on the slide what is not there yet. As in Manim, what an animation takes away is put there
// too where it is not there as such (a group made of what is on the slide), and so comes to the
// top.
void Scene::enter(const std::vector<Animation>& animations, Where where) {
  const auto bring = [&](std::size_t id) {
    if (stage_.holds(id)) return;
    stage_.add(id);
    recorder_.put(id, source_of(where));
  };
  for (const Animation& animation : animations) {
    require_own(animation.mobject, animation.name, animation.where);
    const std::size_t id = animation.mobject.id();
    if (store_.leaves(id).empty()) {
      throw DeckError(animation.where, animation.name,
                      "there is nothing to animate: the group is empty");
    }
    if (animation.introducer) continue;
    if (animation.remover && !stage_.holds_any_of(id)) {
      throw DeckError(where, "play",
                      fmt::format("{} of \"{}\", which is not on the slide", animation.name,
                                  store_.node(id).name));
    }
    bring(id);
  }
  for (const Animation& animation : animations) {
    const std::size_t id = animation.mobject.id();
    if (animation.introducer) bring(id);
  }
}

void Scene::wait(double seconds, Where where) {
  require_slide("wait", where);
  require_time(seconds, "the time", "wait", where);
  recorder_.record(now_);
  now_ = deck::later(now_, seconds);
}

void Scene::stop(double hold, Where where) {
  require_slide("stop", where);
  require_time(hold, "the hold", "stop", where);
  recorder_.writer().stop(now_, hold, deck::AfterStop::Wait);
  recorder_.record(now_);
  now_ = deck::later(now_, hold);
}

void Scene::add(Mobject mobject, Where where) {
  require_slide("add", where);
  require_own(mobject, "add", where);
  stage_.add(mobject.id());
  recorder_.put(mobject.id(), source_of(where));
}

void Scene::remove(Mobject mobject, Where where) {
  require_own(mobject, "remove", where);
  if (!stage_.holds_any_of(mobject.id())) {
    throw DeckError(where, "remove",
                    fmt::format("\"{}\" is not on the slide", store_.node(mobject.id()).name));
  }
  stage_.remove(mobject.id());
}

void Scene::clear(Where where) {
  require_slide("clear", where);
  stage_.clear();
}

deck::Deck Scene::finish(Where where) && {
  require_slide("finish", where);
  recorder_.record(now_);
  return std::move(recorder_.writer()).finish(now_);
}

}  // namespace rostrum::scene

// The half of Scene that records.
#include "scene/scene.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "scene/errors/deck_error.h"
#include "scene/recording/performance.h"

namespace rostrum::scene {

Scene::Scene(const Typesetter& typesetter)
    : Makers(typesetter), camera(store_), stage_(store_), recorder_(store_, stage_) {
  recorder_.set_camera(camera.frame.id(), camera.background.id());
}

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
  for (const Animation& animation : animations) {
    if (!animation.name.empty()) continue;
    const std::string& name = store_.node(animation.mobject->id()).name;
    throw DeckError(
        where, "play",
        fmt::format("\"{}\" is no animation; what changes is said after its animate()", name));
  }
  const std::uint32_t source = source_of(where);
  Performance performance({.store = store_, .background = camera.background_color()}, stage_,
                          recorder_, now_, source);
  performance.prepare(animations, options);
  require_time(performance.run_time(), "run_time", "play", where);
  performance.perform();
  recorder_.set_source(source);
  const double start = now_;
  now_ = deck::later(now_, performance.run_time());
  recorder_.writer().play(start, now_, source);
  recorder_.release_all();
}

std::uint32_t Scene::source_of(Where where) {
  return recorder_.writer().source(where.short_name(), static_cast<std::uint32_t>(where.line()));
}

void Scene::wait(double seconds, Where where) {
  require_slide("wait", where);
  require_time(seconds, "the time", "wait", where);
  if (store_.updaters().any_on(stage_, true)) {
    Performance performance({.store = store_, .background = camera.background_color()}, stage_,
                            recorder_, now_, source_of(where));
    performance.prepare({Wait(seconds, where)}, {});
    performance.perform();
    recorder_.release_all();
  } else {
    store_.updaters().run(store_, stage_, 0);
    recorder_.record(now_);
  }
  now_ = deck::later(now_, seconds);
}

void Scene::stop(double hold, Where where) { stop(StopOptions{.hold = hold}, where); }

void Scene::stop(StopOptions options, Where where) {
  require_slide("stop", where);
  require_time(options.hold, "the hold", "stop", where);
  if (options.loop && options.auto_next) {
    throw DeckError(where, "stop",
                    "both loop and auto_next are given; what plays again and again until a key is "
                    "pressed cannot go on by itself");
  }
  if (options.loop && now_ <= step_start_) {
    throw DeckError(where, "stop",
                    "there is nothing to loop; nothing has been played since the stop before");
  }
  const auto after = options.loop        ? deck::AfterStop::Loop
                     : options.auto_next ? deck::AfterStop::Go
                                         : deck::AfterStop::Wait;
  recorder_.writer().stop(now_, options.hold, after);
  recorder_.record(now_);
  now_ = step_start_ = deck::later(now_, options.hold);
}

void Scene::add(Mobject mobject, Where where) {
  require_slide("add", where);
  require_own(mobject, "add", where);
  stage_.add(mobject.id());
  recorder_.put(mobject.id(), source_of(where));
}

void Scene::bring_to_front(Mobject mobject, Where where) { add(mobject, where); }

void Scene::bring_to_back(Mobject mobject, Where where) {
  require_slide("bring_to_back", where);
  require_own(mobject, "bring_to_back", where);
  stage_.add_to_back(mobject.id());
  recorder_.put(mobject.id(), source_of(where));
}

void Scene::add_foreground(Mobject mobject, Where where) {
  require_slide("add_foreground", where);
  require_own(mobject, "add_foreground", where);
  stage_.add_foreground(mobject.id());
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

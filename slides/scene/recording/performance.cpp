#include "scene/recording/performance.h"

#include <fmt/format.h>

#include <algorithm>

#include "scene/errors/deck_error.h"

namespace rostrum::scene {

Performance::Performance(const Setting& setting, Stage& stage, Recorder& recorder, double begin,
                         std::uint32_t source)
    : setting_(setting), stage_(&stage), recorder_(&recorder), begin_(begin), source_(source) {}

void Performance::prepare(std::vector<Animation> animations, const AnimationOptions& options) {
  for (Animation& animation : animations) {
    if (animation.unfold) animation = animation.unfold(setting_);
    // The times of a composition's children follow from the lag that it was made with.
    if (options.lag_ratio && animation.children.empty()) {
      animation.timing.lag_ratio = *options.lag_ratio;
    }
    if (options.run_time) animation.timing.run_time = *options.run_time;
    if (options.rate_func) animation.timing.rate = *options.rate_func;
    const Span span{.start = 0, .end = animation.timing.run_time};
    run_time_ = std::max(run_time_, span.end);
    top_.push_back(add(std::move(animation), kTop, span));
  }
}

std::size_t Performance::add(Animation animation, std::size_t parent, const Span& span) {
  const std::size_t index = parts_.size();
  std::vector<Animation> children = std::move(animation.children);
  parts_.push_back({.animation = std::move(animation), .parent = parent, .span = span});
  require_sense(parts_[index]);
  if (children.empty()) return index;
  for (Animation& child : children) {
    if (child.unfold) child = child.unfold(setting_);
  }
  const Spans spans = spans_of(children, parts_[index].animation.timing.lag_ratio);
  parts_[index].length = spans.length;
  for (std::size_t i = 0; i < children.size(); ++i) {
    const std::size_t child = add(std::move(children[i]), index, spans.children[i]);
    parts_[index].children.push_back(child);
  }
  return index;
}

void Performance::require_sense(const Part& part) const {
  const Animation& animation = part.animation;
  if (!animation.mobject) return;
  if (animation.mobject->store() != &setting_.store) {
    throw DeckError(animation.where, animation.name, "the mobject belongs to another scene");
  }
  const std::size_t id = animation.mobject->id();
  if (!animation.begin) return;
  if (setting_.store.leaves(id).empty()) {
    throw DeckError(animation.where, animation.name,
                    "there is nothing to animate: the group is empty");
  }
  const bool leaves = animation.remover && !animation.introducer;
  if (leaves && part.parent == kTop && !stage_->holds_any_of(id)) {
    throw DeckError(animation.where, "play",
                    fmt::format("{} of \"{}\", which is not on the slide", animation.name,
                                setting_.store.node(id).name));
  }
}

// A composition is put on the slide as one group of all that its parts change, and so on top, as in
// Manim.
std::optional<std::size_t> Performance::changed_by(std::size_t part) {
  const Animation& animation = parts_[part].animation;
  if (parts_[part].children.empty() || animation.mobject) {
    if (!animation.mobject) return std::nullopt;
    return animation.mobject->id();
  }
  std::vector<std::size_t> members;
  for (const std::size_t child : parts_[part].children) {
    if (parts_[child].animation.introducer) continue;
    const auto changed = changed_by(child);
    if (changed && std::ranges::find(members, *changed) == members.end()) {
      members.push_back(*changed);
    }
  }
  if (members.empty()) return std::nullopt;
  MobjectStore& store = setting_.store;
  const Mobject group = store.insert({.is_group = true, .name = "Group", .kind = "Group"});
  store.set_members(group.id(), std::move(members));
  return group.id();
}

void Performance::put_on_stage(std::size_t part) {
  if (parts_[part].animation.introducer) return;
  const auto changed = changed_by(part);
  if (changed) bring(*changed);
}

void Performance::bring(std::size_t id) {
  if (stage_->holds(id)) return;
  stage_->add(id);
  recorder_->put(id, source_);
}

void Performance::introduce(std::size_t part) {
  const Animation& animation = parts_[part].animation;
  if (parts_[part].children.empty()) {
    if (animation.introducer) bring(animation.mobject->id());
  } else if (!animation.one_by_one) {
    for (const std::size_t child : parts_[part].children) introduce(child);
  }
}

void Performance::begin(std::size_t index) {
  Part& part = parts_[index];
  part.playing = true;
  if (!part.children.empty()) {
    deck::DriverRecord driver = driver_of(part);
    driver.ease = recorder_->ease(part.animation.timing.rate);
    part.driver = recorder_->writer().driver(driver);
    if (part.animation.one_by_one) {
      introduce(part.children.front());
      begin(part.children.front());
    } else {
      for (const std::size_t child : part.children) begin(child);
    }
    return;
  }
  suspend(part, true);
  if (part.animation.run) {
    part.run = part.animation.run(setting_);
    part.run(part.animation.timing.rate(0));
  }
  if (!part.animation.begin) return;
  part.recipes = part.animation.begin(setting_);
  std::erase_if(part.recipes, [](const Recipe& recipe) { return recipe.actors.empty(); });
  for (const Recipe& recipe : part.recipes) {
    for (const Actor& actor : recipe.actors) {
      part.before.emplace_back(actor.leaf, setting_.store.node(actor.leaf).figure);
    }
  }
  follow(part);
  show(index, 0);
}

Pace Performance::pace(const Part& part) const {
  return {.lag_ratio = part.animation.timing.lag_ratio, .rate = part.animation.timing.rate};
}

void Performance::show(std::size_t index, double progress, bool ends) {
  Part& part = parts_[index];
  if (!part.playing) return;
  for (const Recipe& recipe : part.recipes) {
    apply(recipe, pace(part), progress, setting_.store);
  }
  if (part.run) {
    const double eased = part.animation.timing.rate(progress);
    if (defers_runs_) {
      runs_.push_back({.part = index, .progress = eased});
    } else {
      part.run(eased);
    }
  }
  if (part.children.empty()) return;
  const double time = part.animation.timing.rate(progress) * part.length;
  if (!part.animation.one_by_one) {
    for (const std::size_t child : part.children) {
      show(child, progress_within(parts_[child].span, time), ends);
    }
    return;
  }
  while (ends && part.active < part.children.size() &&
         time >= parts_[part.children[part.active]].span.end) {
    next(index);
  }
  if (part.active == part.children.size()) return;
  const std::size_t active = part.children[part.active];
  show(active, progress_within(parts_[active].span, time), ends);
}

void Performance::show_all(double time) {
  for (const std::size_t part : top_) show(part, progress(part, time));
}

void Performance::finish(std::size_t index) {
  if (parts_[index].animation.one_by_one) {
    while (parts_[index].active < parts_[index].children.size()) next(index);
  } else {
    show(index, 1, true);
  }
  if (parts_[index].playing) suspend(parts_[index], false);
  parts_[index].playing = false;
  for (const std::size_t recipe : parts_[index].followed) recorder_->release(recipe);
  parts_[index].followed.clear();
}

void Performance::next(std::size_t succession) {
  Part& part = parts_[succession];
  finish(part.children[part.active]);
  ++part.active;
  if (part.active == part.children.size()) return;
  introduce(part.children[part.active]);
  begin(part.children[part.active]);
}

void Performance::restore(Part& part) {
  for (const auto& [leaf, figure] : part.before) set_figure(setting_.store, leaf, figure);
}

void Performance::clean_up(std::size_t index) {
  for (const std::size_t child : parts_[index].children) clean_up(child);
  Part& part = parts_[index];
  const Animation& animation = part.animation;
  // What comes and goes within one animation (there_and_back) is not on the slide afterwards.
  const bool came_and_went = animation.introducer && animation.timing.rate(1) == 0;
  if (animation.mobject && (animation.remover || came_and_went)) {
    stage_->remove(animation.mobject->id());
    restore(part);
  } else if (animation.restores) {
    restore(part);
  }
  if (animation.clean_up) animation.clean_up(setting_.store, *stage_);
}

void Performance::perform() {
  for (const std::size_t part : top_) put_on_stage(part);
  for (const std::size_t part : top_) {
    introduce(part);
    begin(part);
  }
  if (is_sampled()) {
    record_sampled();
  } else {
    record_turns();
  }
  label();
  for (const std::size_t part : top_) {
    finish(part);
    clean_up(part);
  }
  setting_.store.updaters().run(setting_.store, *stage_, 0);
}

void Performance::record_turns() {
  recorder_->record(begin_);
  for (Turn turn = next_turn(); turn.succession != kTop; turn = next_turn()) {
    show_all(turn.time);
    next(turn.succession);
    recorder_->record(turn.time);
  }
}

}  // namespace rostrum::scene

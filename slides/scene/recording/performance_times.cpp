// The times of a performance: when its parts are how far, and the drivers that say so in the deck.
#include <algorithm>

#include "scene/recording/performance.h"

namespace rostrum::scene {

double Performance::progress_within(const Span& span, double time) {
  if (span.end <= span.start) return time >= span.start ? 1 : 0;
  return std::clamp((time - span.start) / (span.end - span.start), 0.0, 1.0);
}

double Performance::progress(std::size_t index, double time) const {
  const Part& part = parts_[index];
  return progress_within(part.span,
                         part.parent == kTop ? time - begin_ : own_time(part.parent, time));
}

double Performance::own_time(std::size_t index, double time) const {
  return parts_[index].animation.timing.rate(progress(index, time)) * parts_[index].length;
}

// By halving: rate functions have no inverse that is known.
double Performance::when(std::size_t part, double wanted) const {
  constexpr int kHalvings = 60;
  double before = begin_;
  double after = begin_ + run_time_;
  if (own_time(part, before) >= wanted) return begin_;
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = (before + after) / 2;
    (own_time(part, middle) >= wanted ? after : before) = middle;
  }
  return deck::later(begin_, after - begin_);
}

Performance::Turn Performance::next_turn() const {
  const double end = deck::later(begin_, run_time_);
  Turn first;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const Part& part = parts_[i];
    if (!part.playing || !part.animation.one_by_one || part.active + 1 >= part.children.size()) {
      continue;
    }
    const double time = when(i, parts_[part.children[part.active]].span.end);
    if (time < end && (first.succession == kTop || time < first.time)) {
      first = {.succession = i, .time = time};
    }
  }
  return first;
}

deck::DriverRecord Performance::driver_of(const Part& part) const {
  if (part.parent == kTop) {
    return {.begin = begin_, .end = deck::later(begin_, part.span.end)};
  }
  const double run_time = part.span.end - part.span.start;
  return {.a = parts_[part.parent].length / run_time,
          .b = -part.span.start / run_time,
          .parent = parts_[part.parent].driver};
}

void Performance::follow(Part& part) {
  deck::TableWriter& writer = recorder_->writer();
  const Pace timing = pace(part);
  const std::uint32_t ease = recorder_->ease(timing.rate);
  for (const Recipe& recipe : part.recipes) {
    deck::DriverRecord driver = driver_of(part);
    const bool forward = recipe.course == Course::Forward;
    if (recipe.window) {
      driver.ease = ease;
      const double length = recipe.window->to - recipe.window->from;
      driver = {.a = (forward ? 1.0 : -1.0) / length,
                .b = ((forward ? 0.0 : 1.0) - recipe.window->from) / length,
                .parent = writer.driver(driver)};
    } else {
      // Its progress is a u + b, of which the course makes that of the part.
      const double whole = static_cast<double>(recipe.actors.size() - 1) * timing.lag_ratio + 1;
      driver.lag = timing.lag_ratio;
      driver.ease = ease;
      const double sign = forward ? 1 : -1;
      driver.a *= sign * whole;
      driver.b *= sign * whole;
      if (recipe.course == Course::Mirrored) driver.b += whole;
      if (recipe.course == Course::Reversed) {
        driver.b += 1;
        driver.lag = -driver.lag;
      }
    }
    part.followed.push_back(recorder_->follow(recipe, writer.driver(driver), source_));
  }
}

void Performance::label() {
  std::vector<deck::ClipRecord> clips;
  for (const Part& part : parts_) {
    const Animation& animation = part.animation;
    if (!part.children.empty() || !animation.mobject) continue;
    const bool is_top = part.parent == kTop;
    const double start = is_top ? begin_ : when(part.parent, part.span.start);
    const double end =
        is_top ? deck::later(begin_, part.span.end) : when(part.parent, part.span.end);
    if (end <= start) continue;
    clips.push_back(
        {.start = start,
         .end = end,
         .object = recorder_->object(animation.mobject->id()),
         .name = recorder_->writer().string(animation.name),
         .role = static_cast<std::uint32_t>(animation.role),
         .rate = recorder_->writer().string(animation.timing.rate.samples().empty()
                                                ? deck::name(animation.timing.rate.ease())
                                                : "custom"),
         .lag_ratio = animation.timing.lag_ratio});
  }
  std::ranges::stable_sort(clips, {}, &deck::ClipRecord::start);
  for (const deck::ClipRecord& clip : clips) recorder_->writer().clip(clip);
}

}  // namespace rostrum::scene

// The player on stage: slide by slide, a step in a loop, running by itself, and what Next will do.
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "base/overloaded.h"
#include "show/player/player.h"

namespace rostrum::app {

double Player::next_change() const {
  const auto* const resting = std::get_if<motion::Resting>(&motion_);
  return resting == nullptr ? -std::numeric_limits<double>::infinity() : resting->until;
}

bool Player::goes_on_by_itself() const { return !moving() && std::isfinite(next_change()); }

void Player::forget_plans() {
  auto_run_ = false;
  queued_ = 0;
  if (!moving()) rest_at(t_);
}

// What a stop of the deck plans stays planned.
void Player::end_auto_run() {
  if (std::exchange(auto_run_, false) && !moving()) rest_at(t_);
}

// Waiting is not an animation: a long time between two updates is nothing unusual, and counts.
void Player::update(const motion::Resting& resting) {
  if (clock_.show_time() >= resting.until) start_next();
}

// Rests on for the hold of the stop that was come to; the last one ends an automatic run.
void Player::hold() {
  const std::size_t next = reached();
  if (next == 0 || next >= steps_.count()) {
    auto_run_ = false;
  } else {
    motion_ =
        motion::Resting{.until = clock_.show_time() + steps_.hold(next - 1) / transport_.speed};
  }
}

void Player::update(const motion::Looping& looping) {
  const auto& [step, from, since, after_turn] = looping;
  const double played = (clock_.now() - since) * transport_.speed;
  const double end = steps_.end(step);
  if (played < end - from) {
    t_ = from + played;
    return;
  }
  switch (after_turn) {
    case AfterTurn::Turn: {
      // Each turn is a motion of its own, so that no error adds up.
      const double start = steps_.start(step);
      t_ = start + std::fmod(played - (end - from), end - start);
      motion_ = motion::Looping{.step = step, .from = t_, .since = clock_.now()};
      break;
    }
    case AfterTurn::Stop:
      rest_at(end);
      break;
    case AfterTurn::NextStep:
      rest_at(end);
      start_next();
      break;
  }
}

void Player::next_in_loop(const motion::Looping& looping) {
  if (looping.after_turn != AfterTurn::NextStep) {
    motion::Looping last_turn = looping;
    last_turn.after_turn = AfterTurn::NextStep;
    motion_ = last_turn;
  } else {
    rest_at(steps_.end(looping.step));
    start_next();
  }
}

void Player::loop_step() {
  if (auto* const looping = std::get_if<motion::Looping>(&motion_)) {
    const bool goes_on = looping->after_turn == AfterTurn::Turn;
    looping->after_turn = goes_on ? AfterTurn::Stop : AfterTurn::Turn;
    return;
  }
  const std::size_t current = step().value_or(0);
  const double start = steps_.start(current);
  const double end = steps_.end(current);
  if (start >= end) return;
  if (t_ <= start || t_ >= end) t_ = start;
  loop(current);
}

// Plays the step again and again from the moment that is shown. A press of Next that waits for the
// step to end lets its first turn be the last.
void Player::loop(std::size_t step) {
  const bool awaited = queued_ > 0;
  if (awaited) --queued_;
  motion_ = motion::Looping{.step = step,
                            .from = t_,
                            .since = clock_.now(),
                            .after_turn = awaited ? AfterTurn::NextStep : AfterTurn::Turn};
}

void Player::auto_run() {
  if (auto_run_) return end_auto_run();
  forget_plans();
  const auto* const stepping = std::get_if<motion::Stepping>(&motion_);
  if (stepping && stepping->way == motion::Way::Rush) {
    auto_run_ = true;
    return;
  }
  const std::size_t current = playing().value_or(reached());
  if (current >= steps_.count()) return;
  auto_run_ = true;
  play(motion::Way::Forward, current, std::max(t_, steps_.start(current)));
}

void Player::show_slide(std::size_t slide) {
  rest_at(steps_.count_in(slide) > 0 ? steps_.end(steps_.first_in(slide))
                                     : steps_.slide_start(slide));
}

void Player::go_to(deck::SlideStep step, double now) {
  update(now);
  forget_plans();
  blank_ = Blank::No;
  if (step.step == 0) return show_slide(step.slide);
  rest_at(steps_.end(steps_.in_deck(step)));
}

void Player::next_slide() {
  // Nothing of the first one has been seen yet.
  if (!step()) return show_slide(0);
  if (slide() + 1 < steps_.slide_count()) show_slide(slide() + 1);
}

// Going back from within the first slide leads to its first step, and from there to the start.
void Player::previous_slide() {
  if (slide() > 0) return show_slide(slide() - 1);
  const bool beyond = steps_.count_in(0) > 0 && t_ > steps_.end(0);
  rest_at(beyond ? steps_.end(0) : 0);
}

NextAction Player::next_action() const {
  using enum NextAction::What;
  if (blank_ != Blank::No) return {.what = ShowSlide};
  const auto start = [this](NextAction::What what, std::size_t step) {
    return step < steps_.count() ? NextAction{.what = what, .step = step} : NextAction{};
  };
  const Overloaded find{
      [&](const motion::Resting&) { return start(Start, reached()); },
      [this](const motion::Stepping& stepping) { return next_action(stepping); },
      [this](const motion::Running&) { return NextAction{.what = Finish, .step = reached()}; },
      [&](const motion::Looping& looping) {
        const bool cuts = looping.after_turn == AfterTurn::NextStep;
        return cuts ? start(CutLoop, looping.step + 1)
                    : NextAction{.what = EndLoop, .step = looping.step};
      },
  };
  return std::visit(find, motion_);
}

NextAction Player::next_action(const motion::Stepping& stepping) const {
  using enum NextAction::What;
  const std::size_t step = stepping.step;
  const bool last = step + 1 >= steps_.count();
  if (stepping.way == motion::Way::Rush) {
    return last ? NextAction{} : NextAction{.what = StartAtOnce, .step = step + 1};
  }
  switch (mid_step_) {
    case MidStep::Finish:
      break;
    case MidStep::Advance:
      if (last) break;
      return {.what = StartAtOnce, .step = step + 1};
    case MidStep::Queue: {
      if (stepping.way == motion::Way::Backward) return {.what = PlayForward, .step = step};
      if (last) return {};
      const std::size_t waiting = std::min(queued_ + 1, kMostQueued);
      return {.what = Queue, .step = std::min(step + waiting, steps_.count() - 1)};
    }
  }
  return {.what = Finish, .step = step};
}

Player::Progress Player::progress() const {
  const double duration = steps_.duration();
  if (duration <= 0) return {.begin = 1, .end = 1};
  const std::size_t next = reached();
  const bool held = !moving() && next > 0 && t_ < steps_.start(next);
  const double begin = held ? steps_.rest_before(next) : t_;
  const double end = held ? steps_.start(next) : t_;
  return {.begin = begin / duration, .end = std::min(end / duration, 1.0)};
}

}  // namespace rostrum::app

#include "show/player/player.h"

#include <algorithm>

#include "base/overloaded.h"

namespace rostrum::app {
namespace {

// Leads from 0 to 1, fast at first and at rest at the end: a step that is hurried must start at
// once.
double ease_out(double u) { return 1 - (1 - u) * (1 - u); }

}  // namespace

Player::Player(const deck::Deck& timeline, MidStep mid_step)
    : steps_(timeline), plays_(timeline.plays), mid_step_(mid_step) {}

void Player::apply(ShowCommand command, double now) {
  update(now);
  const bool blanks = command == ShowCommand::Black || command == ShowCommand::White;
  const bool was_blank = blank_ != Blank::No;
  if (!blanks) blank_ = Blank::No;
  const bool plans = command == ShowCommand::Next || command == ShowCommand::AutoRun;
  if (!blanks && !plans) forget_plans();
  switch (command) {
    case ShowCommand::Next:
      end_auto_run();
      if (!was_blank) next();
      break;
    case ShowCommand::Previous:
      if (!was_blank) previous();
      break;
    case ShowCommand::PlayBackwards:
      play_backwards();
      break;
    case ShowCommand::SkipStep:
      skip_step();
      break;
    case ShowCommand::NextSlide:
      next_slide();
      break;
    case ShowCommand::PreviousSlide:
      previous_slide();
      break;
    case ShowCommand::LoopStep:
      loop_step();
      break;
    case ShowCommand::AutoRun:
      auto_run();
      break;
    case ShowCommand::NextPlay:
      next_play();
      break;
    case ShowCommand::PreviousPlay:
      previous_play();
      break;
    case ShowCommand::Replay:
      replay();
      break;
    case ShowCommand::First:
      rest_at(0);
      break;
    case ShowCommand::Last:
      rest_at(steps_.end(steps_.count() - 1));
      break;
    case ShowCommand::Black:
      toggle(Blank::Black);
      break;
    case ShowCommand::White:
      toggle(Blank::White);
      break;
  }
}

void Player::seek(double t, double now) {
  update(now);
  forget_plans();
  rest_at(std::clamp(t, 0.0, steps_.duration()));
}

Player::State Player::state() const {
  State state{.t = t_, .blank = blank_, .auto_run = auto_run_, .queued = queued_};
  const Overloaded write{
      [](const motion::Resting&) {},
      [&](const motion::Stepping& stepping) {
        switch (stepping.way) {
          case motion::Way::Forward:
            state.motion = Motion::Forward;
            break;
          case motion::Way::Backward:
            state.motion = Motion::Backward;
            break;
          case motion::Way::Rush:
            state.motion = Motion::Rush;
            break;
        }
      },
      [&](const motion::Running&) { state.motion = Motion::Run; },
      [&](const motion::Looping& looping) {
        state.motion = Motion::Loop;
        state.after_turn = looping.after_turn;
      },
  };
  std::visit(write, motion_);
  return state;
}

Player::State Player::update(double now) {
  clock_.update(now);
  // A copy, for the motion may end and be replaced by another.
  const auto motion = motion_;
  std::visit([this](const auto& kind) { update(kind); }, motion);
  return state();
}

void Player::update(const motion::Stepping& stepping) {
  const auto& [way, step, from, since] = stepping;
  const double elapsed = clock_.now() - since;
  const double played = elapsed * transport_.speed;
  switch (way) {
    case motion::Way::Forward:
      if (played >= steps_.end(step) - from) return arrive(step);
      t_ = from + played;
      break;
    case motion::Way::Backward:
      if (played >= from - steps_.start(step)) return rest_at(steps_.rest_before(step));
      t_ = from - played;
      break;
    case motion::Way::Rush: {
      const double length = steps_.end(step) - from;
      const double part = elapsed / std::min(kRushSeconds, length);
      if (part >= 1) return arrive(step);
      t_ = from + length * ease_out(part);
      break;
    }
  }
}

std::optional<std::size_t> Player::playing() const {
  if (const auto* const stepping = std::get_if<motion::Stepping>(&motion_)) return stepping->step;
  if (const auto* const looping = std::get_if<motion::Looping>(&motion_)) return looping->step;
  return std::nullopt;
}

std::optional<std::size_t> Player::step() const {
  if (const auto played = playing()) return played;
  return steps_.step_at(t_);
}

double Player::destination() const {
  const Overloaded find{
      [this](const motion::Resting&) { return t_; },
      [this](const motion::Stepping& stepping) {
        const bool back = stepping.way == motion::Way::Backward;
        return back ? steps_.rest_before(stepping.step) : steps_.end(stepping.step);
      },
      [this](const motion::Running&) {
        const auto current = steps_.step_at(t_);
        return current ? steps_.end(*current) : t_;
      },
      [this](const motion::Looping& looping) { return steps_.end(looping.step); },
  };
  return std::visit(find, motion_);
}

void Player::rest_at(double t) {
  t_ = t;
  motion_ = motion::Resting{};
}

// Plays a step from that moment. Where nothing is left to be played, it is at its end already.
void Player::play(motion::Way way, std::size_t step, double from) {
  const bool back = way == motion::Way::Backward;
  if (back && from <= steps_.start(step)) return rest_at(steps_.rest_before(step));
  if (!back && from >= steps_.end(step)) return arrive(step);
  t_ = from;
  const bool loops = steps_.after(step) == deck::AfterStop::Loop;
  if (loops && way == motion::Way::Forward && !auto_run_) return loop(step);
  motion_ = motion::Stepping{.way = way, .step = step, .from = from, .since = clock_.now()};
}

// The step that was played has come to its end.
void Player::arrive(std::size_t step) {
  rest_at(steps_.end(step));
  if (queued_ > 0) {
    --queued_;
    start_next();
  } else if (auto_run_ || steps_.after(step) == deck::AfterStop::Go) {
    hold();
  }
}

void Player::start_next() {
  const std::size_t step = reached();
  if (step == steps_.count()) return;
  play(motion::Way::Forward, step, std::max(t_, steps_.start(step)));
}

void Player::next() {
  const Overloaded go_on{
      [this](const motion::Resting&) { start_next(); },
      [this](const motion::Stepping& stepping) { interrupt(stepping); },
      [this](const motion::Running&) { play(motion::Way::Rush, reached(), t_); },
      [this](const motion::Looping& looping) { next_in_loop(looping); },
  };
  const auto motion = motion_;
  std::visit(go_on, motion);
}

// Next was pressed in the middle of a step. A step that rushes to its end already jumps there.
void Player::interrupt(const motion::Stepping& stepping) {
  const auto& [way, step, from, since] = stepping;
  const std::size_t steps_after = step + 1 < steps_.count() ? steps_.count() - 1 - step : 0;
  if (way == motion::Way::Rush) {
    if (steps_after == 0) return;
    rest_at(steps_.end(step));
    return start_next();
  }
  switch (mid_step_) {
    case MidStep::Finish:
      play(motion::Way::Rush, step, t_);
      break;
    case MidStep::Advance:
      rest_at(steps_.end(step));
      start_next();
      break;
    case MidStep::Queue:
      if (way == motion::Way::Backward) {
        play(motion::Way::Forward, step, t_);
      } else {
        queued_ = std::min({queued_ + 1, kMostQueued, steps_after});
      }
      break;
  }
}

void Player::previous() {
  if (const auto current = step()) rest_at(steps_.rest_before(*current));
}

void Player::play_backwards() {
  const auto* const stepping = std::get_if<motion::Stepping>(&motion_);
  if (stepping && stepping->way == motion::Way::Backward) return;
  if (const auto current = step()) {
    play(motion::Way::Backward, *current, std::min(t_, steps_.end(*current)));
  }
}

void Player::skip_step() {
  if (const auto played = playing()) return rest_at(steps_.end(*played));
  const std::size_t step = reached();
  if (step < steps_.count()) rest_at(steps_.end(step));
}

void Player::next_play() {
  const auto play =
      std::ranges::find_if(plays_, [this](const deck::Play& p) { return p.end > t_; });
  if (play != plays_.end()) rest_at(play->end);
}

void Player::previous_play() {
  // During a hold the previous play is the one that led to the stop.
  const std::size_t current = playing().value_or(reached());
  const double t = t_ > steps_.start(current) ? t_ : steps_.rest_before(current);
  const auto play = std::find_if(plays_.rbegin(), plays_.rend(),
                                 [t](const deck::Play& p) { return p.start < t; });
  if (play != plays_.rend()) rest_at(play->start);
}

void Player::replay() {
  if (const auto current = step()) {
    play(motion::Way::Forward, *current, steps_.start(*current));
  }
}

void Player::toggle(Blank blank) { blank_ = blank_ == blank ? Blank::No : blank; }

}  // namespace rostrum::app

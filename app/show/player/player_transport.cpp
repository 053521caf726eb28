// The player in a rehearsal: free running, loops, the shuttle, moving by frames.
#include <algorithm>
#include <cmath>
#include <utility>

#include "show/player/player.h"

namespace rostrum::app {
namespace {

constexpr double kFastestShuttle = 4;

// t after what lies beyond one end of [begin, end] came in at the other.
double wrapped(double t, double begin, double end) {
  const double length = end - begin;
  const double into = std::fmod(t - begin, length);
  return into < 0 ? end + into : begin + into;
}

}  // namespace

void Player::apply(const TransportCommand& command, double now) {
  update(now);
  if (!std::holds_alternative<SetTransport>(command)) forget_plans();
  std::visit([this](const auto& c) { apply(c); }, command);
}

double Player::velocity() const {
  switch (state_.motion) {
    case Motion::Forward:
    case Motion::Loop:
      return transport_.speed;
    case Motion::Backward:
      return -transport_.speed;
    case Motion::Run:
      return rate_;
    default:
      return 0;
  }
}

void Player::update_run() {
  const double t = from_ + elapsed() * rate_;
  if (turn_) {
    if (t < turn_->begin || t > turn_->end) {
      // Each turn is a motion of its own, so that no error adds up.
      begin(Motion::Run, wrapped(t, turn_->begin, turn_->end));
    } else {
      state_.t = t;
    }
  } else if (rate_ > 0 ? t >= duration_ : t <= 0) {
    rest_at(rate_ > 0 ? duration_ : 0);
  } else {
    state_.t = t;
  }
}

// What is to be played again and again; none where that would have no length.
std::optional<Player::Range> Player::loop_range() const {
  Range range{0, 0};
  switch (transport_.loop) {
    case Loop::Off:
      break;
    case Loop::Step: {
      const std::size_t current = step().value_or(0);
      range = {step_start(current), step_end(current)};
      break;
    }
    case Loop::Slide: {
      const std::size_t current = slide();
      const bool last = current + 1 >= slide_starts_.size();
      range = {slide_starts_.empty() ? 0 : slide_starts_[current],
               last ? duration_ : slide_starts_[current + 1]};
      break;
    }
    case Loop::Range:
      range = {transport_.in, std::min(transport_.out, duration_)};
      break;
  }
  if (range.begin >= range.end) return std::nullopt;
  return range;
}

void Player::apply(PlayPause) {
  if (moving()) return rest_at(state_.t);
  state_.blank = Blank::No;
  const bool back = transport_.reverse;
  const auto turn = loop_range();
  const Range all = turn.value_or(Range{0, duration_});
  const bool has_way = back ? all.begin < state_.t && state_.t <= all.end
                            : all.begin <= state_.t && state_.t < all.end;
  if (!has_way) state_.t = back ? all.end : all.begin;
  if (transport_.hold_at_stops && !turn) return play_to_stop();
  run_freely(back ? -transport_.speed : transport_.speed, turn);
}

// As Next and PlayBackwards, but past the last stop to the end as well.
void Player::play_to_stop() {
  if (transport_.reverse) return play_backwards();
  const std::size_t step = reached();
  run(Motion::Forward, step, std::max(state_.t, step_start(step)), step_end(step));
}

void Player::run_freely(double rate, std::optional<Range> turn) {
  if (duration_ <= 0) return;
  rate_ = rate;
  turn_ = turn;
  shuttle_ = false;
  begin(Motion::Run, state_.t);
}

void Player::apply(Shuttle command) {
  const double way = command.backward ? -1 : 1;
  const bool faster = shuttle_running() && rate_ * way > 0;
  state_.blank = Blank::No;
  run_freely(faster ? way * std::min(2 * std::abs(rate_), kFastestShuttle) : way, std::nullopt);
  shuttle_ = true;
}

void Player::apply(Pause) { rest_at(state_.t); }

void Player::apply(Seek command) { rest_at(std::clamp(command.t, 0.0, duration_)); }

void Player::apply(MoveBy command) { apply(Seek{state_.t + command.seconds}); }

void Player::apply(MoveByFrames command) {
  const FrameRate rate = transport_.frame_rate;
  const std::int64_t frame = rate.frame_at(state_.t);
  // Going back from within a frame, its start is the first step.
  const bool within = command.frames < 0 && state_.t - rate.time_of(frame) > 1e-6;
  apply(Seek{rate.time_of(frame + command.frames + (within ? 1 : 0))});
}

void Player::apply(SetIn) {
  transport_.in = state_.t;
  if (!transport_.has_range()) transport_.out = duration_;
  transport_.loop = Loop::Range;
}

void Player::apply(SetOut) {
  transport_.out = state_.t;
  if (!transport_.has_range()) transport_.in = 0;
  transport_.loop = Loop::Range;
}

void Player::apply(ClearRange) {
  transport_.in = transport_.out = 0;
  if (transport_.loop == Loop::Range) transport_.loop = Loop::Off;
}

void Player::apply(const SetTransport& command) {
  Transport wanted = command.transport;
  wanted.speed = std::clamp(wanted.speed, kSlowest, kFastest);
  wanted.in = std::clamp(wanted.in, 0.0, duration_);
  wanted.out = std::clamp(wanted.out, 0.0, duration_);
  const Transport before = std::exchange(transport_, wanted);
  if (!moving() || state_.motion == Motion::Rush || shuttle_running()) return;

  // What moves goes on from here: at another speed, or as PlayPause would play now.
  begin(state_.motion, state_.t);
  if (state_.motion == Motion::Run) rate_ = wanted.reverse ? -wanted.speed : wanted.speed;
  Transport same_way = before;
  same_way.speed = wanted.speed;
  same_way.frame_rate = wanted.frame_rate;
  if (same_way != wanted) {
    rest_at(state_.t);
    apply(PlayPause{});
  }
}

}  // namespace rostrum::app

// The player has free running, loops, the shuttle, and moving by frames for rehearsals.
#include <algorithm>
#include <cmath>
#include <utility>

#include "base/overloaded.h"
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
  const Overloaded find{
      [](const motion::Resting&) { return 0.0; },
      [this](const motion::Stepping& stepping) {
        switch (stepping.way) {
          case motion::Way::Forward:
            return transport_.speed;
          case motion::Way::Backward:
            return -transport_.speed;
          case motion::Way::Rush:
            break;
        }
        return 0.0;
      },
      [](const motion::Running& running) { return running.rate; },
      [this](const motion::Looping&) { return transport_.speed; },
  };
  return std::visit(find, motion_);
}

void Player::update(const motion::Running& running) {
  const double t = running.from + (clock_.now() - running.since) * running.rate;
  if (const auto& turn = running.turn) {
    if (turn->begin <= t && t <= turn->end) {
      t_ = t;
    } else {
      // Each turn is a motion of its own, so that no error adds up.
      t_ = wrapped(t, turn->begin, turn->end);
      run(running.rate, turn, running.shuttle);
    }
  } else if (running.rate > 0 ? t >= steps_.duration() : t <= 0) {
    rest_at(running.rate > 0 ? steps_.duration() : 0);
  } else {
    t_ = t;
  }
}

// The stretch that is to be played again and again; none where that would have no length.
std::optional<motion::Range> Player::loop_range() const {
  motion::Range range{0, 0};
  switch (transport_.loop) {
    case Loop::Off:
      break;
    case Loop::Step: {
      const std::size_t current = step().value_or(0);
      range = {steps_.start(current), steps_.end(current)};
      break;
    }
    case Loop::Slide:
      range = {steps_.slide_start(slide()), steps_.slide_end(slide())};
      break;
    case Loop::Range:
      range = {transport_.in, std::min(transport_.out, steps_.duration())};
      break;
  }
  if (range.begin >= range.end) return std::nullopt;
  return range;
}

void Player::apply(PlayPause) {
  if (moving()) return rest_at(t_);
  blank_ = Blank::No;
  const bool back = transport_.reverse;
  const auto turn = loop_range();
  const motion::Range all = turn.value_or(motion::Range{0, steps_.duration()});
  const bool has_way = back ? all.begin < t_ && t_ <= all.end : all.begin <= t_ && t_ < all.end;
  if (!has_way) t_ = back ? all.end : all.begin;
  if (transport_.hold_at_stops && !turn) return play_to_stop();
  run(back ? -transport_.speed : transport_.speed, turn, false);
}

// Unlike Next and PlayBackwards, it plays past the last stop to the end as well.
void Player::play_to_stop() {
  if (transport_.reverse) return play_backwards();
  const std::size_t step = reached();
  play(motion::Way::Forward, step, std::max(t_, steps_.start(step)));
}

void Player::run(double rate, std::optional<motion::Range> turn, bool shuttle) {
  if (steps_.duration() <= 0) return;
  motion_ = motion::Running{
      .from = t_, .since = clock_.now(), .rate = rate, .turn = turn, .shuttle = shuttle};
}

void Player::apply(Shuttle command) {
  const double way = command.backward ? -1 : 1;
  const auto* const before = std::get_if<motion::Running>(&motion_);
  const bool faster = before != nullptr && before->shuttle && before->rate * way > 0;
  blank_ = Blank::No;
  const double rate = faster ? std::min(2 * std::abs(before->rate), kFastestShuttle) : 1;
  run(way * rate, std::nullopt, true);
}

void Player::apply(Pause) { rest_at(t_); }

void Player::apply(Seek command) { rest_at(std::clamp(command.t, 0.0, steps_.duration())); }

void Player::apply(MoveBy command) { apply(Seek{t_ + command.seconds}); }

void Player::apply(MoveByFrames command) {
  const FrameRate rate = transport_.frame_rate;
  const std::int64_t frame = rate.frame_at(t_);
  // Going back from within a frame, its start is the first step.
  const bool within = command.frames < 0 && t_ - rate.time_of(frame) > 1e-6;
  apply(Seek{rate.time_of(frame + command.frames + (within ? 1 : 0))});
}

void Player::apply(SetIn) {
  transport_.in = t_;
  if (!transport_.has_range()) transport_.out = steps_.duration();
  transport_.loop = Loop::Range;
}

void Player::apply(SetOut) {
  transport_.out = t_;
  if (!transport_.has_range()) transport_.in = 0;
  transport_.loop = Loop::Range;
}

void Player::apply(ClearRange) {
  transport_.in = transport_.out = 0;
  if (transport_.loop == Loop::Range) transport_.loop = Loop::Off;
}

// Lets what moves as the transport says begin here and now, at its present speed. Says whether
// there is any such.
bool Player::begin_again() {
  const auto begin = [this](auto& motion) {
    motion.from = t_;
    motion.since = clock_.now();
    return true;
  };
  const Overloaded set{
      [](motion::Resting&) { return false; },
      [&](motion::Stepping& stepping) {
        return stepping.way != motion::Way::Rush && begin(stepping);
      },
      [&](motion::Running& running) {
        if (running.shuttle) return false;
        running.rate = transport_.reverse ? -transport_.speed : transport_.speed;
        return begin(running);
      },
      [&](motion::Looping& looping) { return begin(looping); },
  };
  return std::visit(set, motion_);
}

void Player::apply(const SetTransport& command) {
  Transport wanted = command.transport;
  wanted.speed = std::clamp(wanted.speed, kSlowest, kFastest);
  wanted.in = std::clamp(wanted.in, 0.0, steps_.duration());
  wanted.out = std::clamp(wanted.out, 0.0, steps_.duration());
  const Transport before = std::exchange(transport_, wanted);
  if (!begin_again()) return;
  Transport same_way = before;
  same_way.speed = wanted.speed;
  same_way.frame_rate = wanted.frame_rate;
  if (same_way != wanted) {
    // It is to be played as PlayPause would play now.
    rest_at(t_);
    apply(PlayPause{});
  }
}

}  // namespace rostrum::app

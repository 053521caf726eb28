// The player in another recording of its talk.
#include <algorithm>

#include "base/overloaded.h"
#include "show/player/player.h"

namespace rostrum::app {

void Player::change_deck(const deck::Deck& timeline, const StepMatch& match, double now) {
  update(now);
  const std::size_t tail = steps_.count();
  const double t = t_;
  const bool has_range = transport_.has_range();
  const double in = match.moment(transport_.in);
  const double out =
      transport_.out >= steps_.duration() ? timeline.duration : match.moment(transport_.out);
  steps_ = deck::Steps{timeline};
  plays_ = timeline.plays;
  if (has_range) {
    transport_.in = std::min(in, out);
    transport_.out = out;
  }
  if (queued_ > 0) queued_ = std::min(queued_, steps_.count() - 1);
  const Overloaded go_on{
      [&](const motion::Resting& resting) {
        t_ = match.moment(t);
        motion_ = resting;
      },
      [&](const motion::Stepping& stepping) {
        const std::size_t step = match.step(stepping.step);
        const bool over = stepping.step == tail && !steps_.has_tail();
        if (over) return rest_at(steps_.duration());
        play(stepping.way, step, match.moment_in(stepping.step, t));
      },
      [&](const motion::Running& running) {
        t_ = match.moment(t);
        run(running.rate, running.turn ? loop_range() : std::nullopt, running.shuttle);
      },
      [&](const motion::Looping& looping) {
        const std::size_t step = match.step(looping.step);
        t_ = match.moment_in(looping.step, t);
        if (steps_.start(step) >= steps_.end(step)) return rest_at(steps_.end(step));
        motion_ = motion::Looping{
            .step = step, .from = t_, .since = clock_.now(), .after_turn = looping.after_turn};
      },
  };
  const auto motion = motion_;
  std::visit(go_on, motion);
}

}  // namespace rostrum::app

// A show is kept as its position and its stage, and taken up again at both.
#include <algorithm>
#include <optional>

#include "show/show.h"

namespace rostrum::app {

ShowPosition Show::position() const {
  const double time = player_.destination();
  ShowPosition position{.step = {},
                        .time = time,
                        .blank = state_.player.blank,
                        .frozen = {},
                        .timer = {.seconds = timer_.seconds(),
                                  .started = state_.timer.started,
                                  .paused = state_.timer.paused}};
  const deck::Steps& steps = player_.steps();
  if (const auto step = steps.step_at(time)) position.step = steps.in_slide(*step);
  if (state_.frozen) {
    const auto& [t, look, marks] = *state_.frozen;
    position.frozen = {.time = t, .zoom = look.zoom, .center = look.center};
  }
  return position;
}

ShowStage Show::stage() const {
  return {.options = {.mid_step = options_.mid_step,
                      .presenter = state_.presenter,
                      .swapped = state_.swapped,
                      .length = options_.length},
          .fullscreen = state_.fullscreen,
          .panel = state_.presenter ? view_panel_ : windowed_panel_,
          .hold_at_stops = player_.transport().hold_at_stops};
}

bool Show::resume(const ShowPosition& position, double now) {
  const deck::Steps& steps = player_.steps();
  const auto there = steps.step_at(position.time);
  const bool same_time =
      position.time <= steps.duration() &&
      position.step == (there ? std::optional{steps.in_slide(*there)} : std::nullopt);
  if (same_time) {
    player_.seek(position.time, now);
  } else if (position.step && steps.has(*position.step)) {
    // The deck was changed since, and its steps are at other times.
    player_.seek(steps.end(steps.in_deck(*position.step)), now);
  } else {
    return false;
  }
  if (position.blank != Blank::No) {
    player_.apply(position.blank == Blank::Black ? ShowCommand::Black : ShowCommand::White, now);
  }
  if (position.frozen) {
    state_.frozen =
        Frozen{.t = std::min(position.frozen->time, steps.duration()), .look = {}, .marks = {}};
    state_.frozen->look.zoom = position.frozen->zoom;
    state_.frozen->look.center = position.frozen->center;
  }
  if (position.timer.started) {
    timer_.restore(position.timer.seconds, position.timer.paused, now);
  } else if (position.timer.paused) {
    timer_.toggle_pause(now);
  }
  update(now);
  return true;
}

}  // namespace rostrum::app

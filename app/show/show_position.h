// The position of a show and the way it is shown, as far as both are taken up again after a crash.
#pragma once

#include <optional>

#include "base/geometry.h"
#include "deck/steps.h"
#include "show/player/player.h"
#include "show/speaker_options.h"

namespace rostrum::app {

struct ShowPosition {
  struct Frozen {
    double time = 0;  // of the deck
    double zoom = 1;
    Point center = ORIGIN;
    bool operator==(const Frozen&) const = default;
  };
  struct Timer {
    double seconds = 0;
    bool started = false;
    bool paused = false;
    bool operator==(const Timer&) const = default;
  };

  std::optional<deck::SlideStep> step;  // none before the first one
  double time = 0;  // of the deck, where the show rests, or will when it has moved
  Blank blank = Blank::No;
  std::optional<Frozen> frozen;  // what the audience sees instead
  Timer timer;
  bool operator==(const ShowPosition&) const = default;

  // Returns this position after so many more seconds of talk.
  [[nodiscard]] ShowPosition later(double seconds) const {
    ShowPosition position = *this;
    if (timer.started && !timer.paused) position.timer.seconds += seconds;
    return position;
  }
};

// The stage is what lies around the slides, and how they are stepped through.
struct ShowStage {
  SpeakerOptions options;
  bool fullscreen = false;
  bool panel = false;  // the timeline panel is shown where there is no audience
  bool hold_at_stops = true;
  bool operator==(const ShowStage&) const = default;
};

}  // namespace rostrum::app

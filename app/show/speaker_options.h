// The options by which a speaker holds a show, besides its deck and its window.
#pragma once

#include <optional>

#include "show/command.h"

namespace rostrum::app {

struct SpeakerOptions {
  MidStep mid_step = MidStep::Finish;
  bool presenter = false;        // the speaker's own window is open
  bool swapped = false;          // the two windows have changed displays
  std::optional<double> length;  // of the talk, seconds
  bool operator==(const SpeakerOptions&) const = default;
};

}  // namespace rostrum::app

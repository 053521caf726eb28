// What the command line says of a show besides its deck and its window.
#pragma once

#include <optional>

#include "show/command.h"

namespace rostrum::app {

struct StageOptions {
  MidStep mid_step = MidStep::Finish;
  bool presenter = false;        // the speaker's own window is there at the start
  std::optional<double> length;  // of the talk, seconds
};

}  // namespace rostrum::app

// A moment of a show: all that is on the screen, as a value.
#pragma once

#include <cstdint>

#include "show/player/player.h"
#include "show/tools/speaker_tools.h"
#include "show/view_state.h"

namespace rostrum::app {

// All that decides what is on the screen, but for its size.
struct Moment {
  double t = 0;
  std::uint32_t revision = 0;  // of the deck (Show::State)
  Blank blank = Blank::No;
  bool help = false;
  ViewState look{};   // its background and guides; where the slide lies is the View's to say
  ToolsView tools{};  // what the speaker has over it; in no export
  bool operator==(const Moment&) const = default;
};

}  // namespace rostrum::app

// How a show starts: what the command line says, what the show that is resumed was like, and what
// is built in, in this order.
#pragma once

#include <optional>
#include <string>

#include "live/live_windows.h"
#include "live/play_options.h"
#include "store/show_state.h"

namespace rostrum::app {

struct StartingStage {
  ShowStage stage;
  LiveWindowsOptions windows;
  std::string font;              // a file; empty: the one that is built in
  bool font_remembered = false;  // the resumed show's, which may be gone
};

// `hold_at_stops`: as it is set where no show is resumed. Null: none is.
[[nodiscard]] StartingStage starting_stage(const PlayOptions& options, const KeptStage* last,
                                           bool hold_at_stops);

}  // namespace rostrum::app

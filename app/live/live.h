// What `rostrum` does: plays a deck in a window until it is closed.
#pragma once

#include "base/result.h"
#include "live/play_options.h"

namespace rostrum::app {

[[nodiscard]] Status play_live(const PlayOptions& options);

}  // namespace rostrum::app

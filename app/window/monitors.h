// Monitors as values, and which of them the show and the speaker's view belong on. Knows no GLFW.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/pixel_size.h"
#include "base/result.h"

namespace rostrum::app {

// What a monitor is: two are the same if they are equal. Places are in the display's own units, y
// down, over all monitors.
struct Monitor {
  std::string name;  // as the system calls it: "HDMI-1"
  int x = 0;
  int y = 0;
  PixelSize size;           // of the mode that it is in
  PixelSize millimetres;    // of the glass; 0 if nobody knows
  double refresh_rate = 0;  // hertz; 0 if nobody knows
  double scale = 1;         // pixels a unit of writing
  bool primary = false;
  bool operator==(const Monitor&) const = default;
};

// The monitor that a person means by "2" (they are counted from 1) or by its name, in any case. The
// error lists those that there are.
[[nodiscard]] Result<std::size_t> find_monitor(std::span<const Monitor> monitors,
                                               std::string_view number_or_name);

// "HDMI-1  3840x2160, 60 Hz, at 1920,0"
[[nodiscard]] std::string describe(const Monitor& monitor);

// What `rostrum monitors` prints: a line each, as --monitor takes them.
[[nodiscard]] std::string monitor_list(std::span<const Monitor> monitors);

// What the place of the windows depends on.
struct ArrangementInput {
  bool presenter = false;            // the speaker's view is open
  bool swapped = false;              // the two change places
  std::optional<std::size_t> asked;  // the monitor named for the show
  std::size_t current = 0;           // the one that the show lies on while not swapped
};

struct Arrangement {
  std::size_t show = 0;       // the monitor that the show fills when it is in full screen
  std::size_t presenter = 0;  // the one that the speaker's view lies on
  bool apart = false;         // they are two
  bool operator==(const Arrangement&) const = default;
};

// With two monitors or more, the speaker's view lies on the primary one and the show on the first
// other, unless it is asked for elsewhere. Without the view, the show stays where it is. There must
// be a monitor.
[[nodiscard]] Arrangement arrange(std::span<const Monitor> monitors, const ArrangementInput& input);

}  // namespace rostrum::app

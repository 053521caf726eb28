// What a live show is asked for.
#pragma once

#include <cstdint>
#include <string>

#include "base/pixel_size.h"
#include "show/stage_options.h"

namespace rostrum::app {

// Whether the timeline panel is there at the start; Auto: in a window, not in full screen.
enum class PanelChoice : std::uint8_t { Auto, Shown, Hidden };

struct PlayOptions {
  std::string deck;
  std::string font;  // empty: the one that is built in
  PixelSize size{.width = 1280, .height = 720};
  bool fullscreen = false;
  PanelChoice panel = PanelChoice::Auto;
  StageOptions stage;
  std::string monitor;  // for the show, by number or name; empty: no one in particular
  bool resume = false;  // where the last show was
};

}  // namespace rostrum::app

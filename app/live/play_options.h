// What a live show is asked for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/pixel_size.h"
#include "python/talk_order.h"
#include "show/command.h"

namespace rostrum::app {

// How the timeline panel is at the start. Auto shows it in a window, but neither
// in full screen nor with the speaker's view.
enum class PanelChoice : std::uint8_t { Auto, Shown, Hidden };

// What is not said is none or empty: then it is as it was where a show is resumed, and else as it
// is built in.
struct PlayOptions {
  std::string deck;                 // a name or a file
  std::vector<std::string> scenes;  // of a talk in Python; empty for all
  std::string font;                 // a file
  TalkOptions talk;                 // of a talk in Python
  bool watch = true;                // it, and record it again when it changes
  PixelSize size{.width = 1280, .height = 720};
  std::optional<bool> fullscreen;
  PanelChoice panel = PanelChoice::Auto;
  std::optional<bool> presenter;
  std::optional<MidStep> mid_step;
  std::optional<double> length;  // of the talk, seconds
  std::string monitor;           // for the show, by number or name
  bool resume = false;           // where the last show was, and as it was held
};

}  // namespace rostrum::app

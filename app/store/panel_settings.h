// The panel keeps these plain values between runs; settings_file.h reads and writes them.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "base/frame_rate.h"

namespace rostrum::app {

// The rates that the panel offers.
inline constexpr std::array<FrameRate, 7> kFrameRates{{{.num = 24, .den = 1},
                                                       {.num = 25, .den = 1},
                                                       {.num = 30000, .den = 1001},
                                                       {.num = 30, .den = 1},
                                                       {.num = 50, .den = 1},
                                                       {.num = 60000, .den = 1001},
                                                       {.num = 60, .den = 1}}};

enum class PanelTab : std::uint8_t { Slides, Frames, Statistics, View };

// These are the panel's settings for frames written as PNG.
struct FramesSettings {
  int width = 1920;
  int height = 1080;
  FrameRate rate;
  std::string folder;  // empty: the user's pictures, or the home folder
  bool transparent = false;
  bool operator==(const FramesSettings&) const = default;
};

struct PanelSettings {
  // Sizes in units: pixels of a screen of the usual density.
  double side_width = 320;
  double timeline_height = 230;
  double notes_height = 150;
  PanelTab tab = PanelTab::Slides;
  FramesSettings frames;

  bool operator==(const PanelSettings&) const = default;
};

}  // namespace rostrum::app

// Where the panel's parts lie in the window, and where the slide does: pure geometry, so that what
// is drawn and what is clicked on are the same to the program and to its tests.
//
// Rectangles are framebuffer pixels from the upper left corner, y down, as ImGui has them. The
// settings' sizes are units: `scale` pixels each.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/view.h"
#include "store/panel_settings.h"

namespace rostrum::app {

struct PanelRect {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  [[nodiscard]] double right() const { return x + width; }
  [[nodiscard]] double bottom() const { return y + height; }
  [[nodiscard]] double center_x() const { return x + width / 2; }
  [[nodiscard]] double center_y() const { return y + height / 2; }
  [[nodiscard]] bool contains(double px, double py) const {
    return px >= x && px < right() && py >= y && py < bottom();
  }
  bool operator==(const PanelRect&) const = default;
};

struct PanelLayout {
  PanelRect slide;      // what the panel leaves to the show
  PanelRect tabs;       // the column beside it: slides, frames, statistics, view
  PanelRect notes;      // below the tabs
  PanelRect transport;  // across the window, below the slide
  PanelRect timeline;   // at its lower edge
  // Dragged to change the sizes.
  PanelRect side_splitter;
  PanelRect notes_splitter;
  PanelRect timeline_splitter;
};

// A window that is too small for the sizes asked for keeps at least half of itself for the slide.
// Hidden, the slide has all of it.
[[nodiscard]] PanelLayout panel_layout(int width, int height, const PanelSettings& settings,
                                       double scale, bool shown);

// The slide's part as the renderer has it: y up.
[[nodiscard]] PixelRect slide_area(const PanelLayout& layout, int height);

// The settings with a splitter moved by so many pixels.
enum class Splitter : std::uint8_t { Side, Notes, Timeline };
[[nodiscard]] PanelSettings moved(PanelSettings settings, Splitter splitter, double pixels,
                                  double scale);

// The widgets of the section Transport, from left to right.
enum class TransportWidget : std::uint8_t {
  ToStart,
  PreviousStop,
  PreviousPlay,
  PlayPause,
  NextPlay,
  NextStop,
  ToEnd,
  Reverse,
  Hold,
  LoopStep,
  LoopSlide,
  LoopRange,
  Speed,
  NormalSpeed,
  FrameRate,
};
inline constexpr std::size_t kTransportWidgets = 15;
[[nodiscard]] std::array<PanelRect, kTransportWidgets> transport_layout(const PanelRect& transport,
                                                                        double scale);

// The strips of the section Timeline: names on the left of everything, time on the right of them.
struct TimelineLayout {
  PanelRect names;  // of the rows
  PanelRect ruler;  // the rest: stretches that show time
  PanelRect slides;
  PanelRect stops;
  PanelRect rows;
  double row_height = 0;
};
[[nodiscard]] TimelineLayout timeline_layout(const PanelRect& timeline, double scale);

}  // namespace rostrum::app

// The layout says where the panel's parts lie in the window, and where the slide does. It is pure
// geometry, so that what is drawn and what is clicked on are the same to the program and to its
// tests.
//
// Rectangles are framebuffer pixels from the upper left corner, y down, as ImGui has them: y_end()
// is the lower edge. The settings' sizes are units: `scale` pixels each, rounded to whole ones.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/pixel_rect.h"
#include "store/panel_settings.h"

namespace rostrum::app {

struct PanelLayout {
  PixelRect slide;      // what the panel leaves to the show, or to the speaker's view
  PixelRect tabs;       // the column beside it: slides, frames, statistics, view
  PixelRect notes;      // below the tabs; empty beside the speaker's view, which has them
  PixelRect transport;  // across the window, below the slide
  PixelRect timeline;   // at its lower edge
  // Dragged to change the sizes.
  PixelRect side_splitter;
  PixelRect notes_splitter;
  PixelRect timeline_splitter;
};

// What the panel lies beside in its window.
enum class PanelBeside : std::uint8_t { Slide, SpeakersView };

// A window that is too small for the sizes asked for keeps at least half of itself for the slide.
// Hidden, the slide has all of it.
[[nodiscard]] PanelLayout panel_layout(int width, int height, const PanelSettings& settings,
                                       double scale, bool shown,
                                       PanelBeside beside = PanelBeside::Slide);

// What is left to the slide as the renderer has it: y up.
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
[[nodiscard]] std::array<PixelRect, kTransportWidgets> transport_layout(const PixelRect& transport,
                                                                        double scale);

// The strips of the section Timeline: names on the left of everything, time on the right of them.
struct TimelineLayout {
  PixelRect names;  // of the rows
  PixelRect ruler;  // the rest: stretches that show time
  PixelRect slides;
  PixelRect stops;
  PixelRect rows;
  double row_height = 0;
};
[[nodiscard]] TimelineLayout timeline_layout(const PixelRect& timeline, double scale);

}  // namespace rostrum::app

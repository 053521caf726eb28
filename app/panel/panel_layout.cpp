#include "panel/panel_layout.h"

#include <algorithm>
#include <cmath>

namespace rostrum::app {
namespace {

// Lengths are units.
constexpr double kTransportHeight = 40;
constexpr double kSplitter = 6;
constexpr double kLeastSide = 160;
constexpr double kMostSide = 900;
constexpr double kLeastNotes = 40;
constexpr double kMostNotes = 600;
constexpr double kLeastTimeline = 90;
constexpr double kMostTimeline = 900;

constexpr double kWidgetHeight = 26;
constexpr double kWidgetGap = 4;
constexpr double kGroupGap = 14;

constexpr double kNamesWidth = 170;
constexpr double kRulerHeight = 24;
constexpr double kSlidesHeight = 20;
constexpr double kStopsHeight = 14;
constexpr double kRowHeight = 18;

int whole(double pixels) { return static_cast<int>(std::lround(pixels)); }

}  // namespace

PanelLayout panel_layout(int width, int height, const PanelSettings& settings, double scale,
                         bool shown, PanelBeside beside) {
  PanelLayout layout;
  layout.slide = {.x = 0, .y = 0, .width = width, .height = height};
  if (!shown) return layout;

  // Converts units to pixels, no more than the window leaves.
  const auto part = [scale](double units, double most) {
    return static_cast<int>(std::floor(std::min(units * scale, most)));
  };
  const int side = part(settings.side_width, width / 2.0);
  const int transport = part(kTransportHeight, height / 4.0);
  const int timeline = part(settings.timeline_height, height / 2.0 - transport);
  const int upper = height - transport - timeline;
  const int notes =
      beside == PanelBeside::SpeakersView ? 0 : part(settings.notes_height, upper / 2.0);
  const int grip = whole(kSplitter * scale);
  const int left = width - side;
  layout.slide = {.x = 0, .y = 0, .width = left, .height = upper};
  layout.tabs = {.x = left, .y = 0, .width = side, .height = upper - notes};
  layout.notes = {.x = left, .y = upper - notes, .width = side, .height = notes};
  layout.transport = {.x = 0, .y = upper, .width = width, .height = transport};
  layout.timeline = {.x = 0, .y = upper + transport, .width = width, .height = timeline};
  // Each lies at the edge of the part that it sizes.
  layout.side_splitter = {.x = left, .y = 0, .width = grip, .height = upper};
  if (notes > 0) {
    layout.notes_splitter = {
        .x = left + grip, .y = upper - notes, .width = side - grip, .height = grip};
  }
  layout.timeline_splitter = {.x = 0, .y = upper, .width = width, .height = grip};
  return layout;
}

PixelRect slide_area(const PanelLayout& layout, int height) {
  return flipped(layout.slide, height);
}

PanelSettings moved(PanelSettings settings, Splitter splitter, double pixels, double scale) {
  const double units = pixels / scale;
  switch (splitter) {
    case Splitter::Side:
      settings.side_width = std::clamp(settings.side_width - units, kLeastSide, kMostSide);
      break;
    case Splitter::Notes:
      settings.notes_height = std::clamp(settings.notes_height - units, kLeastNotes, kMostNotes);
      break;
    case Splitter::Timeline:
      settings.timeline_height =
          std::clamp(settings.timeline_height - units, kLeastTimeline, kMostTimeline);
      break;
  }
  return settings;
}

std::array<PixelRect, kTransportWidgets> transport_layout(const PixelRect& transport,
                                                          double scale) {
  // Width, and whether a group begins with it; units.
  struct Spec {
    double width;
    bool group;
  };
  constexpr std::array<Spec, kTransportWidgets> kSpecs{{{30, false},
                                                        {30, false},
                                                        {30, false},
                                                        {40, false},
                                                        {30, false},
                                                        {30, false},
                                                        {30, false},
                                                        {30, true},
                                                        {48, false},
                                                        {48, true},
                                                        {48, false},
                                                        {56, false},
                                                        {120, true},
                                                        {30, false},
                                                        {78, true}}};
  std::array<PixelRect, kTransportWidgets> rects;
  const int height = whole(kWidgetHeight * scale);
  const int y = transport.y + (transport.height - height) / 2 + whole(kSplitter * scale / 4);
  // Rounded one by one, so that what is rounded does not add up along the row.
  double x = transport.x + kGroupGap * scale / 2;
  for (std::size_t i = 0; i < rects.size(); ++i) {
    if (kSpecs[i].group) x += kGroupGap * scale;
    const double right = x + kSpecs[i].width * scale;
    rects[i] = {.x = whole(x), .y = y, .width = whole(right) - whole(x), .height = height};
    x = right + kWidgetGap * scale;
  }
  return rects;
}

TimelineLayout timeline_layout(const PixelRect& timeline, double scale) {
  const int names =
      static_cast<int>(std::floor(std::min(kNamesWidth * scale, timeline.width / 4.0)));
  const int left = timeline.x + names;
  const int width = timeline.width - names;
  int y = timeline.y;
  const auto strip = [&](double units) {
    const PixelRect rect{.x = left, .y = y, .width = width, .height = whole(units * scale)};
    y = rect.y_end();
    return rect;
  };
  TimelineLayout layout;
  layout.ruler = strip(kRulerHeight);
  layout.slides = strip(kSlidesHeight);
  layout.stops = strip(kStopsHeight);
  const int rest = std::max(0, timeline.y_end() - y);
  layout.rows = {.x = left, .y = y, .width = width, .height = rest};
  layout.names = {.x = timeline.x, .y = y, .width = names, .height = rest};
  layout.row_height = kRowHeight * scale;
  return layout;
}

}  // namespace rostrum::app

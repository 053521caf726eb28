#include "panel/panel_layout.h"

#include <algorithm>
#include <cmath>

namespace rostrum::app {
namespace {

// Units.
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

}  // namespace

PanelLayout panel_layout(int width, int height, const PanelSettings& settings, double scale,
                         bool shown) {
  const double w = width;
  const double h = height;
  PanelLayout layout;
  layout.slide = {.x = 0, .y = 0, .width = w, .height = h};
  if (!shown) return layout;

  const double side = std::floor(std::min(settings.side_width * scale, w / 2));
  const double transport = std::floor(std::min(kTransportHeight * scale, h / 4));
  const double timeline = std::floor(std::min(settings.timeline_height * scale, h / 2 - transport));
  const double upper = h - transport - timeline;
  const double notes = std::floor(std::min(settings.notes_height * scale, upper / 2));
  const double grip = kSplitter * scale;
  layout.slide = {.x = 0, .y = 0, .width = w - side, .height = upper};
  layout.tabs = {.x = w - side, .y = 0, .width = side, .height = upper - notes};
  layout.notes = {.x = w - side, .y = upper - notes, .width = side, .height = notes};
  layout.transport = {.x = 0, .y = upper, .width = w, .height = transport};
  layout.timeline = {.x = 0, .y = upper + transport, .width = w, .height = timeline};
  // Each lies at the edge of the part that it sizes.
  layout.side_splitter = {.x = w - side, .y = 0, .width = grip, .height = upper};
  layout.notes_splitter = {
      .x = w - side + grip, .y = upper - notes, .width = side - grip, .height = grip};
  layout.timeline_splitter = {.x = 0, .y = upper, .width = w, .height = grip};
  return layout;
}

PixelRect slide_area(const PanelLayout& layout, int height) {
  const auto whole = [](double v) { return static_cast<int>(v); };
  return {.x = whole(layout.slide.x),
          .y = height - whole(layout.slide.bottom()),
          .width = whole(layout.slide.width),
          .height = whole(layout.slide.height)};
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

std::array<PanelRect, kTransportWidgets> transport_layout(const PanelRect& transport,
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
  std::array<PanelRect, kTransportWidgets> rects;
  double x = transport.x + kGroupGap * scale / 2;
  const double y =
      transport.y + (transport.height - kWidgetHeight * scale) / 2 + kSplitter * scale / 4;
  for (std::size_t i = 0; i < rects.size(); ++i) {
    if (kSpecs[i].group) x += kGroupGap * scale;
    rects[i] = {.x = x, .y = y, .width = kSpecs[i].width * scale, .height = kWidgetHeight * scale};
    x = rects[i].right() + kWidgetGap * scale;
  }
  return rects;
}

TimelineLayout timeline_layout(const PanelRect& timeline, double scale) {
  const double names = std::floor(std::min(kNamesWidth * scale, timeline.width / 4));
  const double left = timeline.x + names;
  const double width = timeline.width - names;
  double y = timeline.y;
  const auto strip = [&](double units) {
    const PanelRect rect{.x = left, .y = y, .width = width, .height = units * scale};
    y += rect.height;
    return rect;
  };
  TimelineLayout layout;
  layout.ruler = strip(kRulerHeight);
  layout.slides = strip(kSlidesHeight);
  layout.stops = strip(kStopsHeight);
  const double rest = std::max(0.0, timeline.bottom() - y);
  layout.rows = {.x = left, .y = y, .width = width, .height = rest};
  layout.names = {.x = timeline.x, .y = y, .width = names, .height = rest};
  layout.row_height = kRowHeight * scale;
  return layout;
}

}  // namespace rostrum::app

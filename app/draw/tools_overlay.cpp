#include "draw/tools_overlay.h"

#include <cmath>
#include <span>

namespace rostrum::app {
namespace {

constexpr deck::Rgba kInk{1.0F, 0.80F, 0.16F, 1};
constexpr deck::Rgba kLight{1, 1, 1, 0.95F};
constexpr deck::Rgba kShade{0, 0, 0, 0.55F};

// The laser is a hard core in a glow that falls off like a bell, in frame units at no zoom.
constexpr deck::Rgba kBeam{1.0F, 0.10F, 0.09F, 1};
constexpr deck::Rgba kHeart{1.0F, 0.66F, 0.60F, 0.85F};
constexpr double kCoreRadius = 0.062;
constexpr double kHeartRadius = 0.027;
constexpr double kGlowRadius = 0.26;
constexpr double kGlowWidth = 0.095;  // of the bell
constexpr double kGlowStrength = 0.7;
constexpr int kGlowLayers = 12;
// Its trail grows wider and brighter from its end to the dot.
constexpr double kTrailRadius = 0.058;
constexpr double kTrailStrength = 0.6;
constexpr int kTrailLayers = 9;

// The frame of a region, and what will be seen no more.
constexpr deck::Rgba kFrame{0.35F, 0.77F, 0.87F, 1};
constexpr deck::Rgba kVeil{0, 0, 0, 0.5F};
constexpr double kFrameWidthOnScreen = 0.025;

deck::Rgba faded(deck::Rgba color, double strength) {
  color.a *= static_cast<float>(strength);
  return color;
}

// A round stroke through points that the list has from `first` on.
void add_stroke(deck::DrawList& list, std::size_t first, bool closed, double width,
                const deck::Rgba& color) {
  list.add(deck::PathItem{.first_point = static_cast<std::uint32_t>(first),
                          .point_count = static_cast<std::uint32_t>(list.points.size() - first),
                          .closed = closed,
                          .round = true,
                          .stroke_width = static_cast<float>(width),
                          .stroke = color});
}

void add_disc(deck::DrawList& list, Point at, double radius, const deck::Rgba& color) {
  const std::size_t first = list.points.size();
  // A dot is a line too short to be seen as one, but long enough to have a direction.
  const Point half{radius / 50, 0};
  list.points.emplace_back(at - half);
  list.points.emplace_back(at + half);
  add_stroke(list, first, false, 2 * radius, color);
}

void add_ring(deck::DrawList& list, Point at, double radius, double width,
              const deck::Rgba& color) {
  constexpr int kCorners = 48;
  const std::size_t first = list.points.size();
  for (int i = 0; i < kCorners; ++i) {
    const double angle = 2 * PI * i / kCorners;
    list.points.emplace_back(at + radius * Point(std::cos(angle), std::sin(angle)));
  }
  add_stroke(list, first, true, width, color);
}

void add_marks(const std::vector<Mark>& marks, double t, deck::DrawList& list) {
  for (const Mark& mark : marks) {
    if (mark.time > t) continue;
    const std::size_t first = list.points.size();
    list.points.insert(list.points.end(), mark.points.begin(), mark.points.end());
    add_stroke(list, first, false, static_cast<double>(mark.width), kInk);
  }
}

void add_trail(std::span<const LaserLight::Sample> trail, double oldest, double width,
               const deck::Rgba& color, deck::DrawList& list) {
  const std::size_t first = list.points.size();
  for (std::size_t i = 0; i < trail.size(); ++i) {
    const LaserLight::Sample& sample = trail[i];
    if (sample.age > oldest) continue;
    if (i > 0 && trail[i - 1].age > oldest) {
      const LaserLight::Sample& before = trail[i - 1];
      const double part = (before.age - oldest) / (before.age - sample.age);
      list.points.emplace_back(before.at + (sample.at - before.at) * part);
    }
    list.points.emplace_back(sample.at);
  }
  if (list.points.size() < first + 2) {
    list.points.resize(first);
    return;
  }
  add_stroke(list, first, false, width, color);
}

// Layers one over the other, each a little smaller: the alpha that the next one needs for what is
// below it to be covered by `to`, where `from` covers it already.
double layer_alpha(double from, double to) { return (to - from) / (1 - from); }

void add_laser(const LaserLight& light, double zoom, deck::DrawList& list) {
  if (light.strength <= 0) return;
  for (int i = 0; i < kTrailLayers && !light.trail.empty(); ++i) {
    const auto strength = [](int layer) {
      const double part = static_cast<double>(layer) / kTrailLayers;
      return kTrailStrength * part * part;
    };
    const double part = static_cast<double>(i + 1) / kTrailLayers;
    add_trail(light.trail, 1 - static_cast<double>(i) / kTrailLayers,
              2 * kTrailRadius * part / zoom,
              faded(kBeam, light.strength * layer_alpha(strength(i), strength(i + 1))), list);
  }
  for (int i = 0; i < kGlowLayers; ++i) {
    const auto radius = [](int layer) {
      const double part = static_cast<double>(layer) / kGlowLayers;
      return kGlowRadius + (kCoreRadius - kGlowRadius) * part;
    };
    const auto strength = [&](int layer) {
      const double r = radius(layer) / kGlowWidth;
      return layer == 0 ? 0.0 : kGlowStrength * std::exp(-r * r);
    };
    add_disc(list, light.at, radius(i) / zoom,
             faded(kBeam, light.strength * layer_alpha(strength(i), strength(i + 1))));
  }
  add_disc(list, light.at, kCoreRadius / zoom, faded(kBeam, light.strength));
  add_disc(list, light.at, kHeartRadius / zoom, faded(kHeart, light.strength));
}

void add_hand(const ToolsView& tools, double zoom, deck::DrawList& list) {
  if (!tools.hand) return;
  if (tools.tool == Tool::Pen) {
    add_disc(list, *tools.hand, kPenWidth * 0.95 / zoom, kShade);
    add_disc(list, *tools.hand, kPenWidth * 0.75 / zoom, kLight);
    add_disc(list, *tools.hand, kPenWidth * 0.5 / zoom, kInk);
  } else {
    add_ring(list, *tools.hand, kEraserRadius / zoom, 0.045 / zoom, kShade);
    add_ring(list, *tools.hand, kEraserRadius / zoom, 0.02 / zoom, kLight);
  }
}

void add_box(const Box& box, const deck::Rgba& color, deck::DrawList& list) {
  if (box.empty() || box.width() <= 0 || box.height() <= 0) return;
  list.add(deck::QuadItem{.center = glm::vec2(box.center()),
                          .half_size = glm::vec2(box.width() / 2, box.height() / 2),
                          .fill = color});
}

void add_region(const Box& region, const ZoomView& seen, deck::DrawList& list) {
  const Box all = seen.seen();
  const Box next = zoom_view(region).seen();
  add_box({.min = all.min, .max = {all.max.x, next.min.y}}, kVeil, list);
  add_box({.min = {all.min.x, next.max.y}, .max = all.max}, kVeil, list);
  add_box({.min = {all.min.x, next.min.y}, .max = {next.min.x, next.max.y}}, kVeil, list);
  add_box({.min = {next.max.x, next.min.y}, .max = {all.max.x, next.max.y}}, kVeil, list);
  list.add(deck::QuadItem{.center = glm::vec2(region.center()),
                          .half_size = glm::vec2(region.width() / 2, region.height() / 2),
                          .stroke_width = static_cast<float>(kFrameWidthOnScreen / seen.zoom),
                          .stroke = kFrame});
}

// Returns the part of the slide that the view's frame shows.
ZoomView seen_in(const View& view) {
  const PixelRect& frame = view.frame;
  const glm::vec2 middle{static_cast<float>(frame.x + frame.right()) / 2,
                         static_cast<float>(frame.y + frame.y_end()) / 2};
  const double unit = frame.height / kFrameHeight;
  return {.zoom = static_cast<double>(view.scale) / unit,
          .center = Point((middle - view.origin) / view.scale)};
}

}  // namespace

void append_tools(const ToolsView& tools, double t, const View& view, deck::DrawList& list) {
  const ZoomView seen = seen_in(view);
  if (tools.marks) add_marks(*tools.marks, t, list);
  if (tools.region) add_region(*tools.region, seen, list);
  add_hand(tools, seen.zoom, list);
  add_laser(tools.laser, seen.zoom, list);
}

}  // namespace rostrum::app

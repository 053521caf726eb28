#include "deck/draw_list.h"

#include <cassert>
#include <span>

namespace rostrum::deck {

void DrawList::clear() {
  background = {0, 0, 0, 1};
  quads.clear();
  glyphs.clear();
  paths.clear();
  images.clear();
  points.clear();
  gradients.clear();
  stops.clear();
  runs.clear();
}

void DrawList::add(const QuadItem& item) {
  extend_run(ItemKind::Quad, quads.size());
  quads.push_back(item);
}

void DrawList::add(const GlyphItem& item) {
  extend_run(ItemKind::Glyph, glyphs.size());
  glyphs.push_back(item);
}

void DrawList::add(const PathItem& item) {
  extend_run(ItemKind::Path, paths.size());
  paths.push_back(item);
}

void DrawList::add(const ImageItem& item) {
  extend_run(ItemKind::Image, images.size());
  images.push_back(item);
}

void DrawList::append(const DrawList& other) {
  assert(&other != this);
  for (const ItemRun& run : other.runs) {
    for (std::size_t i = 0; i < run.count; ++i) append(other, run.kind, run.first + i);
  }
}

void DrawList::append(const DrawList& other, ItemKind kind, std::size_t index) {
  switch (kind) {
    case ItemKind::Quad:
      add(other.quads[index]);
      break;
    case ItemKind::Glyph:
      add(other.glyphs[index]);
      break;
    case ItemKind::Path: {
      PathItem path = other.paths[index];
      const auto own = std::span(other.points).subspan(path.first_point, path.point_count);
      path.first_point = static_cast<std::uint32_t>(points.size());
      points.insert(points.end(), own.begin(), own.end());
      path.fill_gradient = append_gradient(other, path.fill_gradient);
      path.stroke_gradient = append_gradient(other, path.stroke_gradient);
      add(path);
      break;
    }
    case ItemKind::Image:
      add(other.images[index]);
      break;
  }
}

std::uint32_t DrawList::append_gradient(const DrawList& other, std::uint32_t index) {
  if (index == kNoGradient) return kNoGradient;
  Gradient gradient = other.gradients[index];
  const auto own = std::span(other.stops).subspan(gradient.first_stop, gradient.stop_count);
  gradient.first_stop = static_cast<std::uint32_t>(stops.size());
  stops.insert(stops.end(), own.begin(), own.end());
  gradients.push_back(gradient);
  return static_cast<std::uint32_t>(gradients.size() - 1);
}

void DrawList::extend_run(ItemKind kind, std::size_t index) {
  if (runs.empty() || runs.back().kind != kind) {
    runs.push_back({.kind = kind, .first = static_cast<std::uint32_t>(index), .count = 0});
  }
  ++runs.back().count;
}

}  // namespace rostrum::deck

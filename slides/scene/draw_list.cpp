#include "scene/draw_list.h"

namespace rostrum::scene {

void DrawList::clear() {
  quads.clear();
  glyphs.clear();
  paths.clear();
  points.clear();
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

void DrawList::extend_run(ItemKind kind, std::size_t index) {
  if (runs.empty() || runs.back().kind != kind) {
    runs.push_back({.kind = kind, .first = static_cast<std::uint32_t>(index), .count = 0});
  }
  ++runs.back().count;
}

}  // namespace rostrum::scene

#include "scene/timeline.h"

#include <cmath>
#include <glm/geometric.hpp>
#include <map>

namespace rostrum::scene {

std::string_view name(AnimationKind kind) {
  switch (kind) {
    case AnimationKind::Write:
      return "Write";
    case AnimationKind::Create:
      return "Create";
    case AnimationKind::FadeIn:
      return "FadeIn";
    case AnimationKind::FadeOut:
      return "FadeOut";
  }
  return "";
}

double later(double time, double seconds) {
  constexpr double kTicksPerSecond = 1e9;
  return std::round((time + seconds) * kTicksPerSecond) / kTicksPerSecond;
}

std::uint32_t Shape::part_count() const {
  return kind == ShapeKind::Glyphs ? static_cast<std::uint32_t>(glyphs.size()) : 1;
}

Box Shape::box() const {
  Box box;
  for (const Point& point : points) {
    box.add(point);
  }
  for (const PlacedGlyph& glyph : glyphs) {
    for (const Point& point : *glyph.hull) {
      box.add(glyph.placement(point));
    }
  }
  return box;
}

std::vector<GlyphUse> glyph_uses(const Timeline& timeline) {
  // A fade with a scale above 1 shows a glyph larger than its shape says.
  std::vector<double> magnification(timeline.shapes.size(), 1.0);
  for (const Timeline::Entry& entry : timeline.entries) {
    if (entry.clip != Timeline::kNoClip) {
      double& largest = magnification[entry.shape];
      largest = std::max(largest, timeline.clips[entry.clip].scale);
    }
  }
  std::map<GlyphId, double> sizes;
  for (std::size_t i = 0; i < timeline.shapes.size(); ++i) {
    for (const PlacedGlyph& glyph : timeline.shapes[i].glyphs) {
      double& em = sizes[glyph.glyph];
      em = std::max(em, glm::length(glyph.placement.y_axis) * magnification[i]);
    }
  }
  std::vector<GlyphUse> uses;
  uses.reserve(sizes.size());
  for (const auto& [glyph, em] : sizes) {
    uses.push_back({.glyph = glyph, .em = em});
  }
  return uses;
}

}  // namespace rostrum::scene

#include "deck/glyph_use.h"

#include <algorithm>
#include <glm/geometric.hpp>

#include "base/geometry.h"

namespace rostrum::deck {

std::vector<GlyphUse> glyph_uses(const Deck& deck) {
  const auto& tables = deck.tables();
  std::vector<double> sizes(deck.outlines().size(), 0);
  for (const PartRecord& part : tables.parts) {
    if ((part.flags & kPartImage) != 0) continue;
    const glm::dvec2 x_axis{part.placement[0], part.placement[1]};
    const glm::dvec2 y_axis{part.placement[2], part.placement[3]};
    double& em = sizes[part.outline];
    em = std::max({em, glm::length(x_axis), glm::length(y_axis)});
  }
  double magnification = 1;
  for (const CameraKey& camera : tables.camera_keys) {
    magnification = std::max(magnification, kFrameWidth / static_cast<double>(camera.width));
  }
  std::vector<GlyphUse> uses;
  for (std::uint32_t i = 0; i < sizes.size(); ++i) {
    const Outline& outline = deck.outline(i);
    if (outline.kind != OutlineKind::Glyph || sizes[i] <= 0) continue;
    uses.push_back({.outline = &outline, .em = sizes[i] * magnification});
  }
  return uses;
}

}  // namespace rostrum::deck

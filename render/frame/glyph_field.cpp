#include "frame/glyph_field.h"

#include <algorithm>
#include <glm/geometric.hpp>

#include "frame/constants.h"

namespace rostrum::render {

GlyphInstance place_field(const deck::GlyphItem& item, const AtlasGlyph& field, Detail detail,
                          const View& view, bool trimmed) {
  const DetailMetrics sizes = metrics(detail);
  const auto texels_per_em = static_cast<float>(sizes.texels_per_em);
  const auto spread = static_cast<float>(sizes.spread);
  const glm::vec2 x_axis = item.placement.x_axis * view.scale;
  const glm::vec2 y_axis = item.placement.y_axis * view.scale;
  const glm::vec2 x_step = x_axis / texels_per_em;
  const glm::vec2 y_step = y_axis / texels_per_em;

  glm::vec2 trim{0, 0};  // texels
  if (trimmed) {
    trim = {std::max(0.0F, spread - kGlyphMargin / glm::length(x_step)),
            std::max(0.0F, spread - kGlyphMargin / glm::length(y_step))};
  }
  const glm::vec2 low = field.texel_min + trim;
  const glm::vec2 high = field.texel_max - trim;
  return {.corner = view.to_pixels(item.placement.origin) + x_axis * field.em_min.x +
                    y_axis * field.em_min.y + x_step * trim.x + y_step * trim.y,
          .spread = spread,
          .x_step = x_step,
          .y_step = y_step,
          .texels = {low.x, low.y, high.x, high.y},
          .color = premultiplied(item.color)};
}

Bounds bounds_of(const GlyphInstance& glyph) {
  const glm::vec2 right = glyph.x_step * (glyph.texels.z - glyph.texels.x);
  const glm::vec2 up = glyph.y_step * (glyph.texels.w - glyph.texels.y);
  Bounds bounds;
  for (const glm::vec2 p : {glm::vec2(0), right, up, right + up}) bounds.add(glyph.corner + p, 0);
  return bounds;
}

}  // namespace rostrum::render

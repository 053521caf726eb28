#include "batch/draw_plan.h"

#include "batch/bounds.h"
#include "batch/glyph_field.h"
#include "batch/quad_parts.h"

namespace rostrum::render {

void DrawPlan::clear() {
  quads.clear();
  glyphs.clear();
  strokes.clear();
  fills.clear();
  composites.clear();
  mask_draws.clear();
  draws.clear();
  batches.clear();
  late_glyphs = 0;
}

PixelRect DrawPlan::touched(const PixelRect& area) const {
  PixelRect all;
  const auto add = [&](const Bounds& bounds) { all = hull(all, bounds.within(area)); };
  for (const QuadInstance& quad : quads) add(bounds_of(quad));
  for (const GlyphInstance& glyph : glyphs) add(bounds_of(glyph));
  for (const CompositeInstance& part : composites) {
    add({.min = {part.rect.x, part.rect.y}, .max = {part.rect.z, part.rect.w}});
  }
  return all;
}

}  // namespace rostrum::render

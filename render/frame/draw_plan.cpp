#include "frame/draw_plan.h"

#include "frame/bounds.h"
#include "frame/glyph_field.h"
#include "frame/image_instance.h"
#include "frame/quad_parts.h"

namespace rostrum::render {

void DrawPlan::clear() {
  quads.clear();
  glyphs.clear();
  strokes.clear();
  fills.clear();
  composites.clear();
  gradients.clear();
  stops.clear();
  images.clear();
  pictures.clear();
  mask_draws.clear();
  draws.clear();
  batches.clear();
  late_glyphs = 0;
}

PixelRect DrawPlan::touched(const PixelRect& area) const {
  PixelRect all;
  const auto add = [&](const Bounds& bounds) { all = hull(all, bounds.within(area)); };
  const auto add_part = [&](const glm::vec4& part) {
    add({.min = {part.x, part.y}, .max = {part.z, part.w}});
  };
  for (const QuadInstance& quad : quads) add(bounds_of(quad));
  for (const GlyphInstance& glyph : glyphs) add(bounds_of(glyph));
  for (const ImageInstance& image : images) add(bounds_of(image));
  for (const CompositeInstance& part : composites) add_part(part.bounds);
  for (const GradientInstance& part : gradients) add_part(part.bounds);
  return all;
}

}  // namespace rostrum::render

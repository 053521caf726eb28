// Turns a draw list into a draw plan: instances in pixels, merged into draws, with paths placed in
// masks.
#pragma once

#include <vector>

#include "base/view.h"
#include "batch/cell_grid.h"
#include "batch/draw_plan_writer.h"
#include "batch/path_tracer.h"
#include "scene/draw_list.h"
#include "text/fonts.h"
#include "text/glyph_atlas.h"

namespace rostrum::render {

// Each switches an optimisation; off, the picture is the same.
struct BatchOptions {
  bool merge_runs = true;        // neighbours in painter's order share a draw
  bool lines_as_quads = true;    // a path that is one straight line needs no mask
  bool split_quads = true;       // large rectangles' insides are shaded plainly, or not if empty
  bool skip_empty_cells = true;  // of a large path's mask, only cells that it touches are shaded
  bool trim_glyphs = true;       // of a glyph's field, only its ink and a pixel around it
};

class DrawPlanBuilder {
 public:
  // Fonts and atlas must outlive it. Glyphs that the atlas lacks are added to it when they are met.
  DrawPlanBuilder(const text::Fonts& fonts, text::GlyphAtlas& atlas, BatchOptions options = {});

  // The masks are squares of `mask_side` pixels, at least as large as the frame (mask_side_for).
  // The result lives until the next build. Once every array has reached its size, building
  // allocates nothing.
  const DrawPlan& build(const scene::DrawList& list, const View& view, int mask_side);

 private:
  void add(const scene::QuadItem& item);
  void add(const scene::GlyphItem& item);
  void add(const scene::PathItem& item);
  void add_quad(const QuadInstance& quad);
  void add_rule(const scene::GlyphItem& item);
  void add_line(const scene::PathItem& item);
  void add_stroke(const scene::PathItem& item);
  void add_fill(const scene::PathItem& item);
  void add_composite(DrawKind kind, const PixelRect& rect, glm::ivec2 to_mask,
                     const scene::PathItem& item);

  [[nodiscard]] bool is_one_line() const;  // what the tracer holds
  const text::AtlasGlyph* find(scene::GlyphId glyph, text::Detail detail);
  DrawPlan& plan() { return writer_.plan(); }

  const text::Fonts* fonts_;
  text::GlyphAtlas* atlas_;
  BatchOptions options_;

  const scene::DrawList* list_ = nullptr;  // during build
  View view_;
  DrawPlanWriter writer_;
  PathTracer tracer_;
  CellGrid cells_;
  std::vector<PixelRect> rects_;
};

// The side of a mask that holds every path of that view.
[[nodiscard]] int mask_side_for(const View& view);

}  // namespace rostrum::render

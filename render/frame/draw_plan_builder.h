// Turns a draw list into a draw plan: instances in pixels, merged into draws, with paths placed in
// masks.
#pragma once

#include <span>
#include <vector>

#include "base/view.h"
#include "deck/draw_list.h"
#include "frame/cell_grid.h"
#include "frame/draw_plan_writer.h"
#include "frame/path_tracer.h"
#include "glyph/glyph_atlas.h"

namespace rostrum::render {

// Each switches an optimisation; off, the picture is the same.
struct BatchOptions {
  bool merge_runs = true;        // neighbours in painter's order share a draw
  bool merge_mask_draws = true;  // paths in one mask share a draw, whatever lies between them
  bool lines_as_quads = true;    // a stroke that is one straight line needs no mask
  bool split_quads = true;       // large rectangles' insides are shaded plainly, or not if empty
  bool skip_empty_cells = true;  // of a large path's mask, only cells that it touches are shaded
  bool trim_glyphs = true;       // of a glyph's field, only its ink and a pixel around it
};

class DrawPlanBuilder {
 public:
  // The atlas must outlive it. Glyphs that it lacks are added to it when they are met.
  explicit DrawPlanBuilder(GlyphAtlas& atlas, BatchOptions options = {},
                           std::uint64_t most_lines = kMostLines);

  // Lines that all curves of a picture are cut into. Where there are very many curves each is cut
  // into fewer, or a file of a megabyte could ask for a hundred times its size.
  static constexpr std::uint64_t kMostLines = std::uint64_t{1} << 22U;

  // The masks are squares of `mask_side` pixels, at least as large as the frame (mask_side_for).
  // The result lives until the next build, and refers to the list's images. Once every array has
  // reached its size, building allocates nothing.
  const DrawPlan& build(const deck::DrawList& list, const View& view, int mask_side);

 private:
  // What a path is painted with: a colour, or a gradient of which a composite is given the place.
  struct Paint {
    glm::vec4 color{0, 0, 0, 0};  // premultiplied
    const deck::Gradient* gradient = nullptr;
  };

  void add(const deck::QuadItem& item);
  void add(const deck::GlyphItem& item);
  void add(const deck::PathItem& item);
  void add(const deck::ImageItem& item);
  void add_quad(const QuadInstance& quad);
  void add_line(float width, const Paint& paint);
  void add_stroke(float width, bool round, const Paint& paint);
  void add_fill(const Paint& paint);
  void add_composites(MaskKind kind, std::span<const PixelRect> rects, glm::ivec2 to_mask,
                      const Paint& paint);

  [[nodiscard]] bool is_one_line() const;  // what the tracer holds
  [[nodiscard]] Paint paint_of(const deck::Rgba& color, std::uint32_t gradient) const;
  const AtlasGlyph* find(deck::OutlineRef outline, Detail detail);
  DrawPlan& plan() { return writer_.plan(); }

  GlyphAtlas* atlas_;
  BatchOptions options_;
  std::uint64_t most_lines_;

  const deck::DrawList* list_ = nullptr;  // during build
  View view_;
  DrawPlanWriter writer_;
  PathTracer tracer_;
  CellGrid cells_;
  std::vector<PixelRect> rects_;
};

// The side of a mask that holds every path of that view.
[[nodiscard]] int mask_side_for(const View& view);

}  // namespace rostrum::render

// One picture as the passes draw it: all instances, and what is drawn of them in which order. No
// GL.
#pragma once

#include <cstdint>
#include <vector>

#include "base/view.h"
#include "deck/draw_list.h"
#include "frame/instances.h"

namespace rostrum::render {

// Consecutive instances of one array.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

// Paths are drawn in a mask first, where their parts cannot blend with each other, and then laid
// over the picture. Strokes keep the greatest coverage, fills add up signed areas, so each has its
// own mask.
enum class MaskKind : std::uint8_t { Stroke, Fill };

// Instances of `strokes` or `fills`, drawn in a mask.
struct MaskDraw {
  MaskKind kind = MaskKind::Stroke;
  Range range;
  // The rectangle is in pixels of the mask. It keeps a path that leaves the picture from spilling
  // over its neighbours there.
  PixelRect scissor;
};

// Plain quads are the insides of rectangles. Small glyphs and images with more texels than pixels
// are filtered with more care than others.
enum class DrawKind : std::uint8_t {
  Quads,
  PlainQuads,
  SmallGlyphs,
  LargeGlyphs,
  Strokes,
  Fills,
  GradientStrokes,
  GradientFills,
  Images,
  FineImages
};

// How many there are, as the plan counts.
std::uint32_t size_of(const auto& vector) { return static_cast<std::uint32_t>(vector.size()); }

// One instanced draw in the picture.
struct Draw {
  DrawKind kind = DrawKind::Quads;
  std::uint32_t page = 0;  // of the atlas, for glyphs; for images, an index into `pictures`
  Range range;             // of `quads`, `glyphs`, `composites`, `gradients` or `images`
};

// First its masks, then its part of the picture. There is a second batch only when the masks are
// full.
struct Batch {
  Range mask_draws;
  Range draws;
  int stroke_rows = 0;  // of the masks, in use
  int fill_rows = 0;
};

struct DrawPlan {
  std::vector<QuadInstance> quads;
  std::vector<GlyphInstance> glyphs;
  std::vector<StrokeInstance> strokes;
  std::vector<FillInstance> fills;
  std::vector<CompositeInstance> composites;
  std::vector<GradientInstance> gradients;
  std::vector<deck::Rgba> stops;  // the draw list's, where there are gradients
  std::vector<ImageInstance> images;
  std::vector<deck::ImageRef> pictures;  // what the images show, each once
  std::vector<MaskDraw> mask_draws;
  std::vector<Draw> draws;
  std::vector<Batch> batches;
  std::uint32_t late_glyphs = 0;  // fields that had to be made for this frame

  // Empties it and keeps its memory.
  void clear();

  // The rectangle of the picture that its instances touch, within `area`.
  [[nodiscard]] PixelRect touched(const PixelRect& area) const;
};

}  // namespace rostrum::render

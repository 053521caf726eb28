// The draw list: plain arrays that say what one moment looks like, in painter's order.
//
// It is the whole of what the renderer knows of a slide. Coordinates are frame units (geometry.h),
// colours are sRGB values in 0..1 with unassociated (straight) alpha, widths are frame units.
#pragma once

#include <cstddef>
#include <cstdint>
#include <glm/vec2.hpp>
#include <glm/vec4.hpp>
#include <vector>

#include "scene/typesetter.h"

namespace rostrum::scene {

using Rgba = glm::vec4;

// A rectangle in any orientation. The stroke is centred on the edge, its corners are mitred, and it
// is drawn over the fill. An alpha of 0 means none.
struct QuadItem {
  glm::vec2 center{0, 0};
  glm::vec2 half_size{0, 0};
  glm::vec2 axis{1, 0};  // unit vector along the width
  float stroke_width = 0;
  Rgba fill{0, 0, 0, 0};
  Rgba stroke{0, 0, 0, 0};
  bool operator==(const QuadItem&) const = default;
};

// A map from a glyph's ems (or from a path's own points) to frame units.
struct Placement {
  glm::vec2 x_axis{1, 0};
  glm::vec2 y_axis{0, 1};
  glm::vec2 origin{0, 0};
  bool operator==(const Placement&) const = default;
};

// A filled glyph.
struct GlyphItem {
  GlyphId glyph;
  Placement placement;
  Rgba color{0, 0, 0, 0};
  bool operator==(const GlyphItem&) const = default;
};

// The first `progress` of a path, stroked or filled. The path is either the outline of a glyph
// (point_count is 0) or point_count points from DrawList::points, straight lines between them.
// A fraction of a path counts its curves, not its length, as Manim does.
struct PathItem {
  GlyphId glyph;
  std::uint32_t first_point = 0;
  std::uint32_t point_count = 0;
  bool closed = false;     // a line from the last point to the first belongs to it
  float progress = 1;      // in [0, 1]
  float stroke_width = 0;  // 0 fills the path (non-zero winding), else strokes it
  bool round = false;      // of a stroke: joints and ends are round; else mitres and butt ends
  Placement placement;     // the stroke's width is not scaled by it
  Rgba color{0, 0, 0, 0};
  bool operator==(const PathItem&) const = default;
};

enum class ItemKind : std::uint8_t { Quad, Glyph, Path };

// Consecutive items of one kind: [first, first + count) of that kind's array.
struct Run {
  ItemKind kind = ItemKind::Quad;
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  bool operator==(const Run&) const = default;
};

struct DrawList {
  std::vector<QuadItem> quads;
  std::vector<GlyphItem> glyphs;
  std::vector<PathItem> paths;
  std::vector<glm::vec2> points;
  std::vector<Run> runs;  // painter's order: the first run is drawn first

  // Empties the list and keeps its memory.
  void clear();

  void add(const QuadItem& item);
  void add(const GlyphItem& item);
  void add(const PathItem& item);

  // Draws all of another list after what this one holds; or one item of it, by its index in the
  // array of its kind. A path brings its points along.
  void append(const DrawList& other);
  void append(const DrawList& other, ItemKind kind, std::size_t index);

  bool operator==(const DrawList&) const = default;

 private:
  void extend_run(ItemKind kind, std::size_t index);
};

}  // namespace rostrum::scene

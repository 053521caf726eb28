// The draw list: plain arrays that say what one moment looks like, in painter's order.
//
// It is the whole of what the renderer knows of a slide. Coordinates are frame units
// (base/geometry.h), colours are sRGB values in 0..1 with unassociated (straight) alpha, widths are
// frame units. Outlines and images are referred to; whoever made the list keeps them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <glm/vec2.hpp>
#include <glm/vec4.hpp>
#include <limits>
#include <vector>

#include "deck/image.h"
#include "deck/outline.h"

namespace rostrum::deck {

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

// A map from an outline's own coordinates to frame units.
struct Placement {
  glm::vec2 x_axis{1, 0};
  glm::vec2 y_axis{0, 1};
  glm::vec2 origin{0, 0};

  [[nodiscard]] glm::vec2 operator()(glm::vec2 p) const {
    return x_axis * p.x + y_axis * p.y + origin;
  }
  bool operator==(const Placement&) const = default;
};

// A whole outline, filled: as a rule by its distance field.
struct GlyphItem {
  OutlineRef outline;  // never none
  Placement placement;
  Rgba color{0, 0, 0, 0};
  bool operator==(const GlyphItem&) const = default;
};

// A colour that changes along a line, and is constant across it: stops [first, first + count) of
// DrawList::stops, evenly spaced between the ends; beyond these it is the outer stops' colour.
struct Gradient {
  std::uint32_t first_stop = 0;
  std::uint32_t stop_count = 0;  // two or more
  glm::vec2 from{0, 0};
  glm::vec2 to{0, 0};
  bool operator==(const Gradient&) const = default;
};
inline constexpr std::uint32_t kNoGradient = std::numeric_limits<std::uint32_t>::max();

// A path, drawn in part or whole: its background stroke, over that its fill (non-zero winding),
// over that its stroke. An alpha or width of 0 leaves one out.
//
// The path is an outline; or two of them with as many curves, where it is between one and the
// other: its points are then placement(p) + to_placement(q) for the points p and q of the two, so
// that the weights of both are in the placements. Or, where `outline` is none, it is point_count
// points from DrawList::points with straight lines between them.
struct PathItem {
  OutlineRef outline;
  OutlineRef to;
  Placement placement;  // widths are not scaled by it
  Placement to_placement{.x_axis = {0, 0}, .y_axis = {0, 0}};
  std::uint32_t first_point = 0;
  std::uint32_t point_count = 0;
  bool closed = false;  // of points: a line from the last to the first belongs to the path
  bool round = false;   // joints and ends of its strokes are round; else mitres and butt ends
  // The part of the path that is drawn, as fractions; 0 <= begin <= end <= 1.
  float begin = 0;
  float end = 1;
  float stroke_width = 0;
  float back_width = 0;  // of the background stroke
  Rgba fill{0, 0, 0, 0};
  Rgba stroke{0, 0, 0, 0};
  Rgba back_stroke{0, 0, 0, 0};
  // Indices into DrawList::gradients. A gradient takes the place of the colour; it has an alpha in
  // each stop, and fill.a or stroke.a is then only asked whether there is one.
  std::uint32_t fill_gradient = kNoGradient;
  std::uint32_t stroke_gradient = kNoGradient;
  bool operator==(const PathItem&) const = default;
};

// An image. The placement maps the square from (-1/2, -1/2) to (1/2, 1/2), y up, to the frame.
struct ImageItem {
  ImageRef image;  // never none
  Placement placement;
  float opacity = 1;
  bool operator==(const ImageItem&) const = default;
};

enum class ItemKind : std::uint8_t { Quad, Glyph, Path, Image };

// Consecutive items of one kind: [first, first + count) of that kind's array.
struct ItemRun {
  ItemKind kind = ItemKind::Quad;
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  bool operator==(const ItemRun&) const = default;
};

struct DrawList {
  Rgba background{0, 0, 0, 1};
  std::vector<QuadItem> quads;
  std::vector<GlyphItem> glyphs;
  std::vector<PathItem> paths;
  std::vector<ImageItem> images;
  std::vector<glm::vec2> points;
  std::vector<Gradient> gradients;
  std::vector<Rgba> stops;
  std::vector<ItemRun> runs;  // painter's order: the first run is drawn first

  // Empties the list and keeps its memory. The background is black again.
  void clear();

  void add(const QuadItem& item);
  void add(const GlyphItem& item);
  void add(const PathItem& item);
  void add(const ImageItem& item);

  // Draws all of another list after what this one holds; or one item of it, by its index in the
  // array of its kind. A path brings its points and gradients along. The background stays.
  void append(const DrawList& other);
  void append(const DrawList& other, ItemKind kind, std::size_t index);

  bool operator==(const DrawList&) const = default;

 private:
  void extend_run(ItemKind kind, std::size_t index);
  std::uint32_t append_gradient(const DrawList& other, std::uint32_t index);
};

}  // namespace rostrum::deck

// A figure is what one mobject draws itself, without its members: a path, a glyph or an image, with
// where it is and how it is painted. Part of the scene's inside.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "base/geometry.h"
#include "deck/image.h"
#include "deck/outline.h"
#include "path/points.h"
#include "scene/mobjects/style.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::scene {

// The pixels of an image, shared by all mobjects that show it. See deck::Image.
struct Picture {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::vector<std::byte> pixels;
};

struct Figure {
  // A path in the scene: cubic curves, four points each (deck/outline.h).
  std::vector<Point> points;
  deck::OutlineKind kind = deck::OutlineKind::Path;  // of the path
  // Where the path goes on, if not at its end: start_new_path.
  std::optional<Point> started;
  // Or, in place of points, a glyph or an image (the square of side 1 about the origin), and where
  // it is put.
  std::shared_ptr<const GlyphOutline> glyph;
  Hull hull;  // of the glyph
  std::shared_ptr<const Picture> picture;
  deck::Resampling resampling = deck::Resampling::Smooth;
  Affine placement;

  Style style;

  // Tells whether there is anything to draw.
  [[nodiscard]] bool drawn() const { return !points.empty() || glyph || picture; }
  // Without the stroke's width: of a path the box of its curves' ends, as in Manim.
  [[nodiscard]] Box box() const;
  // Places by that box, sizes by all points, handles too.
  [[nodiscard]] path::Extent extent() const;
  // The path in the scene, also of a glyph; of an image its frame.
  [[nodiscard]] std::vector<Point> path() const;
  void transform(const Affine& map);
  // Makes a path of it in place of what it was.
  void set_path(std::vector<Point> path);
};

}  // namespace rostrum::scene

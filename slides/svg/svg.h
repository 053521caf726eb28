// SVG files as paths with fills and strokes, in the order in which they are drawn.
//
// What is read is what Manim reads: path, rect, circle, ellipse, line, polyline, polygon, in groups
// and by use, with transforms, presentation attributes and plain style sheets (selectors of one
// element, class or id). A stroke whose width is not given has none, as in Manim; the document's
// own size and viewBox, clipping, masks and the opacity of groups are ignored, as there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/color.h"
#include "base/result.h"
#include "path/points.h"

namespace rostrum::svg {

struct Paint {
  Color color;
  double opacity = 1;
};

struct Shape {
  path::Points points;
  std::optional<Paint> fill;
  std::optional<Paint> stroke;
  double stroke_width = 0;  // as Manim takes it: the file's number, scaled as the shape is
};

struct Document {
  std::vector<Shape> shapes;          // in the file's units, y up, turned about its middle
  std::vector<std::string> left_out;  // each kind of thing that is not drawn, once: "text"
};

// How much a file may ask for: bytes, elements that are drawn (however often they are used),
// curves.
inline constexpr std::size_t kMaxBytes = 16U << 20U;
inline constexpr std::size_t kMaxElements = 200'000;
inline constexpr std::size_t kMaxDepth = 200;

// `bytes` are a whole file. An error where it is no SVG file, or asks for too much.
[[nodiscard]] Result<Document> read(std::string_view bytes);

struct Placement {
  bool center = true;
  std::optional<double> height = 2;
  std::optional<double> width = {};  // after the height, so that it counts where both are given
};
// Where SVGMobject has them: around the origin, and so high or wide.
[[nodiscard]] std::vector<Shape> placed(std::vector<Shape> shapes, const Placement& placement = {});

}  // namespace rostrum::svg

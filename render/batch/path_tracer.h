// Paths as chains of points in pixels: what strokes and fills are made of.
#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <span>
#include <vector>

#include "base/view.h"
#include "deck/draw_list.h"
#include "text/fonts.h"

namespace rostrum::render {

// Straight lines through `count` points, two or more, none farther out than kFarthest. A closed
// chain's last point joins its first, which is not repeated. Neighbouring points are at least
// kShortestLine apart, so that every line has a direction.
struct Chain {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  bool closed = false;
};

// The lines stray from the curves by no more than this many pixels.
inline constexpr float kFlatness = 0.125F;
// Shorter lines have no direction worth joining; they are left out.
inline constexpr float kShortestLine = 1.0F / 64;
// Pixels from the origin, along each axis. The square of a longer line is not a float any more.
inline constexpr float kFarthest = 1e18F;
// A short line at the open end of a chain would carry the cap's soft edge alone: lines shorter than
// the filter are merged with their neighbours there.
inline constexpr float kShortestEndLine = 1.0F;

// Points lie on a grid this fine. Then moving a path by whole pixels, to its place in a mask,
// rounds nothing, and its pixels do not depend on what else is in the picture.
inline constexpr float kGrid = 1.0F / 1024;

// Keep one instance across paths; its buffers are reused.
class PathTracer {
 public:
  // Traces the first `path.progress` of its curves. Contours are chains of their own; one that is
  // not drawn to its end is open. `points` is DrawList::points. Points that are no numbers, or
  // farther out than kFarthest, are left out.
  void trace(const deck::PathItem& path, std::span<const glm::vec2> points,
             const text::Fonts& fonts, const View& view);

  [[nodiscard]] std::span<const Chain> chains() const { return chains_; }
  [[nodiscard]] std::span<const glm::vec2> points(const Chain& chain) const {
    return std::span(points_).subspan(chain.first, chain.count);
  }

 private:
  void trace_polyline(std::span<const glm::vec2> corners, bool closed, float progress);
  void trace_outline(const text::Outline& outline, float progress);
  void add_curve(const text::Curve& curve, float end);
  void begin_chain(glm::vec2 start);
  void add_point(glm::vec2 p);
  void close_chain();
  void merge_short_ends();
  void end_chain(bool closed);

  // This affine map leads from the path's own coordinates to pixels.
  glm::vec2 x_axis_{1, 0};
  glm::vec2 y_axis_{0, 1};
  glm::vec2 origin_{0, 0};

  std::vector<glm::vec2> points_;
  std::vector<Chain> chains_;
};

}  // namespace rostrum::render

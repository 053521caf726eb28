// Paths as chains of points in pixels: what strokes and fills are made of.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <glm/vec2.hpp>
#include <span>
#include <vector>

#include "base/view.h"
#include "deck/draw_list.h"

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
// A curve is cut into no more lines.
inline constexpr std::uint64_t kMostSteps = 256;
// Pixels from the origin, along each axis. The square of a longer line is not a float any more.
inline constexpr float kFarthest = 1e18F;
// At the open ends of a chain, where a short line would carry the cap's soft edge alone, lines
// shorter than the filter are merged with their neighbours.
inline constexpr float kShortestEndLine = 1.0F;

// Points lie on a grid this fine. Then moving a path by whole pixels, to its place in a mask,
// rounds nothing, and its pixels do not depend on what else is in the picture.
inline constexpr float kGrid = 1.0F / 1024;

// Keep one instance across paths; its buffers are reused.
class PathTracer {
 public:
  // Traces the part of the path from `begin` to `end`. Contours are chains of their own; one that
  // is not drawn from its start to its end is open, and so is one that does not end where it began.
  // Between two outlines a contour goes on, or is closed, where it is so in both. `points` is
  // DrawList::points. Points that are no numbers, or farther out than kFarthest, are left out.
  void trace(const deck::PathItem& path, std::span<const glm::vec2> points, const View& view);

  // From now on a curve is cut into no more lines than that, and kMostSteps.
  void limit_steps(std::uint64_t most) {
    most_steps_ = static_cast<float>(std::clamp<std::uint64_t>(most, 1, kMostSteps));
  }

  [[nodiscard]] std::span<const Chain> chains() const { return chains_; }
  [[nodiscard]] std::span<const glm::vec2> points(const Chain& chain) const {
    return std::span(points_).subspan(chain.first, chain.count);
  }

 private:
  using ControlPoints = std::array<glm::vec2, deck::kPointsPerCurve>;  // in pixels

  // The part of something that is drawn, counted in curves: from `begin` of curve number `first` to
  // `end` of number `last`.
  struct Extent {
    std::uint32_t first = 0;
    float begin = 0;
    std::uint32_t last = 0;
    float end = 0;
  };
  static Extent extent(std::uint32_t curves, float begin, float end);

  void trace_polyline(std::span<const glm::vec2> corners, bool closed, const Extent& drawn);
  void trace_outline(const deck::PathItem& path, const Extent& drawn);
  void add_curve(const ControlPoints& p, float begin, float end);
  void begin_chain(glm::vec2 start);
  void add_point(glm::vec2 p);
  void close_chain();
  void merge_short_ends();
  void end_chain(bool closed);

  // From the path's own coordinates to pixels, and from those of the outline that it turns into.
  deck::Placement to_pixels_;
  deck::Placement more_pixels_;

  float most_steps_ = kMostSteps;
  std::vector<glm::vec2> points_;
  std::vector<Chain> chains_;
};

}  // namespace rostrum::render

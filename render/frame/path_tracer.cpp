#include "frame/path_tracer.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <glm/geometric.hpp>

namespace rostrum::render {
namespace {

// Wang's bound: cut in n equal steps of its parameter, a Bezier curve of degree d strays from its
// chords by at most d(d-1)/8 times its largest second difference, over n squared.
int steps_for(float largest_second_difference, float most) {
  const float steps = std::ceil(std::sqrt(0.75F / kFlatness * largest_second_difference));
  // Points that are no numbers are left out later; their curve is cut as if it were straight.
  return steps >= 1 ? static_cast<int>(std::min(steps, most)) : 1;
}

// The places where an even cut of the whole curve has points, so that what is drawn of it does not
// tremble while its ends move on.
struct CutCurve {
  glm::vec2 start, first, second, third;  // the coefficients of 1, t, t^2 and t^3
  int steps;

  CutCurve(const std::array<glm::vec2, deck::kPointsPerCurve>& p, float most_steps)
      : start(p[0]),
        first(3.0F * (p[1] - p[0])),
        second(3.0F * (p[0] - 2.0F * p[1] + p[2])),
        third(p[3] - p[0] + 3.0F * (p[1] - p[2])),
        steps(steps_for(std::max(glm::length(p[0] - 2.0F * p[1] + p[2]),
                                 glm::length(p[1] - 2.0F * p[2] + p[3])),
                        most_steps)) {
    if (steps > 1 && straight(p)) steps = 1;
  }

  [[nodiscard]] glm::vec2 at(float t) const {
    return start + t * (first + t * (second + t * third));
  }

 private:
  // A curve whose handles lie between its ends, on the line through them, is that line, however
  // uneven its pace.
  static bool straight(const std::array<glm::vec2, deck::kPointsPerCurve>& p) {
    const glm::vec2 along = p[3] - p[0];
    const float square = glm::dot(along, along);
    const auto between = [&](glm::vec2 handle) {
      const glm::vec2 from_start = handle - p[0];
      const float place = glm::dot(from_start, along);
      const float aside = along.x * from_start.y - along.y * from_start.x;
      return place >= 0 && place <= square && aside * aside <= kGrid * kGrid * square;
    };
    return square > 0 && between(p[1]) && between(p[2]);
  }
};

glm::vec2 on_grid(glm::vec2 p) {
  return {std::round(p.x / kGrid) * kGrid, std::round(p.y / kGrid) * kGrid};
}

// True if a line between them has no direction worth drawing.
bool joins(glm::vec2 a, glm::vec2 b) { return glm::distance(a, b) < kShortestLine; }

}  // namespace

// As Manim counts: where a part begins or ends within a curve, it does so at that fraction of the
// curve's parameter, whatever the curves' lengths.
PathTracer::Extent PathTracer::extent(std::uint32_t curves, float begin, float end) {
  const double count = curves;
  const double from = std::clamp<double>(begin, 0, 1) * count;
  const double to = std::clamp<double>(end, 0, 1) * count;
  // A part that ends between two curves ends with the first of them.
  const double first = std::min(std::floor(from), count - 1);
  const double last = std::max(std::ceil(to) - 1, 0.0);
  return {.first = static_cast<std::uint32_t>(first),
          .begin = static_cast<float>(from - first),
          .last = static_cast<std::uint32_t>(last),
          .end = static_cast<float>(to - last)};
}

void PathTracer::trace(const deck::PathItem& path, std::span<const glm::vec2> points,
                       const View& view) {
  points_.clear();
  chains_.clear();
  if (!(path.begin < path.end)) return;  // nor is there a part between what is no number
  const deck::Placement& own = path.placement;
  const deck::Placement& to = path.to_placement;
  to_pixels_ = {.x_axis = own.x_axis * view.scale,
                .y_axis = own.y_axis * view.scale,
                .origin = view.to_pixels(own.origin)};
  more_pixels_ = {.x_axis = to.x_axis * view.scale,
                  .y_axis = to.y_axis * view.scale,
                  .origin = to.origin * view.scale};
  if (path.outline) {
    assert(!path.to || path.to->curve_count() == path.outline->curve_count());
    const std::uint32_t curves = path.outline->curve_count();
    if (curves > 0) trace_outline(path, extent(curves, path.begin, path.end));
  } else if (path.point_count > 1) {
    const std::uint32_t lines = path.closed ? path.point_count : path.point_count - 1;
    trace_polyline(points.subspan(path.first_point, path.point_count), path.closed,
                   extent(lines, path.begin, path.end));
  }
}

void PathTracer::trace_polyline(std::span<const glm::vec2> corners, bool closed,
                                const Extent& drawn) {
  const std::size_t lines = closed ? corners.size() : corners.size() - 1;
  const auto at = [&](std::size_t line, float t) {
    const glm::vec2 from = to_pixels_(corners[line]);
    if (t == 0) return from;
    const glm::vec2 to = to_pixels_(corners[(line + 1) % corners.size()]);
    return t == 1 ? to : from + (to - from) * t;
  };
  begin_chain(at(drawn.first, drawn.begin));
  for (std::size_t line = drawn.first; line <= drawn.last; ++line) {
    add_point(at(line, line == drawn.last ? drawn.end : 1));
  }
  const bool whole =
      drawn.first == 0 && drawn.begin == 0 && drawn.last + 1 == lines && drawn.end == 1;
  end_chain(closed && whole);
}

void PathTracer::trace_outline(const deck::PathItem& path, const Extent& drawn) {
  const std::span<const glm::vec2> own = path.outline->points;
  const std::span<const glm::vec2> to = path.to ? path.to->points : std::span<const glm::vec2>{};
  const auto pixel = [&](std::size_t i) {
    const glm::vec2 p = to_pixels_(own[i]);
    return to.empty() ? p : p + more_pixels_(to[i]);
  };
  const auto same = [&](std::size_t i, std::size_t j) {
    return own[i] == own[j] && (to.empty() || to[i] == to[j]);
  };
  const auto starts_a_contour = [&](std::size_t curve) {
    const std::size_t i = curve * deck::kPointsPerCurve;
    return i == 0 || i == own.size() || !same(i, i - 1);
  };

  std::size_t contour = drawn.first;  // the contour's first curve
  while (!starts_a_contour(contour)) --contour;
  for (std::size_t curve = drawn.first; curve <= drawn.last; ++curve) {
    const std::size_t i = curve * deck::kPointsPerCurve;
    const float begin = curve == drawn.first ? drawn.begin : 0;
    const float end = curve == drawn.last ? drawn.end : 1;
    const bool fresh = starts_a_contour(curve);
    if (fresh) contour = curve;
    const ControlPoints p{pixel(i), pixel(i + 1), pixel(i + 2), pixel(i + 3)};
    if (fresh || curve == drawn.first)
      begin_chain(begin == 0 ? p[0] : CutCurve(p, most_steps_).at(begin));
    add_curve(p, begin, end);
    const bool ends = starts_a_contour(curve + 1);
    if (!ends && curve != drawn.last) continue;
    const bool from_start = contour > drawn.first || (contour == drawn.first && drawn.begin == 0);
    const bool to_end = ends && end == 1;
    end_chain(from_start && to_end && same(i + 3, contour * deck::kPointsPerCurve));
  }
}

// Without the point where it begins.
void PathTracer::add_curve(const ControlPoints& p, float begin, float end) {
  if (p[0] == p[3] && p[0] == p[1] && p[0] == p[2]) return;
  const CutCurve curve(p, most_steps_);
  const auto steps = static_cast<float>(curve.steps);
  for (int i = 1; i < curve.steps; ++i) {
    const float t = static_cast<float>(i) / steps;
    if (t >= end) break;
    if (t > begin) add_point(curve.at(t));
  }
  add_point(end == 1 ? p[3] : curve.at(end));
}

void PathTracer::begin_chain(glm::vec2 start) {
  chains_.push_back({.first = static_cast<std::uint32_t>(points_.size())});
  add_point(start);
}

void PathTracer::add_point(glm::vec2 p) {
  const glm::vec2 point = on_grid(p);
  const bool near = std::abs(point.x) <= kFarthest && std::abs(point.y) <= kFarthest;
  if (!near) return;  // nor is what is no number
  const bool first = points_.size() == chains_.back().first;
  if (first || !joins(points_.back(), point)) points_.push_back(point);
}

// Its last line is the one back to its first point.
void PathTracer::close_chain() {
  const std::size_t first = chains_.back().first;
  while (points_.size() > first + 1 && joins(points_.back(), points_[first])) points_.pop_back();
}

// Two lines there and back again would merge to one without a length: they stay.
void PathTracer::merge_short_ends() {
  const auto begin = points_.begin() + chains_.back().first;
  std::ptrdiff_t gone = 0;  // of the points after the first
  const auto mergeable = [&] {
    const auto count = points_.end() - begin - gone;
    return count > 3 || (count == 3 && !joins(begin[0], begin[2 + gone]));
  };
  while (mergeable() && glm::distance(points_.end()[-2], points_.back()) < kShortestEndLine) {
    points_.erase(points_.end() - 2);
  }
  while (mergeable() && glm::distance(begin[0], begin[1 + gone]) < kShortestEndLine) ++gone;
  if (gone > 0) points_.erase(begin + 1, begin + 1 + gone);
}

void PathTracer::end_chain(bool closed) {
  if (closed) {
    close_chain();
  } else {
    merge_short_ends();
  }
  Chain& chain = chains_.back();
  chain.count = static_cast<std::uint32_t>(points_.size() - chain.first);
  // Two points and back again is a closed chain (a hairpin at both ends); one point is nothing.
  chain.closed = closed;
  if (chain.count < 2) {
    points_.resize(chain.first);
    chains_.pop_back();
  }
}

}  // namespace rostrum::render

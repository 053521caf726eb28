#include "batch/path_tracer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>

namespace rostrum::render {
namespace {

using ControlPoints = std::array<glm::vec2, 4>;

// Wang's bound: cut in n equal steps of its parameter, a Bezier curve of degree d strays from its
// chords by at most d(d-1)/8 times its largest second difference, over n squared.
int steps_for(const ControlPoints& p, int degree) {
  float bend = 0;
  for (std::size_t i = 0; i + 2 <= static_cast<std::size_t>(degree); ++i) {
    bend = std::max(bend, glm::length(p[i] - 2.0F * p[i + 1] + p[i + 2]));
  }
  const auto d = static_cast<float>(degree);
  const float steps = std::ceil(std::sqrt(d * (d - 1) / 8 * bend / kFlatness));
  return static_cast<int>(std::clamp(steps, 1.0F, 256.0F));
}

// The point is found by De Casteljau's construction.
glm::vec2 point_at(ControlPoints p, int degree, float t) {
  for (auto level = static_cast<std::size_t>(degree); level > 0; --level) {
    for (std::size_t i = 0; i < level; ++i) p[i] += (p[i + 1] - p[i]) * t;
  }
  return p[0];
}

glm::vec2 on_grid(glm::vec2 p) {
  return {std::round(p.x / kGrid) * kGrid, std::round(p.y / kGrid) * kGrid};
}

// True if a line between them has no direction worth drawing.
bool joins(glm::vec2 a, glm::vec2 b) { return glm::distance(a, b) < kShortestLine; }

// The extent is a number of whole curves, and a part of the one after them.
struct Extent {
  std::size_t whole;
  float rest;
};

Extent extent(std::size_t curves, float progress) {
  const float drawn = std::clamp(progress, 0.0F, 1.0F) * static_cast<float>(curves);
  const float whole = std::floor(drawn);
  return {.whole = static_cast<std::size_t>(whole), .rest = drawn - whole};
}

}  // namespace

void PathTracer::trace(const deck::PathItem& path, std::span<const glm::vec2> points,
                       const text::Fonts& fonts, const View& view) {
  points_.clear();
  chains_.clear();
  x_axis_ = path.placement.x_axis * view.scale;
  y_axis_ = path.placement.y_axis * view.scale;
  origin_ = view.to_pixels(path.placement.origin);
  if (path.point_count > 0) {
    trace_polyline(points.subspan(path.first_point, path.point_count), path.closed, path.progress);
  } else {
    trace_outline(fonts.outline(path.glyph), path.progress);
  }
}

void PathTracer::trace_polyline(std::span<const glm::vec2> corners, bool closed, float progress) {
  const std::size_t lines = closed ? corners.size() : corners.size() - 1;
  const Extent drawn = extent(lines, progress);
  const auto map = [this](glm::vec2 p) { return x_axis_ * p.x + y_axis_ * p.y + origin_; };
  begin_chain(map(corners[0]));
  for (std::size_t i = 1; i <= drawn.whole; ++i) add_point(map(corners[i % corners.size()]));
  if (drawn.rest > 0) {
    const glm::vec2 from = map(corners[drawn.whole]);
    const glm::vec2 to = map(corners[(drawn.whole + 1) % corners.size()]);
    add_point(from + (to - from) * drawn.rest);
  }
  end_chain(closed && drawn.whole == lines);
}

void PathTracer::trace_outline(const text::Outline& outline, float progress) {
  const Extent drawn = extent(outline.curves.size(), progress);
  for (std::size_t i = 0; i < outline.contours.size(); ++i) {
    const std::size_t first = outline.contours[i];
    const std::size_t end =
        i + 1 < outline.contours.size() ? outline.contours[i + 1] : outline.curves.size();
    if (first > drawn.whole || (first == drawn.whole && drawn.rest == 0)) break;
    const glm::vec2 start = outline.curves[first].points[0];
    begin_chain(x_axis_ * start.x + y_axis_ * start.y + origin_);
    for (std::size_t c = first; c < std::min(end, drawn.whole); ++c) {
      add_curve(outline.curves[c], 1);
    }
    if (drawn.whole < end && drawn.rest > 0) add_curve(outline.curves[drawn.whole], drawn.rest);
    end_chain(drawn.whole >= end);
  }
}

// The points of a curve's drawn part are those of the whole curve and the end, so that what is
// drawn does not tremble while the end moves on.
void PathTracer::add_curve(const text::Curve& curve, float end) {
  ControlPoints p{};
  for (std::size_t i = 0; i <= curve.degree; ++i) {
    p[i] = x_axis_ * curve.points[i].x + y_axis_ * curve.points[i].y + origin_;
  }
  const int degree = curve.degree;
  const int steps = steps_for(p, degree);
  for (int i = 1; i < steps; ++i) {
    const float t = static_cast<float>(i) / static_cast<float>(steps);
    if (t >= end) break;
    add_point(point_at(p, degree, t));
  }
  add_point(end < 1 ? point_at(p, degree, end) : p[curve.degree]);
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
  const auto mergeable = [&] {
    const auto count = points_.end() - begin;
    return count > 3 || (count == 3 && !joins(begin[0], begin[2]));
  };
  while (mergeable() && glm::distance(points_.end()[-2], points_.back()) < kShortestEndLine) {
    points_.erase(points_.end() - 2);
  }
  while (mergeable() && glm::distance(begin[0], begin[1]) < kShortestEndLine) {
    points_.erase(begin + 1);
  }
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

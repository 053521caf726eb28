#include "batch/path_instances.h"

#include <cassert>
#include <cmath>
#include <glm/geometric.hpp>

#include "batch/constants.h"

namespace rostrum::render {

float joint_reach(glm::vec2 before, glm::vec2 after, float half_width) {
  // The mitre is 1 / cos(turn / 2) times the width; beyond the limit, and at open ends, it is the
  // corners of the lines' own rectangles that reach furthest.
  const float half_turn_cosine = std::sqrt(std::max(0.0F, (1 + glm::dot(before, after)) / 2));
  const auto is_line = [](glm::vec2 d) { return d != glm::vec2(0, 0) && d != kRoundEnd; };
  const bool joint = is_line(before) && is_line(after);
  const bool mitred = joint && half_turn_cosine * kMiterLimit >= 1;
  if (mitred) return (half_width + kFilterRadius) / half_turn_cosine;
  // A round end reaches less far than these corners.
  constexpr float kDiagonal = 1.41421356F;
  return kDiagonal * (half_width + kFilterRadius);
}

void append_stroke(std::span<const glm::vec2> points, bool closed, float half_width, Joints joints,
                   std::vector<StrokeInstance>& instances) {
  if (points.size() < 2) return;
  const std::size_t first = instances.size();
  const std::size_t lines = closed ? points.size() : points.size() - 1;
  const glm::vec2 end = joints == Joints::Round ? kRoundEnd : glm::vec2(0, 0);
  for (std::size_t i = 0; i < lines; ++i) {
    const glm::vec2 from = points[i];
    const glm::vec2 to = points[i + 1 < points.size() ? i + 1 : 0];
    assert(from != to);
    instances.push_back({.from = from,
                         .to = to,
                         .direction = glm::normalize(to - from),
                         .direction_before = end,
                         .direction_after = end,
                         .half_width = half_width});
  }
  if (joints == Joints::Round) return;  // the lines' own ends make the joints
  const auto stroke = std::span(instances).subspan(first);
  for (std::size_t i = 0; i + 1 < stroke.size(); ++i) {
    stroke[i].direction_after = stroke[i + 1].direction;
    stroke[i + 1].direction_before = stroke[i].direction;
  }
  if (closed) {
    stroke.front().direction_before = stroke.back().direction;
    stroke.back().direction_after = stroke.front().direction;
  }
}

Bounds bounds_of(std::span<const StrokeInstance> instances) {
  Bounds bounds;
  for (const StrokeInstance& s : instances) {
    bounds.add(s.from, joint_reach(s.direction_before, s.direction, s.half_width));
    bounds.add(s.to, joint_reach(s.direction, s.direction_after, s.half_width));
  }
  return bounds;
}

void append_fill(std::span<const glm::vec2> points, std::vector<FillInstance>& instances) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    const glm::vec2 from = points[i];
    const glm::vec2 to = points[i + 1 < points.size() ? i + 1 : 0];
    if (from.y != to.y) instances.push_back({.from = from, .to = to, .rect = {0, 0, 0, 0}});
  }
}

Bounds bounds_of(std::span<const FillInstance> instances) {
  Bounds bounds;
  for (const FillInstance& edge : instances) {
    bounds.add(edge.from, kFilterRadius);
    bounds.add(edge.to, kFilterRadius);
  }
  return bounds;
}

}  // namespace rostrum::render

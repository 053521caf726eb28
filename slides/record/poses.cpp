#include "record/poses.h"

#include <algorithm>

#include "record/affine_fit.h"
#include "record/placement.h"

namespace rostrum::record {
namespace {

double size_of(const Pose& pose) {
  const Box box = path::extent(pose.points).anchors;
  return box.width() + box.height();
}

}  // namespace

std::vector<deck::PartRecord> parts_of(std::span<const Pose> poses) {
  std::vector<deck::PartRecord> parts;
  parts.reserve(poses.size());
  for (const Pose& pose : poses) parts.push_back(pose.part);
  const auto is_path = [](const Pose& pose) { return !pose.points.empty(); };
  if (poses.size() < 2 || std::ranges::none_of(poses, is_path)) return parts;
  // The largest pose tells the most of it: what grows out of a point has been nothing.
  const Pose& base = *std::ranges::max_element(poses, {}, size_of);
  for (std::size_t i = 0; i < poses.size(); ++i) {
    const Pose& pose = poses[i];
    if (pose.part.outline == base.part.outline || pose.points.size() != base.points.size()) {
      continue;
    }
    if (const auto map = affine_between(base.points, pose.points)) {
      parts[i].outline = base.part.outline;
      parts[i].placement = placement_of(*map * Affine{.origin = base.points.front()});
    }
  }
  return parts;
}

}  // namespace rostrum::record

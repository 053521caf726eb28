// Chains of points as instances of the stroke and fill masks, and the pixels that they reach.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "frame/bounds.h"
#include "frame/instances.h"
#include "frame/path_tracer.h"

namespace rostrum::render {

// The distance that a mitre or bevel can reach from its joint, filter included. Directions are unit
// vectors; one of (0, 0) makes it an open end.
[[nodiscard]] float joint_reach(glm::vec2 before, glm::vec2 after, float half_width);

// Says how the lines of a stroke meet and end.
enum class Joints : std::uint8_t { Mitred, Round };

// Appends one instance for each line. Neighbouring points are apart, as those of a Chain.
void append_stroke(std::span<const glm::vec2> points, bool closed, float half_width, Joints joints,
                   std::vector<StrokeInstance>& instances);

// The pixels that strokes touch.
[[nodiscard]] Bounds bounds_of(std::span<const StrokeInstance> instances);

// Appends one instance for each line, the one that closes the chain included. Horizontal lines
// enclose nothing and are left out. The instances' bounds are not set.
void append_fill(std::span<const glm::vec2> points, std::vector<FillInstance>& instances);

[[nodiscard]] Bounds bounds_of(std::span<const FillInstance> instances);

}  // namespace rostrum::render

// Heads as marks: 24 squares for the query heads in 4 groups of 6, and a pair of boxes for each key
// and value head.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "scene/scene.h"

namespace rostrum::decks::attention {

inline constexpr std::size_t kGroups = 4;
inline constexpr std::size_t kHeadsPerGroup = 6;

// Where the middle of a head's column is, and that of a group's six columns.
double head_x(std::size_t group, std::size_t head);
double group_x(std::size_t group);

inline constexpr double kMark = 0.44;  // side of a square that stands for one head

// A square for a query head, without its number.
scene::Mobject query_mark(scene::Scene& scene, std::size_t group, std::size_t head, double y);

// The key and the value box of one group, side by side.
struct KeyValue {
  scene::Mobject key;
  scene::Mobject value;
};
KeyValue key_value_boxes(scene::Scene& scene, std::size_t group, double y, double height);

// From each query head's mark to the boxes that it shares with five others.
scene::Mobject joins(scene::Scene& scene, std::size_t group, double from_y, double to_y);

// All of it without words, for the title and the end: marks at y, boxes 1.5 below.
scene::Mobject emblem(scene::Scene& scene, double y);

}  // namespace rostrum::decks::attention

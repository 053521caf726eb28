// What an animation does, as data: which parts go through which poses. Part of the scene's inside.
#pragma once

#include <cstddef>
#include <vector>

#include "deck/tables.h"
#include "scene/figure.h"

namespace rostrum::scene {

// A leaf of a mobject (what draws something itself) and its poses. Where it is between two of them
// everything is interpolated, so that paths have as many curves in one as in the next
// (path::align).
struct Actor {
  std::size_t leaf = 0;
  std::vector<Figure> poses;
};

// See deck::MotionRecord, whose tracks these are: from progress to pose, extent and placement.
struct Recipe {
  // In the order in which a lag ratio counts them; all with as many poses. Manim counts the members
  // of a family that have points, whether or not they are on the slide.
  std::vector<Actor> actors;
  std::vector<deck::PoseKey> pose_keys;
  std::vector<deck::ExtentKey> extent_keys;
  std::vector<deck::PlacementKey> placement_keys;
  deck::Path path = deck::Path::Straight;
  double angle = 0;
  Point center = ORIGIN;
  // The progress goes from 1 to 0, eased on that way (Manim's reverse_rate_function).
  bool reversed = false;
};

}  // namespace rostrum::scene

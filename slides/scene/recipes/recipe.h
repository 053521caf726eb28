// What an animation does, as data: which parts go through which poses. Part of the scene's inside.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "deck/tables.h"
#include "scene/mobjects/figure.h"

namespace rostrum::scene {

// So often is looked at what no recipe says: functions of the deck.
inline constexpr double kSamplesPerSecond = 60;

// A leaf of a mobject (what draws something itself) and its poses. Where it is between two of them
// everything is interpolated, so that paths have as many curves in one as in the next
// (path::align).
struct Actor {
  std::size_t leaf = 0;
  std::vector<Figure> poses;
  // The first and the last pose as they were before they became paths with as many curves as each
  // other: a glyph that becomes another one is a glyph before and afterwards.
  std::optional<Figure> at_first = std::nullopt;
  std::optional<Figure> at_last = std::nullopt;
};

// How the progress of part i comes from that of the whole, a, for n parts of which each starts
// `lag` after the one before, and a rate function r.
enum class Course : std::uint8_t {
  Forward,   // r(a ((n - 1) lag + 1) - i lag)
  Reversed,  // r(1 - (a ((n - 1) lag + 1) - i lag)): Manim's reverse_rate_function
  Mirrored,  // r((1 - a) ((n - 1) lag + 1) - i lag): Manim's interpolate(1 - alpha)
};

// The part of the eased progress in which a recipe happens: r(a) from `from` to `to`, or its
// opposite, 1 - r(a), where the course is reversed. There is no lag in it.
struct Window {
  double from = 0;
  double to = 1;
};

// See deck::MotionRecord, whose tracks these are: from progress to pose, extent and placement.
struct Recipe {
  // In the order in which a lag ratio counts them; all with as many poses. Manim counts the members
  // of a family that have points, whether or not they are on the slide.
  std::vector<Actor> actors;
  std::vector<deck::PoseKey> pose_keys = {};
  std::vector<deck::ExtentKey> extent_keys = {};
  std::vector<deck::PlacementKey> placement_keys = {};
  deck::Path path = deck::Path::Straight;
  double angle = 0;
  Point center = ORIGIN;
  Course course = Course::Forward;
  std::optional<Window> window = std::nullopt;
};

}  // namespace rostrum::scene

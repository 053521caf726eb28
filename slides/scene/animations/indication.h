// Animations that point at something and leave it as it was.
#pragma once

#include <optional>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

struct IndicateOptions {
  double scale_factor = 1.2;
  Color color = YELLOW;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// Larger and in another colour, there_and_back. 1 s.
Animation Indicate(Mobject mobject, IndicateOptions options = {}, Where where = Where::current());

struct FocusOptions {
  double opacity = 0.2;
  Color color = GRAY_C;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// A dot as large as the frame shrinks to a point, or to a mobject's centre. 2 s, smooth.
Animation FocusOn(const Target& focus_point, FocusOptions options = {},
                  Where where = Where::current());

struct PassingFlashOptions {
  double time_width = 0.1;  // how long the part that is seen is, as a part of the path
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// A part of the path runs along it; the mobject is not on the slide afterwards. 1 s, smooth.
Animation ShowPassingFlash(Mobject mobject, PassingFlashOptions options = {},
                           Where where = Where::current());

struct FlashOptions {
  double line_length = 0.2;
  int num_lines = 12;
  double flash_radius = 0.1;
  double line_stroke_width = 3;
  Color color = YELLOW;
  double time_width = 1;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// Lines shoot out around a point, or a mobject's centre. 1 s, smooth.
Animation Flash(const Target& point, FlashOptions options = {}, Where where = Where::current());

enum class CircumscribeShape : std::uint8_t { Rectangle, Circle };
struct CircumscribeOptions {
  CircumscribeShape shape = CircumscribeShape::Rectangle;
  bool fade_in = false;
  bool fade_out = false;
  double time_width = 0.3;  // of the flash that runs along the shape if it does not fade
  double buff = 0.1;
  Color color = YELLOW;
  double run_time = 1;
  double stroke_width = 4;
};
// A shape is drawn around it.
Animation Circumscribe(const Mobject& mobject, CircumscribeOptions options = {},
                       Where where = Where::current());

struct WiggleOptions {
  double scale_value = 1.1;
  double rotation_angle = 0.02 * PI;
  int n_wiggles = 6;
  std::optional<Point> scale_about_point = std::nullopt;
  std::optional<Point> rotate_about_point = std::nullopt;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// 2 s, smooth.
Animation Wiggle(Mobject mobject, WiggleOptions options = {}, Where where = Where::current());

struct BlinkOptions {
  double time_on = 0.5;
  double time_off = 0.5;
  int blinks = 1;
  bool hide_at_end = false;
};
// Shown and hidden in turn.
Animation Blink(Mobject mobject, BlinkOptions options = {}, Where where = Where::current());

struct BroadcastOptions {
  Point focal_point = ORIGIN;
  int n_mobs = 5;
  double initial_opacity = 1;
  double final_opacity = 0;
  double initial_width = 0;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// Copies of the mobject spread from a point, one after the other: 3 s, lag 0.2.
Animation Broadcast(const Mobject& mobject, BroadcastOptions options = {},
                    Where where = Where::current());

}  // namespace rostrum::scene

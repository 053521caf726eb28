// How a shape is painted.
#pragma once

#include <memory>
#include <vector>

#include "base/color.h"
#include "base/geometry.h"

namespace rostrum::scene {

// Manim's stroke widths are hundredths of a unit.
inline constexpr double kUnitsPerStrokeWidth = 0.01;

// Colours of more than one, along a direction through the shape's box (Manim's sheen_direction).
struct GradientStyle {
  std::vector<Color> fill;    // none, or two or more
  std::vector<Color> stroke;  // the same
  Point direction = UL;
  double sheen = 0;  // what made two colours of one: how much lighter the second is
  bool operator==(const GradientStyle&) const = default;
};

// Widths are frame units, opacities in [0, 1].
struct Style {
  Color fill_color = WHITE;
  Color stroke_color = WHITE;
  Color background_stroke_color = BLACK;  // of a stroke under the fill
  double fill_opacity = 0;
  double stroke_opacity = 1;
  double background_stroke_opacity = 1;
  double stroke_width = 0;
  double background_stroke_width = 0;
  bool round = false;  // joints and ends of strokes
  std::shared_ptr<const GradientStyle> gradient;
  bool operator==(const Style&) const = default;
};

}  // namespace rostrum::scene

// What makers of shapes take by name: scene.Circle({.radius = 0.5, .color = BLUE}).
//
// Names and defaults are Manim's; what has no default there, or follows from something else, is
// optional here. Options are given in the order in which they stand here: first a shape's own, then
// how it is painted, which is the same for all.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "base/color.h"
#include "base/geometry.h"
#include "path/dashes.h"
#include "path/shapes/arcs.h"
#include "path/shapes/arrows.h"
#include "path/shapes/braces.h"
#include "path/shapes/marks.h"
#include "scene/mobjects/mobject_options.h"

namespace rostrum::scene {

// How a shape is painted. `color` is the stroke's and the fill's where these are not given.
// stroke_width is in Manim's measure: hundredths of a unit. A macro, since in a designated
// initialiser a base class's members cannot be named.
#define ROSTRUM_PAINT(opacity_of_fill, width_of_stroke) \
  std::optional<Color> color;                           \
  std::optional<Color> fill_color;                      \
  double fill_opacity = (opacity_of_fill);              \
  std::optional<Color> stroke_color;                    \
  double stroke_width = (width_of_stroke);              \
  double stroke_opacity = 1;                            \
  int z_index = 0;

struct ShapeOptions {
  ROSTRUM_PAINT(0, 4)

  // A paint that has a name can be given to any maker: scene.Line(a, b, wire).
  template <class Options>
  requires requires(Options options) {
    options.color;
    options.stroke_width;
    options.z_index;
  }
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr operator Options() const {
    Options options;
    options.color = color;
    options.fill_color = fill_color;
    options.fill_opacity = fill_opacity;
    options.stroke_color = stroke_color;
    options.stroke_width = stroke_width;
    options.stroke_opacity = stroke_opacity;
    options.z_index = z_index;
    return options;
  }
};

struct RectangleOptions {
  std::optional<double> grid_xstep;  // lines inside, that far apart
  std::optional<double> grid_ystep;
  ROSTRUM_PAINT(0, 4)
};
struct RoundedRectangleOptions {
  double corner_radius = 0.5;
  double width = 4;
  double height = 2;
  ROSTRUM_PAINT(0, 4)
};
struct CircleOptions {  // red
  double radius = 1;
  Point arc_center = ORIGIN;
  ROSTRUM_PAINT(0, 4)
};
struct DotOptions {
  double radius = path::kDotRadius;
  ROSTRUM_PAINT(1, 0)
};
struct AnnotationDotOptions {  // blue, with a white stroke
  double radius = path::kAnnotationDotRadius;
  ROSTRUM_PAINT(1, 5)
};
struct LabeledDotOptions {
  std::optional<double> radius;  // a tenth more than half of what the label measures
  ROSTRUM_PAINT(1, 0)
};
struct EllipseOptions {  // red
  double width = 2;
  double height = 1;
  ROSTRUM_PAINT(0, 4)
};
struct ArcOptions {
  double radius = 1;
  double start_angle = 0;
  double angle = TAU / 4;
  int num_components = path::kArcComponents;
  Point arc_center = ORIGIN;
  ROSTRUM_PAINT(0, 4)
};
struct ArcBetweenPointsOptions {
  double angle = TAU / 4;
  std::optional<double> radius;  // in place of the angle; a negative one bends the other way
  ROSTRUM_PAINT(0, 4)
};
struct SectorOptions {
  double outer_radius = 1;
  double inner_radius = 0;
  double angle = TAU / 4;
  double start_angle = 0;
  Point arc_center = ORIGIN;
  ROSTRUM_PAINT(1, 0)
};
struct AnnularSectorOptions {
  double inner_radius = 1;
  double outer_radius = 2;
  double angle = TAU / 4;
  double start_angle = 0;
  Point arc_center = ORIGIN;
  ROSTRUM_PAINT(1, 0)
};
struct AnnulusOptions {
  double inner_radius = 1;
  double outer_radius = 2;
  ROSTRUM_PAINT(1, 0)
};
struct RegularPolygonOptions {  // blue
  double radius = 1;
  std::optional<double> start_angle;
  ROSTRUM_PAINT(0, 4)
};
struct RegularPolygramOptions {  // blue
  int density = 2;
  double radius = 1;
  std::optional<double> start_angle;
  ROSTRUM_PAINT(0, 4)
};
struct StarOptions {  // blue
  double outer_radius = 1;
  std::optional<double> inner_radius;
  int density = 2;
  std::optional<double> start_angle = TAU / 4;
  ROSTRUM_PAINT(0, 4)
};

struct LineOptions {
  double buff = 0;
  double path_arc = 0;
  ROSTRUM_PAINT(0, 4)
};
struct DashedLineOptions {
  double dash_length = path::kDashLength;
  double dashed_ratio = 0.5;
  double buff = 0;
  double path_arc = 0;
  ROSTRUM_PAINT(0, 4)
};
struct DashedVMobjectOptions {  // painted as what is dashed
  int num_dashes = 15;
  double dashed_ratio = 0.5;
  double dash_offset = 0;
  bool equal_lengths = true;
};
struct ArrowOptions {
  double buff = MED_SMALL_BUFF;  // Vector's is 0
  double max_tip_length_to_length_ratio = 0.25;
  double max_stroke_width_to_length_ratio = 5;
  double path_arc = 0;
  double tip_length = path::kTipLength;
  TipShape tip_shape = TipShape::TriangleFilled;
  TipShape tip_shape_start = TipShape::TriangleFilled;  // of DoubleArrow
  ROSTRUM_PAINT(0, 6)
};
struct VectorOptions {
  double buff = 0;
  double max_tip_length_to_length_ratio = 0.25;
  double max_stroke_width_to_length_ratio = 5;
  double tip_length = path::kTipLength;
  TipShape tip_shape = TipShape::TriangleFilled;
  ROSTRUM_PAINT(0, 6)
};
struct CurvedArrowOptions {
  double angle = TAU / 4;
  std::optional<double> radius;
  double tip_length = path::kTipLength;
  TipShape tip_shape = TipShape::TriangleFilled;
  TipShape tip_shape_start = TipShape::TriangleFilled;  // of CurvedDoubleArrow
  ROSTRUM_PAINT(0, 4)
};
struct ElbowOptions {
  double width = 0.2;
  double angle = 0;
  ROSTRUM_PAINT(0, 4)
};
struct TangentLineOptions {
  double length = 1;
  double d_alpha = 1e-6;
  ROSTRUM_PAINT(0, 4)
};

struct SurroundingOptions {  // yellow
  double buff = path::kMarkBuff;
  double corner_radius = 0;
  ROSTRUM_PAINT(0, 4)
};
struct BackgroundOptions {  // of the background's colour
  double buff = 0;
  double corner_radius = 0;
  ROSTRUM_PAINT(0.75, 0)
};
struct UnderlineOptions {
  double buff = path::kMarkBuff;
  ROSTRUM_PAINT(0, 4)
};
struct CrossOptions {  // red
  double scale_factor = 1;
  ROSTRUM_PAINT(0, 6)
};
struct BraceOptions {
  double buff = path::kBraceBuff;
  double sharpness = path::kBraceSharpness;
  ROSTRUM_PAINT(1, 0)
};
struct AngleOptions {
  std::optional<double> radius;
  std::array<int, 2> quadrant{1, 1};
  bool other_angle = false;
  bool dot = false;
  std::optional<double> dot_radius;
  double dot_distance = 0.55;
  Color dot_color = WHITE;
  bool elbow = false;
  ROSTRUM_PAINT(0, 4)
};
struct RightAngleOptions {
  std::optional<double> length;
  std::array<int, 2> quadrant{1, 1};
  ROSTRUM_PAINT(0, 4)
};

// Sampled from min to max, every step.
struct Range {
  double min = 0;
  double max = 1;
  double step = 0.01;
};
struct ParametricOptions {
  std::vector<double> discontinuities;
  bool use_smoothing = true;
  ROSTRUM_PAINT(0, 4)
};

#undef ROSTRUM_PAINT

// The paint alone of any of these.
template <class Options>
ShapeOptions paint_of(const Options& options) {
  return {.color = options.color,
          .fill_color = options.fill_color,
          .fill_opacity = options.fill_opacity,
          .stroke_color = options.stroke_color,
          .stroke_width = options.stroke_width,
          .stroke_opacity = options.stroke_opacity,
          .z_index = options.z_index};
}

}  // namespace rostrum::scene

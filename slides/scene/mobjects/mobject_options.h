// What verbs of a mobject take by name: mobject.scale(2, {.about_edge = LEFT}).
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "path/shapes/tips.h"
#include "scene/errors/where.h"

namespace rostrum::scene {

// What a point may be written with: {1, 0.5}.
template <class Number>
concept Coordinate = std::integral<Number> || std::floating_point<Number>;

// What stays where it is: a point, or, where none is given, a point of the mobject's box.
struct About {
  std::optional<Point> about_point;
  Point about_edge = ORIGIN;
};

struct ScaleOptions {
  std::optional<Point> about_point;
  Point about_edge = ORIGIN;
  bool scale_tips = false;  // of an arrow
};

// The rows of a map of the plane.
using Matrix = std::array<std::array<double, 2>, 2>;

// See Mobject::next_to.
struct SubmobjectToAlign {
  std::int64_t index = 0;
};

// Where neither rows nor cols are given there are as many of both, or one column more. Alignments
// have a letter for each row from the top ("u", "c", "d") or column ("l", "c", "r"), and stand in
// place of cell_alignment. flow_order says where the next member is, then the next line: "rd" is as
// one reads. Heights and widths are those of the largest in a row or column where not given.
struct GridOptions {
  std::optional<int> rows;
  std::optional<int> cols;
  double buff = MED_SMALL_BUFF;
  std::optional<Point> buffs;  // between columns, and between rows; in place of buff
  Point cell_alignment = ORIGIN;
  std::optional<std::string_view> row_alignments;
  std::optional<std::string_view> col_alignments;
  std::vector<std::optional<double>> row_heights;
  std::vector<std::optional<double>> col_widths;
  std::string_view flow_order = "rd";
};

using path::TipShape;
// As long and wide as the line's tips are where nothing else is said.
struct TipOptions {
  TipShape tip_shape = TipShape::TriangleFilled;
  std::optional<double> tip_length;
  std::optional<double> tip_width;  // of a filled triangle alone, as in Manim
  bool at_start = false;
};

// The number of a member, and where in a deck it was asked for.
struct MemberIndex {
  template <std::integral Index>
  // NOLINTNEXTLINE(google-explicit-constructor): group[2]
  constexpr MemberIndex(Index number, Where here = Where::current())
      : index(static_cast<std::int64_t>(number)), where(here) {}

  std::int64_t index;
  Where where;
};

}  // namespace rostrum::scene

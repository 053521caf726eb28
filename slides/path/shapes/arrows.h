// Lines and arcs with tips: Arrow, DoubleArrow, Vector, CurvedArrow, and what add_tip makes of a
// line.
//
// An arrow's shaft ends at the base of its tip. Manim's arrows differ from lines with tips in one
// thing: their tips and the width of their stroke follow from their length, so that scaling an
// arrow leaves its tips as they are.
#pragma once

#include <optional>

#include "path/shapes/arcs.h"
#include "path/shapes/lines.h"
#include "path/shapes/tips.h"

namespace rostrum::path {

struct ArrowRules {
  double stroke_width = 6;             // of an arrow that is long enough for it
  double max_tip_length_ratio = 0.25;  // a tip's length to the arrow's
  double max_stroke_width_ratio =
      5;  // the stroke's width, in Manim's measure, to the arrow's length
};

struct TippedPath {
  Points shaft;
  Points tip;        // none if empty
  Points start_tip;  // none if empty
  double tip_length = kTipLength;
  std::optional<ArrowRules> rules;  // of an arrow; not of a line or an arc
  double stroke_width = 0;          // of an arrow's shaft, as follows from its length
};

// From point to point: of the tips where there are any.
[[nodiscard]] Point start(const TippedPath& path);
[[nodiscard]] Point end(const TippedPath& path);
[[nodiscard]] double length(const TippedPath& path);

struct NewTip {
  TipShape shape = TipShape::TriangleFilled;
  std::optional<double> length;  // as long as the path's tips are, where none is given
  std::optional<double>
      width;  // as wide as those are long; of a filled triangle alone, as in Manim
  bool at_start = false;
};
[[nodiscard]] TippedPath with_tip(const TippedPath& path, const NewTip& tip = {});

[[nodiscard]] TippedPath transformed(const TippedPath& path, const Affine& map);

// About a point. An arrow's tips keep their size unless `tips` are scaled too.
[[nodiscard]] TippedPath scaled(const TippedPath& path, double factor, Point about,
                                bool tips = false);

// From one point to another. An arrow's tips keep their size.
[[nodiscard]] TippedPath with_ends(const TippedPath& path, Point start, Point end);

inline constexpr double kArrowBuff = 0.25;

struct ArrowShape {
  LineShape line{.buff = kArrowBuff};  // Vector: from ORIGIN, without buff
  ArrowRules rules;
  TipShape tip = TipShape::TriangleFilled;
  std::optional<TipShape> start_tip;  // DoubleArrow's
  double tip_length = kTipLength;
};
[[nodiscard]] TippedPath arrow(const ArrowShape& shape);

// An arc with a tip, or two, from one point to another.
[[nodiscard]] TippedPath curved_arrow(Point start, Point end, double angle = kTau / 4,
                                      TipShape tip = TipShape::TriangleFilled,
                                      std::optional<TipShape> start_tip = {});

}  // namespace rostrum::path

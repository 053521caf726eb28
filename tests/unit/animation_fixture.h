// What is drawn at a moment of a recorded deck, measured as Manim measures, to be compared with
// what Manim has computed.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "deck/moment.h"
#include "path/partial.h"
#include "path/points.h"
#include "scene/scene.h"

namespace rostrum::scene {

// Left, bottom, right, top of the anchors; fill; stroke; the stroke's width.
using Drawn = std::array<double, 13>;

inline path::Points points_of(const deck::Deck& deck, const deck::ShownPart& part) {
  path::Points points;
  const deck::Outline& from = deck.outline(part.from->outline);
  for (std::size_t i = 0; i < from.points.size(); ++i) {
    Point point = part.placement(Point(from.points[i]));
    if (part.to != nullptr) {
      point += part.to_placement(Point(deck.outline(part.to->outline).points[i]));
    }
    points.push_back(point);
  }
  return path::partial(points, std::clamp(part.begin, 0.0, 1.0), std::clamp(part.end, 0.0, 1.0));
}

// What is seen, in painter's order. What has shrunk to a point is not.
inline std::vector<Drawn> drawn_at(const deck::Deck& deck, double t) {
  constexpr double kPoint = 1e-6;
  std::vector<Drawn> all;
  deck::Moment(deck, t).for_each_part([&](const deck::RunRecord&, const deck::ShownPart& part) {
    if (!part.shows()) return;
    const path::Points points = points_of(deck, part);
    const Box box = path::extent(points).anchors;
    const Box whole = path::extent(points).points;
    if (whole.width() < kPoint && whole.height() < kPoint) return;
    const deck::ShownStyle& style = part.style;
    all.push_back({box.min.x, box.min.y, box.max.x, box.max.y, style.fill.r, style.fill.g,
                   style.fill.b, style.fill.a, style.stroke.r, style.stroke.g, style.stroke.b,
                   style.stroke.a, style.stroke_width});
  });
  return all;
}

// Lengths within `tolerance`, colours within a byte's step.
inline void expect_drawn(const std::vector<Drawn>& actual, const std::vector<Drawn>& expected,
                         const std::string& what, double tolerance = 1e-4) {
  constexpr std::array<const char*, 13> kNames{
      "left",          "bottom",          "right",          "top",
      "red of fill",   "green of fill",   "blue of fill",   "opacity of fill",
      "red of stroke", "green of stroke", "blue of stroke", "opacity of stroke",
      "width"};
  constexpr std::size_t kFillAlpha = 7;
  constexpr std::size_t kStrokeAlpha = 11;
  constexpr std::size_t kWidth = 12;
  constexpr double kColor = 1.0 / 255;
  ASSERT_EQ(actual.size(), expected.size()) << what;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    const bool has_fill = expected[i][kFillAlpha] > 0;
    const bool has_stroke = expected[i][kStrokeAlpha] > 0 && expected[i][kWidth] > 0;
    for (std::size_t k = 0; k < kNames.size(); ++k) {
      const bool of_fill = k >= 4 && k < kFillAlpha;
      const bool of_stroke = k > kFillAlpha && k != kStrokeAlpha;
      if ((of_fill && !has_fill) || (of_stroke && !has_stroke)) continue;
      if (k == kStrokeAlpha && expected[i][kWidth] == 0) continue;
      EXPECT_NEAR(actual[i][k], expected[i][k], k < 4 || k == kWidth ? tolerance : kColor)
          << what << ", " << kNames[k] << " of leaf " << i;
    }
  }
}

}  // namespace rostrum::scene

// Arrows, and lines with tips, have the points and the width that Manim gives them.
#include <gtest/gtest.h>

#include "path/shapes/arrows.h"
#include "path/transforms.h"
#include "path_fixture.h"

namespace rostrum::path {
namespace {

constexpr LineShape kSlope{.start = {-2, 1}, .end = {1.5, -0.5}, .buff = kArrowBuff};
const LineShape kBent{.start = LEFT, .end = {2, 0}, .buff = kArrowBuff, .path_arc = 1};

void expect_tipped(const std::string& name, const TippedPath& path) {
  std::vector<Points> parts{path.shaft};
  if (!path.tip.empty()) parts.push_back(path.tip);
  if (!path.start_tip.empty()) parts.push_back(path.start_tip);
  expect_recorded(name, parts);
  if (path.rules) expect_numbers(name + ", stroke widths", {path.stroke_width});
}

TEST(PathArrows, Tips) {
  std::vector<Points> tips;
  for (const TipShape shape : {TipShape::TriangleFilled, TipShape::Triangle, TipShape::CircleFilled,
                               TipShape::Circle, TipShape::SquareFilled, TipShape::Square}) {
    tips.push_back(tip(shape));
  }
  tips.push_back(tip(TipShape::Stealth, kStealthTipLength));
  tips.push_back(tip(TipShape::Triangle, 0.5, 0.2));
  tips.push_back(tip(TipShape::Circle, 0.2));
  tips.push_back(tip(TipShape::Square, 0.2));
  tips.push_back(tip(TipShape::Stealth, 0.4));
  expect_recorded("tips", tips);
}

TEST(PathArrows, Arrows) {
  expect_tipped("arrow", arrow({.line = kSlope}));
  expect_tipped("arrow, short",
                arrow({.line = {.start = {0, 0}, .end = {0.3, 0.4}, .buff = 0.05}}));
  expect_tipped(
      "arrow with rules",
      arrow(
          {.line = {.start = LEFT, .end = {2, 0}, .buff = 0.25},
           .rules = {.stroke_width = 10, .max_tip_length_ratio = 0.05, .max_stroke_width_ratio = 1},
           .tip_length = 0.5}));
  expect_tipped("arrow with arc", arrow({.line = kBent}));
  expect_tipped("vector", arrow({.line = {.start = ORIGIN, .end = {1, 2}}}));
}

TEST(PathArrows, ArrowsWithEachTip) {
  for (const auto& [name, shape] : std::vector<std::pair<std::string, TipShape>>{
           {"ArrowTriangleFilledTip", TipShape::TriangleFilled},
           {"ArrowTriangleTip", TipShape::Triangle},
           {"ArrowCircleFilledTip", TipShape::CircleFilled},
           {"ArrowCircleTip", TipShape::Circle},
           {"ArrowSquareFilledTip", TipShape::SquareFilled},
           {"ArrowSquareTip", TipShape::Square},
           {"StealthTip", TipShape::Stealth}}) {
    expect_tipped("arrow, " + name, arrow({.line = kSlope, .tip = shape}));
  }
}

TEST(PathArrows, DoubleArrows) {
  constexpr TipShape kTip = TipShape::TriangleFilled;
  expect_tipped("double arrow", arrow({.line = kSlope, .start_tip = kTip}));
  expect_tipped("double arrow, short",
                arrow({.line = {.start = {0, 0}, .end = {0.6, 0.5}, .buff = 0.05},
                       .start_tip = TipShape::Circle}));
  LineShape bent = kBent;
  bent.path_arc = -1;
  expect_tipped("double arrow with arc", arrow({.line = bent, .start_tip = kTip}));
}

TEST(PathArrows, AnArrowToItself) {
  const TippedPath path = arrow({.line = {.start = ORIGIN, .end = ORIGIN}});
  expect_tipped("arrow to itself", path);
  EXPECT_EQ(length(path), 0);
}

TEST(PathArrows, CurvedArrows) {
  expect_tipped("curved arrow", curved_arrow({-2, 0}, RIGHT));
  expect_tipped("curved arrow by -1 with a square",
                curved_arrow({-2, 0}, UR, -1, TipShape::Square));
  expect_tipped(
      "curved double arrow",
      curved_arrow({-2, 0}, RIGHT, kTau / 4, TipShape::TriangleFilled, TipShape::TriangleFilled));
}

TEST(PathArrows, LinesWithTips) {
  const TippedPath plain{.shaft = line({.start = LEFT, .end = UR})};
  expect_tipped("line with tip", with_tip(plain));
  expect_tipped("line with tips", with_tip(with_tip(plain), {.length = 0.2, .at_start = true}));
  expect_tipped("line with tip of its size",
                with_tip(plain, {.shape = TipShape::Triangle, .length = 0.6, .width = 0.1}));
}

TEST(PathArrows, Changed) {
  const TippedPath single = arrow({.line = kSlope});
  const TippedPath both = arrow({.line = kSlope, .start_tip = TipShape::TriangleFilled});
  expect_tipped("arrow scaled", scaled(single, 0.4, ORIGIN));
  expect_tipped("arrow scaled with tips", scaled(single, 0.4, ORIGIN, true));
  expect_tipped("double arrow scaled", scaled(both, 1.5, UP));
  expect_tipped("arrow put", with_ends(single, UL, {2, 0}));
  expect_tipped("double arrow put", with_ends(both, UR, {-2, 0}));
  expect_tipped("line with tip put",
                with_ends(with_tip({.shaft = line({.start = LEFT, .end = UR})}), UR, {-2, 0}));
  expect_tipped("line without length put",
                with_ends({.shaft = line({.start = UP, .end = UP})}, UR, {-2, 0}));
}

TEST(PathArrows, NothingHasNoTip) {
  const TippedPath nothing = with_tip({});
  EXPECT_TRUE(nothing.tip.empty());
  EXPECT_EQ(length(nothing), 0);
}

}  // namespace
}  // namespace rostrum::path

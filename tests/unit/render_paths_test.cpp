// Paths as chains of points, and what is packed in masks of them.
#include <gmock/gmock.h>

#include <random>

#include "embedded_fonts.h"
#include "frame/cell_grid.h"
#include "frame/mask_packer.h"
#include "frame/path_instances.h"
#include "frame/path_tracer.h"
#include "outlines.h"

namespace rostrum::render {
namespace {

class Tracing : public testing::Test {
 protected:
  // One unit is one pixel, and the origins are the same.
  View view_{.area = {0, 0, 200, 200}, .frame = {0, 0, 200, 200}, .scale = 1, .origin = {0, 0}};
  text::Fonts fonts_ = text::open_fonts();
  tests::Outlines outlines_;
  PathTracer tracer_;

  std::vector<glm::vec2> first_chain() {
    if (tracer_.chains().empty()) return {};
    const auto traced = tracer_.points(tracer_.chains().front());
    return {traced.begin(), traced.end()};
  }
  std::vector<glm::vec2> trace(const std::vector<glm::vec2>& points, bool closed, float end,
                               float begin = 0) {
    tracer_.trace({.point_count = static_cast<std::uint32_t>(points.size()),
                   .closed = closed,
                   .begin = begin,
                   .end = end},
                  points, view_);
    return first_chain();
  }
  std::vector<glm::vec2> trace(deck::OutlineRef outline, float begin = 0, float end = 1) {
    tracer_.trace({.outline = outline, .begin = begin, .end = end}, {}, view_);
    return first_chain();
  }
  void trace_letter(char32_t letter, float em, float end) {
    tracer_.trace({.outline = outlines_.glyph(fonts_, letter),
                   .placement = {.x_axis = {em, 0}, .y_axis = {0, em}, .origin = {0, 0}},
                   .end = end},
                  {}, view_);
  }
};

const std::vector<glm::vec2> kSquare{{10, 10}, {30, 10}, {30, 30}, {10, 30}};

TEST_F(Tracing, CountsLinesNotLength) {
  using testing::ElementsAre;
  const std::vector<glm::vec2> uneven{{0, 0}, {100, 0}, {100, 10}};
  EXPECT_THAT(trace(uneven, false, 0.5F), ElementsAre(glm::vec2(0, 0), glm::vec2(100, 0)));
  EXPECT_THAT(trace(uneven, false, 0.75F),
              ElementsAre(glm::vec2(0, 0), glm::vec2(100, 0), glm::vec2(100, 5)));
  EXPECT_THAT(trace(kSquare, true, 0.875F),
              ElementsAre(glm::vec2(10, 10), glm::vec2(30, 10), glm::vec2(30, 30),
                          glm::vec2(10, 30), glm::vec2(10, 20)));
}

TEST_F(Tracing, IsClosedOnceWhole) {
  EXPECT_THAT(trace(kSquare, true, 1), testing::ElementsAreArray(kSquare));
  EXPECT_TRUE(tracer_.chains().front().closed);
  trace(kSquare, true, 0.999F);
  EXPECT_FALSE(tracer_.chains().front().closed);
}

TEST_F(Tracing, LeavesOutWhatHasNoLength) {
  EXPECT_EQ(trace({{5, 5}, {5, 5}, {20, 5}, {20, 5}, {20, 9}}, false, 1).size(), 3U);
  EXPECT_TRUE(trace({{5, 5}, {5, 5}}, false, 1).empty());
  EXPECT_TRUE(trace({{5, 5}}, true, 1).empty());
  EXPECT_TRUE(trace(kSquare, true, 0).empty());
}

TEST_F(Tracing, MergesShortLinesAtOpenEnds) {
  EXPECT_EQ(trace({{5, 5}, {20, 5}, {20, 5.5F}}, false, 1).size(), 2U);
  EXPECT_EQ(trace({{5, 5}, {5, 5.5F}, {20, 5.5F}}, false, 1).size(), 2U);
}

TEST_F(Tracing, TakesMoreLinesForLargerLetters) {
  std::size_t before = 0;
  for (const float em : {12.0F, 60.0F, 300.0F, 1500.0F}) {
    trace_letter(U'O', em, 1);
    ASSERT_EQ(tracer_.chains().size(), 2U) << "outside and inside";
    const std::size_t lines = tracer_.points(tracer_.chains()[0]).size();
    EXPECT_GT(lines, before);
    before = lines;
  }
  EXPECT_LT(before, 400U);
}

TEST_F(Tracing, DrawsContoursOneAfterAnother) {
  trace_letter(U'O', 100, 0.3F);
  ASSERT_EQ(tracer_.chains().size(), 1U);
  EXPECT_FALSE(tracer_.chains()[0].closed);
  trace_letter(U'O', 100, 0.8F);
  ASSERT_EQ(tracer_.chains().size(), 2U);
  EXPECT_TRUE(tracer_.chains()[0].closed);
  EXPECT_FALSE(tracer_.chains()[1].closed);
}

TEST_F(Tracing, BeginsLaterToo) {
  using testing::ElementsAre;
  EXPECT_THAT(trace(kSquare, true, 0.625F, 0.375F),
              ElementsAre(glm::vec2(30, 20), glm::vec2(30, 30), glm::vec2(20, 30)));
  EXPECT_FALSE(tracer_.chains().front().closed);
  EXPECT_THAT(trace(kSquare, true, 0.45F, 0.3F), ElementsAre(glm::vec2(30, 14), glm::vec2(30, 26)))
      << "within one line";
  EXPECT_THAT(trace(kSquare, false, 1, 2.0F / 3),
              ElementsAre(glm::vec2(30, 30), glm::vec2(10, 30)));
  EXPECT_TRUE(trace(kSquare, true, 0.5F, 0.5F).empty());
  EXPECT_TRUE(trace(kSquare, true, 0.25F, 0.5F).empty());
}

// Manim's pointwise_become_partial: of n curves, a part from a to b begins in number floor(a n), at
// what is left of a n as a parameter, and so it ends; curves without length count.
TEST_F(Tracing, CountsCurvesAsManimDoes) {
  // Two contours: two lines of different lengths, one of them followed by a point; then a curve.
  std::vector<glm::vec2> points;
  tests::append_line({0, 0}, {100, 0}, points);
  tests::append_line({100, 0}, {100, 20}, points);
  points.insert(points.end(), 4, {100, 20});
  points.insert(points.end(), {{0, 50}, {0, 100}, {50, 100}, {50, 50}});
  const deck::OutlineRef outline = outlines_.add(points);
  ASSERT_EQ(outline->curve_count(), 4U);

  using testing::ElementsAre;
  EXPECT_THAT(trace(outline, 0.125F, 0.375F),
              ElementsAre(glm::vec2(50, 0), glm::vec2(100, 0), glm::vec2(100, 10)));
  ASSERT_EQ(tracer_.chains().size(), 1U);
  EXPECT_TRUE(trace(outline, 0.5F, 0.75F).empty()) << "the point takes its turn";
  EXPECT_THAT(trace(outline, 0.25F, 0.7F), ElementsAre(glm::vec2(100, 0), glm::vec2(100, 20)));

  // Of the curve, the part from 1/4 to 3/4 of its parameter: by its polynomial.
  const std::vector<glm::vec2> curve = trace(outline, 0.8125F, 0.9375F);
  ASSERT_GE(curve.size(), 3U);
  EXPECT_EQ(curve.front(), glm::vec2(7.8125F, 78.125F));
  EXPECT_EQ(curve.back(), glm::vec2(42.1875F, 78.125F));
  EXPECT_FALSE(tracer_.chains().front().closed);

  EXPECT_THAT(trace(outline, 0.3F, 1), ElementsAre(glm::vec2(100, 4), glm::vec2(100, 20)));
  ASSERT_EQ(tracer_.chains().size(), 2U) << "contours are chains of their own";
}

TEST_F(Tracing, AContourThatDoesNotEndWhereItBeganIsOpen) {
  std::vector<glm::vec2> points;
  tests::append_line({10, 10}, {30, 10}, points);
  tests::append_line({30, 10}, {30, 30}, points);
  EXPECT_EQ(trace(outlines_.add(points)).size(), 3U);
  EXPECT_FALSE(tracer_.chains().front().closed);
  tests::append_line({30, 30}, {10, 10}, points);
  EXPECT_EQ(trace(outlines_.add(points)).size(), 3U);
  EXPECT_TRUE(tracer_.chains().front().closed);
}

TEST_F(Tracing, OfManyContoursOnlyTheWholeOnesAreClosed) {
  std::vector<std::vector<glm::vec2>> squares;
  for (int i = 0; i < 4; ++i) {
    const auto left = static_cast<float>(40 * i);
    squares.push_back({{left, 0}, {left + 20, 0}, {left + 20, 20}, {left, 20}});
  }
  trace(outlines_.polygons(squares), 3.0F / 16, 13.0F / 16);
  ASSERT_EQ(tracer_.chains().size(), 4U);
  EXPECT_FALSE(tracer_.chains()[0].closed);
  EXPECT_TRUE(tracer_.chains()[1].closed);
  EXPECT_TRUE(tracer_.chains()[2].closed);
  EXPECT_FALSE(tracer_.chains()[3].closed);
  trace(outlines_.polygons(squares), 4.0F / 16, 12.0F / 16);
  ASSERT_EQ(tracer_.chains().size(), 2U);
  EXPECT_TRUE(tracer_.chains()[0].closed && tracer_.chains()[1].closed);
}

TEST_F(Tracing, StraightAndEmptyCurvesCostOneLineAndNone) {
  std::vector<glm::vec2> points;
  tests::append_line({0, 0}, {150, 70}, points);
  points.insert(points.end(), 4, {150, 70});
  // The same way back, at an uneven pace.
  points.insert(points.end(), {{150, 70}, {147, 68.6F}, {75, 35}, {0, 0}});
  EXPECT_EQ(trace(outlines_.add(points)).size(), 2U);
  // A loop comes back to where it began, and is none of them.
  points = {{50, 50}, {150, 50}, {50, 150}, {50, 50}};
  EXPECT_GT(trace(outlines_.add(points)).size(), 8U);
  // Handles beyond the ends lead past them.
  points = {{50, 50}, {0, 50}, {150, 50}, {100, 50}};
  EXPECT_GT(trace(outlines_.add(points)).size(), 2U);
}

TEST_F(Tracing, BetweenTwoOutlinesPointsAreTheSums) {
  const auto own = outlines_.rectangle({0, 0}, {40, 20});
  const auto to = outlines_.rectangle({100, 60}, {140, 160});
  deck::PathItem item{
      .outline = own,
      .to = to,
      .placement = {.x_axis = {0.75F, 0}, .y_axis = {0, 0.75F}, .origin = {1, 0}},
      .to_placement = {.x_axis = {0.25F, 0}, .y_axis = {0, 0.25F}, .origin = {0, 2}}};
  tracer_.trace(item, {}, view_);
  EXPECT_THAT(first_chain(), testing::ElementsAre(glm::vec2(26, 17), glm::vec2(66, 17),
                                                  glm::vec2(66, 57), glm::vec2(26, 57)));
  EXPECT_TRUE(tracer_.chains().front().closed);

  // A contour that goes on in one of them only is cut in two.
  std::vector<glm::vec2> cut(to->points.begin(), to->points.end());
  for (std::size_t i = 8; i < 16; ++i) cut[i] += glm::vec2(8, 0);
  const auto in_two = outlines_.add(cut);
  item.to = in_two;
  tracer_.trace(item, {}, view_);
  ASSERT_EQ(tracer_.chains().size(), 2U);
  EXPECT_FALSE(tracer_.chains()[0].closed || tracer_.chains()[1].closed);
  item.begin = 0.6F;
  tracer_.trace(item, {}, view_);
  EXPECT_EQ(tracer_.chains().size(), 1U);
}

TEST(StrokeInstances, KnowTheirNeighbours) {
  std::vector<StrokeInstance> lines;
  append_stroke(kSquare, true, 2, Joints::Mitred, lines);
  ASSERT_EQ(lines.size(), 4U);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(lines[i].direction_after, lines[(i + 1) % 4].direction);
    EXPECT_EQ(lines[(i + 1) % 4].direction_before, lines[i].direction);
  }
  lines.clear();
  append_stroke(kSquare, false, 2, Joints::Mitred, lines);
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines.front().direction_before, glm::vec2(0, 0));
  EXPECT_EQ(lines.back().direction_after, glm::vec2(0, 0));
}

TEST(StrokeInstances, OfARoundStrokeKnowNoNeighbours) {
  std::vector<StrokeInstance> lines;
  append_stroke(kSquare, false, 2, Joints::Round, lines);
  ASSERT_EQ(lines.size(), 3U);
  for (const StrokeInstance& line : lines) {
    EXPECT_EQ(line.direction_before, kRoundEnd);
    EXPECT_EQ(line.direction_after, kRoundEnd);
  }
  EXPECT_GE(joint_reach(kRoundEnd, {1, 0}, 4), 4.5F);
  EXPECT_GE(joint_reach({1, 0}, kRoundEnd, 4), 4.5F);
}

TEST(StrokeInstances, ReachAsFarAsTheirMitres) {
  const float half_width = 4;
  EXPECT_NEAR(joint_reach({1, 0}, {0, 1}, half_width), 4.5 * std::sqrt(2), 1e-4);
  EXPECT_NEAR(joint_reach({1, 0}, {1, 0}, half_width), 4.5, 1e-4) << "straight on";
  EXPECT_LT(joint_reach({1, 0}, {-1, 0}, half_width), 7) << "a hairpin is bevelled";
  EXPECT_LT(joint_reach({0, 0}, {1, 0}, half_width), 7) << "an open end";
}

TEST(CellGrid, MarksEveryCellThatALineTouches) {
  std::mt19937 random(1);
  const auto number = [&](float low, float high) {
    return low + (high - low) * static_cast<float>(random() % 10007) / 10007;
  };
  const PixelRect rect{.x = 7, .y = 13, .width = 301, .height = 205};
  CellGrid cells;
  for (int round = 0; round < 300; ++round) {
    std::vector<StrokeInstance> lines;
    const float half_width = number(0.2F, 12);
    append_stroke(std::vector<glm::vec2>{{number(-50, 350), number(-50, 260)},
                                         {number(-50, 350), number(-50, 260)}},
                  false, half_width, Joints::Mitred, lines);
    cells.cover(rect);
    cells.mark(lines[0]);
    std::vector<PixelRect> rects;
    cells.append_rects(rects);
    int area = 0;
    for (const PixelRect& r : rects) area += r.width * r.height;
    const auto covered = [&](int x, int y) {
      return std::ranges::any_of(rects, [&](const PixelRect& r) {
        return x >= r.x && x < r.right() && y >= r.y && y < r.y_end();
      });
    };
    for (int i = 0; i < 400; ++i) {
      // A pixel near the line: along it, and across by no more than it covers.
      const glm::vec2 u = lines[0].direction;
      const glm::vec2 p = lines[0].from + (lines[0].to - lines[0].from) * number(0, 1) +
                          glm::vec2(-u.y, u.x) * number(-half_width - 0.5F, half_width + 0.5F);
      const int x = static_cast<int>(std::floor(p.x));
      const int y = static_cast<int>(std::floor(p.y));
      if (x < rect.x || x >= rect.right() || y < rect.y || y >= rect.y_end()) continue;
      ASSERT_TRUE(covered(x, y)) << x << ", " << y;
    }
    EXPECT_LE(area, rect.width * rect.height);
  }
}

TEST(CellGrid, LeavesTheInsideOfALargeRectangle) {
  const std::vector<glm::vec2> corners{{20, 20}, {620, 20}, {620, 420}, {20, 420}};
  std::vector<StrokeInstance> lines;
  append_stroke(corners, true, 2, Joints::Mitred, lines);
  CellGrid cells;
  cells.cover({.x = 0, .y = 0, .width = 640, .height = 440});
  for (const StrokeInstance& line : lines) cells.mark(line);
  std::vector<PixelRect> rects;
  cells.append_rects(rects);
  int area = 0;
  for (const PixelRect& r : rects) area += r.width * r.height;
  EXPECT_LT(area, 640 * 440 / 3);
}

TEST(MaskPacker, PutsNothingOverAnything) {
  std::mt19937 random(2);
  MaskPacker packer(256);
  std::vector<PixelRect> placed;
  for (int i = 0; i < 1000; ++i) {
    const int width = 1 + static_cast<int>(random() % 60);
    const int height = 1 + static_cast<int>(random() % 60);
    const auto corner = packer.place(width, height);
    if (!corner) break;
    const PixelRect rect{corner->x, corner->y, width, height};
    EXPECT_LE(rect.right(), 256);
    EXPECT_LE(rect.y_end(), packer.used_rows());
    for (const PixelRect& other : placed) {
      EXPECT_TRUE(rect.x >= other.right() || other.x >= rect.right() || rect.y >= other.y_end() ||
                  other.y >= rect.y_end());
    }
    placed.push_back(rect);
  }
  EXPECT_GT(placed.size(), 20U);
}

TEST(MaskPacker, HoldsItsWholeSquareAndNothingLarger) {
  MaskPacker packer(256);
  EXPECT_FALSE(packer.place(257, 1));
  EXPECT_FALSE(packer.place(1, 257));
  EXPECT_TRUE(packer.place(256, 256));
  EXPECT_FALSE(packer.place(1, 1));
  packer.clear();
  EXPECT_EQ(packer.used_rows(), 0);
  EXPECT_TRUE(packer.place(1, 1));
}

}  // namespace
}  // namespace rostrum::render

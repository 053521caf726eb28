// Paths as chains of points, and what is packed in masks of them.
#include <gmock/gmock.h>

#include <random>

#include "batch/cell_grid.h"
#include "batch/mask_packer.h"
#include "batch/path_instances.h"
#include "batch/path_tracer.h"
#include "embedded_fonts.h"

namespace rostrum::render {
namespace {

class Tracing : public testing::Test {
 protected:
  // One unit is one pixel, and the origins are the same.
  View view_{.area = {0, 0, 200, 200}, .frame = {0, 0, 200, 200}, .scale = 1, .origin = {0, 0}};
  text::Fonts fonts_ = text::open_fonts();
  PathTracer tracer_;

  std::vector<glm::vec2> trace(const std::vector<glm::vec2>& points, bool closed, float progress) {
    const deck::PathItem item{.point_count = static_cast<std::uint32_t>(points.size()),
                               .closed = closed,
                               .progress = progress};
    tracer_.trace(item, points, fonts_, view_);
    if (tracer_.chains().empty()) return {};
    const auto traced = tracer_.points(tracer_.chains().front());
    return {traced.begin(), traced.end()};
  }
  void trace(char letter, float em, float progress) {
    const std::string_view text(&letter, 1);
    tracer_.trace({.glyph = fonts_.layout_text(text, 72, scene::Weight::Normal).glyphs[0].glyph,
                   .progress = progress,
                   .placement = {.x_axis = {em, 0}, .y_axis = {0, em}, .origin = {0, 0}}},
                  {}, fonts_, view_);
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
    trace('O', em, 1);
    ASSERT_EQ(tracer_.chains().size(), 2U) << "outside and inside";
    const std::size_t lines = tracer_.points(tracer_.chains()[0]).size();
    EXPECT_GT(lines, before);
    before = lines;
  }
  EXPECT_LT(before, 400U);
}

TEST_F(Tracing, DrawsContoursOneAfterAnother) {
  trace('O', 100, 0.3F);
  ASSERT_EQ(tracer_.chains().size(), 1U);
  EXPECT_FALSE(tracer_.chains()[0].closed);
  trace('O', 100, 0.8F);
  ASSERT_EQ(tracer_.chains().size(), 2U);
  EXPECT_TRUE(tracer_.chains()[0].closed);
  EXPECT_FALSE(tracer_.chains()[1].closed);
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
      // A pixel near the line lies along it, and across by no more than it covers.
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

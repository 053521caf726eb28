// What the lines of paths from a file of others may cost: counted.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

#include "frame/draw_plan_builder.h"
#include "frame/path_tracer.h"
#include "outlines.h"

namespace rostrum::render {
namespace {

constexpr deck::Rgba kWhite{1, 1, 1, 1};

// Loops across the frame, that want to be cut into many lines.
std::vector<glm::vec2> loops(int curves) {
  std::vector<glm::vec2> points;
  for (int i = 0; i < curves; ++i) {
    const float x = static_cast<float>(i) * 0.01F;
    points.insert(points.end(), {{x, 0}, {2000, 3000}, {-2000, 3000}, {x + 0.01F, 0}});
  }
  return points;
}

TEST(PathLimits, ManyCurvesAreCutIntoFewerLinesEach) {
  tests::Outlines outlines;
  const View view = View::fit(640, 360);
  constexpr int kCurves = 500;
  deck::DrawList list;
  list.add(deck::PathItem{
      .outline = outlines.add(loops(kCurves)), .stroke_width = 0.01F, .stroke = kWhite});
  const auto lines = [&](std::uint64_t most) {
    GlyphAtlas atlas;
    DrawPlanBuilder builder(atlas, {}, most);
    return builder.build(list, view, mask_side_for(view)).strokes.size();
  };
  EXPECT_GT(lines(DrawPlanBuilder::kMostLines), 100U * kCurves);
  EXPECT_LE(lines(10 * kCurves), 10U * kCurves);
  EXPECT_LE(lines(1), std::size_t{kCurves}) << "one line is left of each";
}

// Each of them used to move all that follow.
TEST(PathLimits, ManyShortLinesAtAnEndGoAtOnce) {
  std::vector<glm::vec2> points{{5, 5}};
  constexpr int kShort = 200'000;
  for (int i = 0; i < kShort; ++i) {
    const float angle = static_cast<float>(i);
    points.push_back(glm::vec2(5, 5) + 0.4F * glm::vec2(std::cos(angle), std::sin(angle)));
  }
  points.push_back({50, 5});
  points.push_back({50, 50});
  PathTracer tracer;
  const View view{
      .area = {0, 0, 200, 200}, .frame = {0, 0, 200, 200}, .scale = 1, .origin = {0, 0}};
  tracer.trace({.point_count = static_cast<std::uint32_t>(points.size()), .end = 1}, points, view);
  ASSERT_EQ(tracer.chains().size(), 1U);
  const auto left = tracer.points(tracer.chains().front());
  ASSERT_EQ(left.size(), 3U);
  EXPECT_EQ(left[0], glm::vec2(5, 5));
  EXPECT_EQ(left[1], glm::vec2(50, 5));
  EXPECT_EQ(left[2], glm::vec2(50, 50));
}

TEST(PathLimits, AnImageOfLongBeforeIsAskedForAgain) {
  std::vector<deck::Image> images(200);
  const std::array<std::byte, 4> pixel{};
  for (std::size_t i = 0; i < images.size(); ++i) {
    images[i] = {.width = 1, .height = 1, .pixels = pixel, .key = i + 1};
  }
  deck::DrawList list;
  const auto add = [&](std::size_t i) {
    list.add(deck::ImageItem{.image = &images[i], .opacity = 1});
  };
  for (std::size_t i = 0; i < images.size(); ++i) add(i);
  add(0);
  add(images.size() - 1);
  GlyphAtlas atlas;
  DrawPlanBuilder builder(atlas);
  const View view = View::fit(640, 360);
  const DrawPlan& plan = builder.build(list, view, mask_side_for(view));
  ASSERT_EQ(plan.pictures.size(), images.size() + 1) << "the first again, the last not";
  EXPECT_TRUE(plan.pictures.back() == deck::ImageRef(&images[0]));
}

}  // namespace
}  // namespace rostrum::render

// Paths that hardly are any: points that repeat, lines there and back, polygons smaller than a
// pixel, coordinates that are no numbers. Whatever they are, each line that is drawn has a
// direction.
#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "batch/bounds.h"
#include "batch/constants.h"
#include "batch/draw_plan_builder.h"
#include "embedded_fonts.h"

namespace rostrum::render {
namespace {

bool is_unit(glm::vec2 v) { return std::abs(std::hypot(v.x, v.y) - 1) < 1e-3F; }
bool is_finite(glm::vec2 v) { return std::isfinite(v.x) && std::isfinite(v.y); }

class Degenerate : public testing::Test {
 protected:
  // One unit is one pixel.
  const DrawPlan& build(const std::vector<glm::vec2>& points, const scene::PathItem& style,
                        BatchOptions options = {}) {
    scene::DrawList list;
    list.points = points;
    scene::PathItem path = style;
    path.point_count = static_cast<std::uint32_t>(points.size());
    path.color = {1, 1, 1, 1};
    list.add(path);
    builder_.emplace(fonts_, atlas_, options);
    return builder_->build(list, kView, 1024);
  }

  static void expect_drawable(const DrawPlan& plan) {
    for (const StrokeInstance& line : plan.strokes) {
      EXPECT_TRUE(is_finite(line.from) && is_finite(line.to));
      EXPECT_NE(line.from, line.to);
      EXPECT_TRUE(is_unit(line.direction));
      for (const glm::vec2 beside : {line.direction_before, line.direction_after}) {
        EXPECT_TRUE(beside == glm::vec2(0, 0) || beside == kRoundEnd || is_unit(beside));
      }
    }
    for (const QuadInstance& quad : plan.quads) {
      EXPECT_TRUE(is_finite(quad.center) && is_finite(quad.half_size));
      EXPECT_TRUE(is_unit(quad.axis));
    }
    for (const FillInstance& edge : plan.fills) {
      EXPECT_TRUE(is_finite(edge.from) && is_finite(edge.to));
      EXPECT_NE(edge.from.y, edge.to.y);
    }
    for (const CompositeInstance& part : plan.composites) {
      EXPECT_LT(part.rect.x, part.rect.z);
      EXPECT_LT(part.rect.y, part.rect.w);
    }
  }

  static constexpr View kView{
      .area = {0, 0, 1000, 800}, .frame = {0, 0, 1000, 800}, .scale = 1, .origin = {0, 0}};
  text::Fonts fonts_ = text::open_fonts();
  text::GlyphAtlas atlas_{fonts_};
  std::optional<DrawPlanBuilder> builder_;
};

// Makes up paths: points far too near to each other and just near enough; back and forth between
// them; far outside, and not a number.
class MadeUp {
 public:
  explicit MadeUp(unsigned seed) : random_(seed) {}

  std::vector<glm::vec2> points() {
    std::vector<glm::vec2> points;
    const int count = 1 + below(9);
    for (int i = 0; i < count; ++i) points.push_back(next(points));
    return points;
  }
  scene::PathItem style() {
    return {.closed = below(2) == 0,
            .progress = one_of<float>({1, 1, 1, 0.5F, 1e-7F, 0.9999F, 1e-40F, kNan}),
            .stroke_width = one_of<float>({0, 0.1F, 2, 40, 1e20F}),
            .round = below(2) == 0};
  }

 private:
  static constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
  static constexpr float kInfinity = std::numeric_limits<float>::infinity();

  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  template <class T>
  T one_of(const std::vector<T>& values) {
    return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
  }
  // Returns a length: subnormal, less than the grid, around the shortest line and the shortest at
  // an end, or long.
  float step() {
    return (below(2) == 0 ? 1.0F : -1.0F) *
           one_of<float>(
               {0, 0, 1e-40F, 1e-4F, 1.0F / 65, 1.0F / 63, 0.3F, 0.99F, 1, 1.01F, 30, 500});
  }
  float anywhere() {
    return one_of<float>(
        {0, 500, 500.5F, -1e4F, 1e10F, -1e20F, 3e38F, kInfinity, -kInfinity, kNan});
  }
  glm::vec2 next(const std::vector<glm::vec2>& before) {
    if (before.empty()) return below(8) == 0 ? glm::vec2(anywhere(), 300) : glm::vec2(500, 300);
    switch (below(8)) {
      case 0:
        return before.back();
      case 1:
        return before.front();
      case 2:
        return before[static_cast<std::size_t>(below(static_cast<int>(before.size())))];
      case 3:
        return below(4) == 0 ? glm::vec2(anywhere(), anywhere()) : before.front();
      default:
        return before.back() + glm::vec2(step(), step());
    }
  }

  std::mt19937 random_;
};

TEST_F(Degenerate, ThereAndBackWithinAPixel) {
  const std::vector<glm::vec2> hairpin{{500, 300}, {500.5F, 300}, {500, 300}};
  const DrawPlan& plan = build(hairpin, {.stroke_width = 10});
  expect_drawable(plan);
  EXPECT_EQ(plan.strokes.size(), 2U) << "both lines stay, since one would have no length";
}

TEST_F(Degenerate, WhateverThePointsEachLineHasADirection) {
  MadeUp made_up{1};
  for (int round = 0; round < 20'000; ++round) {
    const std::vector<glm::vec2> points = made_up.points();
    const scene::PathItem style = made_up.style();
    expect_drawable(build(points, style,
                          {.lines_as_quads = round % 3 != 0, .skip_empty_cells = round % 2 == 0}));
    if (HasFailure()) {
      for (const glm::vec2 p : points) ADD_FAILURE() << p.x << ", " << p.y;
      FAIL() << "round " << round << ", closed " << style.closed << ", progress " << style.progress
             << ", width " << style.stroke_width;
    }
  }
}

// The same outside of the builder, where the conversion itself is what a sanitizer would find.
TEST(CutTo, EveryFloatIsAnInt) {
  constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  EXPECT_EQ(cut_to(kNan, -1, 7), 7);
  EXPECT_EQ(cut_to(kInfinity, -1, 7), 7);
  EXPECT_EQ(cut_to(-kInfinity, -1, 7), -1);
  EXPECT_EQ(cut_to(3e38F, -1, 7), 7);
  EXPECT_EQ(cut_to(-3e38F, -1, 7), -1);
  EXPECT_EQ(cut_to(6.9F, -1, 7), 6);
  EXPECT_EQ(cut_to(-1, -1, 7), -1);
  EXPECT_EQ(cut_to(5, 3, 3), 3) << "an empty range";
}

}  // namespace
}  // namespace rostrum::render

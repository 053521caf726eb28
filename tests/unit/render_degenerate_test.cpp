// Paths that hardly are any: points that repeat, lines there and back, polygons smaller than a
// pixel, coordinates that are no numbers. Whatever they are, each line that is drawn has a
// direction.
#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "frame/bounds.h"
#include "frame/constants.h"
#include "frame/draw_plan_builder.h"
#include "outlines.h"

namespace rostrum::render {
namespace {

bool is_unit(glm::vec2 v) { return std::abs(std::hypot(v.x, v.y) - 1) < 1e-3F; }
bool is_finite(glm::vec2 v) { return std::isfinite(v.x) && std::isfinite(v.y); }

class Degenerate : public testing::Test {
 protected:
  // One unit is one pixel.
  const DrawPlan& build(const std::vector<glm::vec2>& points, const deck::PathItem& look,
                        BatchOptions options = {}) {
    deck::DrawList list;
    list.points = points;
    deck::PathItem path = look;
    path.point_count = static_cast<std::uint32_t>(points.size());
    list.add(path);
    return build(list, options);
  }
  const DrawPlan& build(const deck::DrawList& list, BatchOptions options = {}) {
    builder_.emplace(atlas_, options);
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
      EXPECT_LT(part.bounds.x, part.bounds.z);
      EXPECT_LT(part.bounds.y, part.bounds.w);
    }
  }

  static constexpr View kView{
      .area = {0, 0, 1000, 800}, .frame = {0, 0, 1000, 800}, .scale = 1, .origin = {0, 0}};
  GlyphAtlas atlas_;
  tests::Outlines outlines_;
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
  deck::PathItem look() {
    return {.closed = below(2) == 0,
            .round = below(2) == 0,
            .begin = one_of<float>({0, 0, 0, 0.3F, 1e-40F, 0.9999F, 1, kNan}),
            .end = one_of<float>({1, 1, 1, 0.5F, 1e-7F, 0.9999F, 1e-40F, kNan}),
            .stroke_width = one_of<float>({0, 0.1F, 2, 40, 1e20F}),
            .back_width = one_of<float>({0, 0, 3}),
            .fill = {1, 1, 1, below(2)},
            .stroke = {1, 1, 1, 1},
            .back_stroke = {1, 1, 1, 1}};
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
  const DrawPlan& plan = build(hairpin, {.stroke_width = 10, .stroke = {1, 1, 1, 1}});
  expect_drawable(plan);
  EXPECT_EQ(plan.strokes.size(), 2U) << "both lines stay, since one would have no length";
}

TEST_F(Degenerate, WhateverThePointsEachLineHasADirection) {
  MadeUp made_up{1};
  for (int round = 0; round < 20'000; ++round) {
    const std::vector<glm::vec2> points = made_up.points();
    const deck::PathItem look = made_up.look();
    expect_drawable(build(points, look,
                          {.lines_as_quads = round % 3 != 0, .skip_empty_cells = round % 2 == 0}));
    if (HasFailure()) {
      for (const glm::vec2 p : points) ADD_FAILURE() << p.x << ", " << p.y;
      FAIL() << "round " << round << ", closed " << look.closed << ", begin " << look.begin
             << ", end " << look.end << ", width " << look.stroke_width;
    }
  }
}

// The same points as curves: of one outline, and between two.
TEST_F(Degenerate, WhateverTheCurvesEachLineHasADirection) {
  MadeUp made_up{2};
  const auto curves = [&] {
    std::vector<glm::vec2> points;
    for (int i = 0; i < 4; ++i) {
      const std::vector<glm::vec2> more = made_up.points();
      points.insert(points.end(), more.begin(), more.end());
    }
    points.resize(12, points.back());
    return outlines_.add(points);
  };
  for (int round = 0; round < 5'000; ++round) {
    deck::PathItem path = made_up.look();
    path.outline = curves();
    if (round % 2 == 0) {
      path.to = curves();
      path.placement = {.x_axis = {0.5F, 0}, .y_axis = {0, 0.5F}};
      path.to_placement = {.x_axis = {0.5F, 0}, .y_axis = {0, 0.5F}};
    }
    deck::DrawList list;
    list.add(path);
    expect_drawable(build(list));
    if (HasFailure()) {
      for (const glm::vec2 p : path.outline->points) ADD_FAILURE() << p.x << ", " << p.y;
      FAIL() << "round " << round << ", begin " << path.begin << ", end " << path.end;
    }
  }
}

TEST_F(Degenerate, AnImageWithoutAnAreaOrBeyondAllMeasureIsNotDrawn) {
  constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
  const std::vector<std::byte> pixels(4);
  const deck::Image image{.width = 1, .height = 1, .pixels = pixels, .key = 1};
  const auto drawn = [&](glm::vec2 y_axis) {
    deck::DrawList list;
    list.add(
        deck::ImageItem{.image = &image,
                        .placement = {.x_axis = {100, 0}, .y_axis = y_axis, .origin = {500, 300}}});
    return build(list).images.size();
  };
  for (const glm::vec2 y_axis : {glm::vec2(0, 0), glm::vec2(5, 0), glm::vec2(0, kNan),
                                 glm::vec2(kNan, 5), glm::vec2(0, 1e30F), glm::vec2(1e-30F, 0)}) {
    EXPECT_EQ(drawn(y_axis), 0U) << y_axis.x << ", " << y_axis.y;
  }
  EXPECT_EQ(drawn({0, 0.01F}), 1U);
  EXPECT_EQ(drawn({1e6F, 1e6F}), 1U);
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

// Draw lists as draws of instances: what is merged, and what is kept apart.
#include <gmock/gmock.h>

#include "batch/draw_plan_builder.h"
#include "embedded_fonts.h"

namespace rostrum::render {
namespace {

class Building : public testing::Test {
 protected:
  const DrawPlan& build(const scene::DrawList& list, BatchOptions options = {},
                        int mask_side = 1920) {
    builder_.emplace(fonts_, atlas_, options);
    return builder_->build(list, View::fit(1920, 1080), mask_side);
  }
  static std::vector<DrawKind> kinds(const DrawPlan& plan) {
    std::vector<DrawKind> kinds;
    for (const Draw& draw : plan.draws) kinds.push_back(draw.kind);
    return kinds;
  }
  scene::GlyphItem glyph(float em) {
    return {.glyph = fonts_.layout_text("a", 72, scene::Weight::Normal).glyphs[0].glyph,
            .placement = {.x_axis = {em, 0}, .y_axis = {0, em}, .origin = {0, 0}},
            .color = {1, 1, 1, 1}};
  }
  static scene::QuadItem quad() { return {.half_size = {0.1F, 0.1F}, .fill = {1, 1, 1, 1}}; }
  static void add_path(scene::DrawList& list, const std::vector<glm::vec2>& points, float width) {
    list.add(scene::PathItem{.first_point = static_cast<std::uint32_t>(list.points.size()),
                             .point_count = static_cast<std::uint32_t>(points.size()),
                             .stroke_width = width,
                             .color = {1, 1, 1, 1}});
    list.points.insert(list.points.end(), points.begin(), points.end());
  }

  text::Fonts fonts_ = text::open_fonts();
  text::GlyphAtlas atlas_{fonts_};
  std::optional<DrawPlanBuilder> builder_;
};

const std::vector<glm::vec2> kCorner{{0, 0}, {1, 0}, {1, 1}};

TEST_F(Building, ARunIsOneDrawAndKindsStayInOrder) {
  scene::DrawList list;
  for (int i = 0; i < 5; ++i) list.add(quad());
  for (int i = 0; i < 4; ++i) list.add(glyph(0.1F));
  for (int i = 0; i < 3; ++i) add_path(list, kCorner, 0.02F);
  list.add(quad());
  const DrawPlan& plan = build(list);
  EXPECT_THAT(kinds(plan), testing::ElementsAre(DrawKind::Quads, DrawKind::SmallGlyphs,
                                                DrawKind::Strokes, DrawKind::Quads));
  EXPECT_EQ(plan.draws[0].range.count, 5U);
  EXPECT_EQ(plan.draws[1].range.count, 4U);
  EXPECT_EQ(plan.draws[3].range.first, 5U);
  EXPECT_EQ(plan.mask_draws.size(), 1U);
  EXPECT_EQ(plan.mask_draws[0].range.count, 6U) << "two lines a path";
  EXPECT_EQ(build(list, {.merge_runs = false}).draws.size(), 5U + 4U + plan.composites.size() + 1U);
}

TEST_F(Building, GlyphsOfOtherSizesAreOtherDraws) {
  scene::DrawList list;
  list.add(glyph(0.1F));  // 13.5 pixels
  list.add(glyph(0.5F));
  list.add(glyph(1.5F));  // 202 pixels: the finer field, on a page of its own
  const DrawPlan& plan = build(list);
  ASSERT_THAT(kinds(plan), testing::ElementsAre(DrawKind::SmallGlyphs, DrawKind::LargeGlyphs,
                                                DrawKind::LargeGlyphs));
  EXPECT_EQ(plan.draws[0].page, plan.draws[1].page);
  EXPECT_NE(plan.draws[1].page, plan.draws[2].page);
  EXPECT_EQ(plan.late_glyphs, 2U) << "one letter at two details";
  EXPECT_EQ(build(list).late_glyphs, 0U);
}

TEST_F(Building, RulesAndLoneLinesAreQuads) {
  scene::DrawList list;
  list.add(scene::GlyphItem{.glyph = scene::kRule, .color = {1, 1, 1, 1}});
  add_path(list, {{0, 0}, {1, 1}}, 0.02F);
  EXPECT_THAT(kinds(build(list, {.split_quads = false})), testing::ElementsAre(DrawKind::Quads));
  EXPECT_THAT(kinds(build(list, {.lines_as_quads = false, .split_quads = false})),
              testing::ElementsAre(DrawKind::Quads, DrawKind::Strokes));
}

TEST_F(Building, LargeBoxesHavePlainInsides) {
  scene::DrawList list;
  list.add(scene::QuadItem{
      .half_size = {2, 1}, .stroke_width = 0.02F, .fill = {1, 1, 1, 1}, .stroke = {1, 0, 0, 1}});
  EXPECT_THAT(kinds(build(list)), testing::ElementsAre(DrawKind::Quads, DrawKind::PlainQuads));
  list.quads[0].fill.a = 0;
  EXPECT_THAT(kinds(build(list)), testing::ElementsAre(DrawKind::Quads)) << "empty: not drawn";
  list.quads[0].axis = {0.6F, 0.8F};
  EXPECT_EQ(build(list).quads.size(), 1U) << "at an angle: whole";
}

TEST_F(Building, FullMasksBeginABatch) {
  scene::DrawList list;
  list.add(quad());
  for (int i = 0; i < 3; ++i) add_path(list, {{-7, -4}, {7, -4}, {7, 4}}, 0.02F);
  const DrawPlan& plan = build(list);
  ASSERT_EQ(plan.batches.size(), 3U);
  std::uint32_t draws = 0;
  std::uint32_t mask_draws = 0;
  for (const Batch& batch : plan.batches) {
    EXPECT_EQ(batch.draws.first, draws);
    EXPECT_EQ(batch.mask_draws.first, mask_draws);
    draws += batch.draws.count;
    mask_draws += batch.mask_draws.count;
    EXPECT_GT(batch.stroke_rows, 1000);
  }
  EXPECT_EQ(draws, plan.draws.size());
  EXPECT_EQ(mask_draws, plan.mask_draws.size());
  EXPECT_EQ(build(list, {}, 4096).batches.size(), 1U);
}

TEST_F(Building, PathsThatLeaveThePictureAreScissored) {
  scene::DrawList list;
  add_path(list, kCorner, 0.02F);
  add_path(list, {{6, 0}, {9, 0}, {9, 3}, {5, 3}}, 0.02F);
  const DrawPlan& plan = build(list);
  ASSERT_EQ(plan.mask_draws.size(), 2U);
  EXPECT_EQ(plan.mask_draws[0].scissor.width, 1920) << "the whole mask";
  EXPECT_LT(plan.mask_draws[1].scissor.width, 400);
}

TEST_F(Building, NothingVisibleIsNothingDrawn) {
  scene::DrawList list;
  list.add(scene::QuadItem{.center = {50, 0}, .half_size = {1, 1}, .fill = {1, 1, 1, 1}});
  list.add(scene::QuadItem{.half_size = {1, 1}});
  add_path(list, {{20, 20}, {21, 20}, {21, 21}}, 0.02F);
  add_path(list, {{20, 20}, {21, 20}, {21, 21}}, 0);
  add_path(list, {{0, 0}, {0, 0}, {0, 0}}, 0.02F);
  scene::GlyphItem far_away = glyph(0.2F);
  far_away.placement.origin = {-1000, 0};
  list.add(far_away);
  const DrawPlan& plan = build(list);
  EXPECT_TRUE(plan.draws.empty());
  EXPECT_TRUE(plan.mask_draws.empty());
  EXPECT_TRUE(plan.strokes.empty());
  EXPECT_TRUE(plan.fills.empty());
}

}  // namespace
}  // namespace rostrum::render

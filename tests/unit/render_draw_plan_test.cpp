// Draw lists as draws of instances: what is merged, and what is kept apart.
#include <gmock/gmock.h>

#include "embedded_fonts.h"
#include "frame/draw_plan_builder.h"
#include "outlines.h"

namespace rostrum::render {
namespace {

class Building : public testing::Test {
 protected:
  const DrawPlan& build(const deck::DrawList& list, BatchOptions options = {},
                        int mask_side = 1920) {
    builder_.emplace(atlas_, options);
    return builder_->build(list, View::fit(1920, 1080), mask_side);
  }
  static std::vector<DrawKind> kinds(const DrawPlan& plan) {
    std::vector<DrawKind> kinds;
    for (const Draw& draw : plan.draws) kinds.push_back(draw.kind);
    return kinds;
  }
  deck::GlyphItem glyph(float em) {
    return {.outline = outlines_.glyph(fonts_, U'a'),
            .placement = {.x_axis = {em, 0}, .y_axis = {0, em}, .origin = {0, 0}},
            .color = {1, 1, 1, 1}};
  }
  static deck::QuadItem quad() { return {.half_size = {0.1F, 0.1F}, .fill = {1, 1, 1, 1}}; }
  static void add_path(deck::DrawList& list, const std::vector<glm::vec2>& points, float width) {
    list.add(deck::PathItem{.first_point = static_cast<std::uint32_t>(list.points.size()),
                            .point_count = static_cast<std::uint32_t>(points.size()),
                            .stroke_width = width,
                            .stroke = {1, 1, 1, 1}});
    list.points.insert(list.points.end(), points.begin(), points.end());
  }

  text::Fonts fonts_ = text::open_fonts();
  tests::Outlines outlines_;
  GlyphAtlas atlas_;
  std::optional<DrawPlanBuilder> builder_;
};

const std::vector<glm::vec2> kCorner{{0, 0}, {1, 0}, {1, 1}};

TEST_F(Building, ARunIsOneDrawAndKindsStayInOrder) {
  deck::DrawList list;
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
  EXPECT_EQ(build(list, {.merge_runs = false}).draws.size(), 5U + 4U + 3U + 1U);
}

// Of a rectangle that is no larger than a point, as of a path, nothing is stroked.
TEST_F(Building, APointHasNoStroke) {
  deck::DrawList list;
  deck::QuadItem item{.stroke_width = 0.04F, .stroke = {1, 1, 1, 1}};
  list.add(item);
  EXPECT_TRUE(build(list).quads.empty());
  item.half_size = {0.5F, 0};
  list.add(item);
  EXPECT_EQ(build(list).quads.size(), 1U) << "a line has one";
}

// Filled and stroked, each is drawn in both masks; what lies in a mask is one draw all the same.
TEST_F(Building, APathIsTracedOnceAndDrawnFromBelow) {
  deck::DrawList list;
  for (int i = 0; i < 10; ++i) {
    list.add(deck::PathItem{.outline = outlines_.circle(0.1F + 0.1F * static_cast<float>(i)),
                            .stroke_width = 0.02F,
                            .back_width = 0.1F,
                            .fill = {1, 1, 1, 1},
                            .stroke = {1, 0, 0, 1},
                            .back_stroke = {0, 0, 0, 1}});
  }
  const DrawPlan& plan = build(list, {.skip_empty_cells = false});
  ASSERT_EQ(plan.draws.size(), 21U) << "a stroke below the fill joins the stroke before it";
  for (std::size_t i = 0; i < 21; ++i) {
    EXPECT_EQ(plan.draws[i].kind, i % 2 == 0 ? DrawKind::Strokes : DrawKind::Fills);
  }
  EXPECT_EQ(plan.composites[0].color, glm::vec4(0, 0, 0, 1)) << "the background stroke";
  EXPECT_EQ(plan.composites[2].color, glm::vec4(1, 0, 0, 1));
  EXPECT_EQ(plan.mask_draws.size(), 2U);
  EXPECT_EQ(plan.strokes.size(), 2 * plan.fills.size());
  const std::size_t strokes = plan.strokes.size();
  const DrawPlan& unmerged = build(list, {.merge_mask_draws = false});
  EXPECT_EQ(unmerged.mask_draws.size(), 30U);
  EXPECT_EQ(unmerged.strokes.size(), strokes);
}

TEST_F(Building, GradientsShareTheListsStops) {
  deck::DrawList list;
  list.stops = {{1, 0, 0, 1}, {0, 1, 0, 1}, {0, 0, 1, 0.5F}};
  list.gradients = {{.first_stop = 0, .stop_count = 2, .from = {-1, 0}, .to = {1, 0}},
                    {.first_stop = 1, .stop_count = 2, .from = {0, 0}, .to = {0, 0}}};
  for (std::uint32_t gradient = 0; gradient < 2; ++gradient) {
    list.add(deck::PathItem{
        .outline = outlines_.circle(1), .fill = {0, 0, 0, 1}, .fill_gradient = gradient});
  }
  const DrawPlan& plan = build(list);
  EXPECT_THAT(kinds(plan), testing::ElementsAre(DrawKind::GradientFills));
  ASSERT_EQ(plan.gradients.size(), 2U);
  EXPECT_EQ(plan.stops, list.stops);
  EXPECT_EQ(plan.gradients[0].from, glm::vec2(960 - 135, 540));
  EXPECT_FLOAT_EQ(plan.gradients[0].along.x, 1.0F / 270);
  EXPECT_EQ(plan.gradients[0].last_stop, 1);
  EXPECT_EQ(plan.gradients[1].first_stop, 1);
  EXPECT_EQ(plan.gradients[1].along, glm::vec2(0, 0));
  list.paths.clear();
  list.runs.clear();
  EXPECT_TRUE(build(list).stops.empty()) << "none is used";
}

TEST_F(Building, ImagesThatShowTheSameShareADraw) {
  const std::vector<std::byte> pixels(4 * 4 * 4);
  const auto image = [&](std::uint64_t key) {
    return deck::Image{.width = 4, .height = 4, .pixels = pixels, .key = key};
  };
  const deck::Image one = image(1);
  const deck::Image copy = image(1);
  const deck::Image other = image(2);
  deck::DrawList list;
  for (const deck::Image* shown : {&one, &copy, &one, &other, &one}) {
    list.add(deck::ImageItem{.image = shown});
  }
  list.add(
      deck::ImageItem{.image = &one, .placement = {.x_axis = {0.01F, 0}, .y_axis = {0, 0.01F}}});
  list.add(deck::ImageItem{.image = &one, .opacity = 0});
  const DrawPlan& plan = build(list);
  ASSERT_THAT(kinds(plan), testing::ElementsAre(DrawKind::Images, DrawKind::Images,
                                                DrawKind::Images, DrawKind::FineImages));
  EXPECT_EQ(plan.draws[0].range.count, 3U);
  EXPECT_EQ(plan.pictures.size(), 2U);
  EXPECT_EQ(plan.draws[1].page, 1U);
  EXPECT_EQ(plan.draws[2].page, 0U);
}

TEST_F(Building, GlyphsOfOtherSizesAreOtherDraws) {
  deck::DrawList list;
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

TEST_F(Building, LoneLinesAreQuads) {
  deck::DrawList list;
  add_path(list, {{0, 0}, {1, 1}}, 0.02F);
  EXPECT_THAT(kinds(build(list)), testing::ElementsAre(DrawKind::Quads));
  EXPECT_THAT(kinds(build(list, {.lines_as_quads = false})),
              testing::ElementsAre(DrawKind::Strokes));
}

// No field is made of it, however often it is drawn.
TEST_F(Building, AGlyphThatIsFarTooLargeIsFilledByItsOutline) {
  deck::DrawList list;
  list.add(deck::GlyphItem{
      .outline = outlines_.rectangle({0, 0}, {1000, 1000}, deck::OutlineKind::Glyph),
      .placement = {.x_axis = {0.001F, 0}, .y_axis = {0, 0.001F}},
      .color = {1, 1, 1, 1}});
  EXPECT_THAT(kinds(build(list)), testing::ElementsAre(DrawKind::Fills));
  EXPECT_TRUE(atlas_.pages().empty());
}

TEST_F(Building, LargeBoxesHavePlainInsides) {
  deck::DrawList list;
  list.add(deck::QuadItem{
      .half_size = {2, 1}, .stroke_width = 0.02F, .fill = {1, 1, 1, 1}, .stroke = {1, 0, 0, 1}});
  EXPECT_THAT(kinds(build(list)), testing::ElementsAre(DrawKind::Quads, DrawKind::PlainQuads));
  list.quads[0].fill.a = 0;
  EXPECT_THAT(kinds(build(list)), testing::ElementsAre(DrawKind::Quads)) << "empty: not drawn";
  list.quads[0].axis = {0.6F, 0.8F};
  EXPECT_EQ(build(list).quads.size(), 1U) << "at an angle: whole";
}

TEST_F(Building, FullMasksBeginABatch) {
  deck::DrawList list;
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
  deck::DrawList list;
  add_path(list, kCorner, 0.02F);
  add_path(list, {{6, 0}, {9, 0}, {9, 3}, {5, 3}}, 0.02F);
  const DrawPlan& plan = build(list);
  ASSERT_EQ(plan.mask_draws.size(), 2U);
  EXPECT_EQ(plan.mask_draws[0].scissor.width, 1920) << "the whole mask";
  EXPECT_LT(plan.mask_draws[1].scissor.width, 400);
}

TEST_F(Building, NothingVisibleIsNothingDrawn) {
  deck::DrawList list;
  list.add(deck::QuadItem{.center = {50, 0}, .half_size = {1, 1}, .fill = {1, 1, 1, 1}});
  list.add(deck::QuadItem{.half_size = {1, 1}});
  add_path(list, {{20, 20}, {21, 20}, {21, 21}}, 0.02F);
  add_path(list, {{20, 20}, {21, 20}, {21, 21}}, 0);
  add_path(list, {{0, 0}, {0, 0}, {0, 0}}, 0.02F);
  deck::GlyphItem far_away = glyph(0.2F);
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

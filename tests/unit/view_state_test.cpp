#include "show/view_state.h"

#include <gtest/gtest.h>

#include <vector>

#include "draw/guides.h"

namespace rostrum::app {
namespace {

constexpr PixelRect kArea{.x = 0, .y = 0, .width = 1600, .height = 900};

glm::dvec2 under(const ViewState& state, glm::dvec2 pointer) {
  const View view = state.view(kArea);
  return (pointer - glm::dvec2(view.origin)) / static_cast<double>(view.scale);
}

TEST(ViewState, StartsAsTheWholeSlide) {
  const ViewState state;
  EXPECT_EQ(state.view(kArea), View::fit(kArea));
  EXPECT_FALSE(state.zoomed());
}

TEST(ViewState, WhatIsUnderThePointerStaysThereWhileZooming) {
  ViewState state;
  const glm::dvec2 pointer{1234, 321};
  const glm::dvec2 before = under(state, pointer);
  for (int i = 0; i < 7; ++i) {
    state.zoom_about(pointer, 1.25, kArea);
    EXPECT_NEAR(under(state, pointer).x, before.x, 1e-4);
    EXPECT_NEAR(under(state, pointer).y, before.y, 1e-4);
  }
  EXPECT_GT(state.zoom, 4.7);
  EXPECT_TRUE(state.zoomed());
  for (int i = 0; i < 7; ++i) state.zoom_about(pointer, 1 / 1.25, kArea);
  EXPECT_NEAR(state.zoom, 1, 1e-12);
  EXPECT_NEAR(state.center.x, 0, 1e-4) << "the way back is the way there";
  EXPECT_NEAR(state.center.y, 0, 1e-4);
}

TEST(ViewState, WithoutPixelsNothingMoves) {
  constexpr PixelRect kNothing{.x = 0, .y = 0, .width = 0, .height = 450};
  ViewState state;
  state.zoom_about({10, 10}, 2, kArea);
  const ViewState before = state;
  state.zoom_about({10, 10}, 2, kNothing);
  state.pan({5, 5}, kNothing);
  EXPECT_EQ(state, before);
}

TEST(ViewState, ZoomHasLimits) {
  ViewState state;
  state.zoom_about({10, 10}, 1e6, kArea);
  EXPECT_EQ(state.zoom, ViewState::kMostZoom);
  const Point center = state.center;
  state.zoom_about({1500, 800}, 2, kArea);
  EXPECT_EQ(state.center, center) << "at the limit nothing moves";
  state.zoom_about({10, 10}, 1e-6, kArea);
  EXPECT_EQ(state.zoom, ViewState::kLeastZoom);
}

TEST(ViewState, DraggingMovesTheSlideWithThePointer) {
  ViewState state;
  state.zoom_about({800, 450}, 2, kArea);
  const glm::dvec2 grabbed = under(state, {700, 400});
  state.pan({60, -25}, kArea);
  EXPECT_NEAR(under(state, {760, 375}).x, grabbed.x, 1e-4);
  EXPECT_NEAR(under(state, {760, 375}).y, grabbed.y, 1e-4);
}

TEST(ViewState, TheSlideCannotBeLost) {
  ViewState state;
  state.pan({1e6, -1e6}, kArea);
  EXPECT_EQ(state.center, Point(-kFrameWidth / 2, kFrameHeight / 2));
  state.reset_zoom();
  EXPECT_FALSE(state.zoomed());
  EXPECT_EQ(state.view(kArea), View::fit(kArea));
}

TEST(ViewState, DrawsOnlyTheGuidesThatAreAskedFor) {
  const Box box{.min = {-1, -2}, .max = {3, 2}};
  const auto guides = [&](const ViewState& state) {
    deck::DrawList list;
    append_guides(state, state.view(kArea), std::vector{box}, list);
    return list;
  };
  EXPECT_EQ(guides({}), deck::DrawList{});
  const deck::DrawList boxes = guides({.boxes = true});
  ASSERT_EQ(boxes.quads.size(), 1);
  EXPECT_EQ(boxes.quads[0].center, glm::vec2(1, 0));
  EXPECT_EQ(boxes.quads[0].half_size, glm::vec2(2, 2));
  EXPECT_EQ(guides({.thirds = true}).quads.size(), 4);
  const deck::DrawList safe = guides({.safe_area = true});
  ASSERT_EQ(safe.quads.size(), 2);
  EXPECT_FLOAT_EQ(safe.quads[0].half_size.y, 4 * 0.93F);
  EXPECT_FLOAT_EQ(safe.quads[1].half_size.y, 4 * 0.90F);
}

TEST(ViewState, GuidesAreAsThinAtAnyZoom) {
  for (const double zoom : {1.0, 8.0}) {
    const ViewState state{.safe_area = true, .zoom = zoom};
    const View view = state.view(kArea);
    deck::DrawList list;
    append_guides(state, view, {}, list);
    EXPECT_NEAR(list.quads.at(0).stroke_width * view.scale, 1.5, 1e-5);
  }
}

}  // namespace
}  // namespace rostrum::app

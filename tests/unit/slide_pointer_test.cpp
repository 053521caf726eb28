// The pointer moves over the slide of a window, in pixels.
#include "show/input/slide_pointer.h"

#include <gtest/gtest.h>

#include <glm/geometric.hpp>

#include "example_deck.h"

namespace rostrum::app {
namespace {

using ToolCommand::Draw, ToolCommand::ZoomRegion;

class OnTheSlide : public testing::Test {
 protected:
  void move(double x, double y, double now) {
    pointer.moved({.x = x, .y = y}, viewport, show, now);
  }
  void drag(double x1, double y1, double x2, double y2, double now) {
    move(x1, y1, now);
    EXPECT_FALSE(pointer.button(true, true, viewport, show, now));
    move(x2, y2, now);
    EXPECT_FALSE(pointer.button(false, true, viewport, show, now));
  }
  // Returns the pen's distance from there, in frame units; the arguments are pixels from the upper
  // left.
  [[nodiscard]] double pen_from(double x, double y) const {
    const View view = show.state().look.view(viewport.area);
    const glm::dvec2 pixel{x, viewport.window_height - y};
    const Point there = (pixel - glm::dvec2(view.origin)) / static_cast<double>(view.scale);
    return glm::distance(show.state().tools.hand.value(), there);
  }

  Show show{tests::example_deck(), false, 0};
  SlidePointer pointer;
  SlideViewport viewport{.area = {.x = 0, .y = 0, .width = 1600, .height = 900},
                         .window_height = 900};
};

constexpr double kRounding = 1e-9;  // frame units

// The last of a zoom may fall between two looks at the clock within one frame.
TEST_F(OnTheSlide, ThePenStaysUnderAPointerThatRestsWhileAZoomEnds) {
  show.apply(Draw, 0);
  move(400, 300, 0);
  EXPECT_LT(pen_from(400, 300), kRounding);

  show.apply(ZoomRegion, 0);
  drag(800, 450, 1200, 200, 0);
  show.update(0.1);
  pointer.follow(viewport, show, 0.15);
  EXPECT_LT(pen_from(1200, 200), kRounding) << "on the way";
  move(400, 300, 5);
  EXPECT_GE(show.next_change(), 5) << "the zoom has ended";
  pointer.follow(viewport, show, 5);
  EXPECT_LT(pen_from(400, 300), kRounding) << "it ended while the pointer moved";

  show.apply(ZoomRegion, 10);
  drag(300, 300, 800, 700, 10);
  show.update(10.1);
  pointer.follow(viewport, show, 15);
  EXPECT_LT(pen_from(800, 700), kRounding) << "it ended within the frame";
}

// A window can be so small that the slide has no pixels.
TEST_F(OnTheSlide, WithoutPixelsThePointerIsBesideIt) {
  const SlideViewport nothing{.area = {.x = 0, .y = 0, .width = 0, .height = 0}};
  for (const bool overview : {false, true}) {
    pointer = {};
    if (overview) show.apply(ToolCommand::Overview, 0);
    const auto chosen = show.state().overview.chosen;
    pointer.moved({.x = 1, .y = 1}, nothing, show, 0);
    const bool click = pointer.button(true, true, nothing, show, 0);
    EXPECT_NE(click, overview) << "a click needs no place";
    EXPECT_FALSE(pointer.button(false, true, nothing, show, 0));
    pointer.wheel({.x = 0, .y = 1}, true, nothing, show);
    EXPECT_EQ(show.state().look, ViewState{});
    EXPECT_EQ(show.state().overview.open, overview);
    EXPECT_EQ(show.state().overview.chosen, chosen);
  }
}

}  // namespace
}  // namespace rostrum::app

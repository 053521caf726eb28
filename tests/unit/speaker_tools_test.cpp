// Laser, pen, eraser and the frame of a region, as the show holds them.
#include "show/tools/speaker_tools.h"

#include <gtest/gtest.h>

#include "example_deck.h"
#include "show/show.h"

namespace rostrum::app {
namespace {

using ToolCommand::ClearMarks, ToolCommand::Draw, ToolCommand::Erase, ToolCommand::Laser,
    ToolCommand::ZoomRegion;
using Kind = PointerOnSlide::Kind;

class Tools : public testing::Test {
 protected:
  bool moved(double x, double y, double now = 0) {
    return show.point({.kind = Kind::Moved, .at = {x, y}}, now);
  }
  bool down(double x, double y, double now = 0) {
    return show.point({.kind = Kind::Pressed, .at = {x, y}}, now);
  }
  bool up(double x, double y, double now = 0) {
    return show.point({.kind = Kind::Released, .at = {x, y}}, now);
  }
  // True if all of it was taken: then the show steps nowhere.
  bool drag(double x1, double y1, double x2, double y2, double now = 0) {
    moved(x1, y1, now);
    const bool began = down(x1, y1, now);
    moved((x1 + x2) / 2, (y1 + y2) / 2, now);
    moved(x2, y2, now);
    return up(x2, y2, now) && began;
  }
  [[nodiscard]] std::size_t marks() const {
    const Marks& marks = show.state().tools.marks;
    return marks ? marks->size() : 0;
  }
  [[nodiscard]] const ToolsView& tools() const { return show.state().tools; }
  void rest_at_stop(std::size_t i) {
    show.apply(TransportCommand{Seek{tests::example_deck().stops[i].time}}, 0);
  }

  Show show{tests::example_deck(), false, 0};
};

TEST_F(Tools, WithoutOneAClickIsAClick) {
  EXPECT_FALSE(moved(0, 0));
  EXPECT_FALSE(down(0, 0));
  EXPECT_FALSE(up(0, 0));
  EXPECT_EQ(tools(), ToolsView{});
}

TEST_F(Tools, EachKeyTakesItsToolUpAndPutsItAway) {
  for (const auto& [command, tool] : {std::pair{Laser, Tool::Laser}, std::pair{Draw, Tool::Pen},
                                      std::pair{Erase, Tool::Eraser}}) {
    show.apply(command, 0);
    EXPECT_EQ(tools().tool, tool);
    show.apply(command, 0);
    EXPECT_EQ(tools().tool, Tool::None);
  }
  show.apply(Laser, 0);
  show.apply(Draw, 0);
  EXPECT_EQ(tools().tool, Tool::Pen) << "one at a time";
  show.apply(Erase, 0);
  EXPECT_EQ(tools().tool, Tool::Eraser);
  show.apply(Erase, 0);
  EXPECT_EQ(tools().tool, Tool::Pen) << "back to the pen it was taken up from";
}

TEST_F(Tools, TheLaserFollowsThePointerAndAClickStaysAClick) {
  show.apply(Laser, 0);
  moved(1, 1, 1);
  moved(2, 1, 1.05);
  EXPECT_EQ(tools().laser.at, (Point{2, 1}));
  EXPECT_FALSE(show.state().pointer) << "the dot stands for it";
  EXPECT_FALSE(down(2, 1, 1.06)) << "next";
  EXPECT_LT(show.next_change(), 1.06) << "the trail moves";
  show.update(1.5);
  EXPECT_GT(show.next_change(), 1.5) << "it rests";
  EXPECT_LT(show.next_change(), 4);
  show.update(10);
  EXPECT_EQ(show.next_change(), Show::kNever);
  EXPECT_EQ(tools().laser.strength, 0);
  show.point({.kind = Kind::Left, .at = {}}, 11);
  show.pointer_moved(11);
  EXPECT_TRUE(show.state().pointer) << "beside the slide";
}

TEST_F(Tools, ThePenDrawsAndDoesNotStep) {
  rest_at_stop(0);
  show.apply(Draw, 0);
  EXPECT_TRUE(drag(0, 0, 1, 1));
  EXPECT_EQ(marks(), 1U);
  EXPECT_EQ(tools().marks->front().time, 2);
  moved(5, 2);
  EXPECT_EQ(tools().hand, (Point{5, 2}));
  EXPECT_EQ(marks(), 1U);
  show.apply(Draw, 0);
  EXPECT_EQ(marks(), 1U) << "they stay when the pen is put away";
  EXPECT_EQ(tools().hand, std::nullopt);
}

TEST_F(Tools, MarksBelongToTheirStep) {
  rest_at_stop(0);
  show.apply(Draw, 0);
  drag(0, 0, 1, 1);
  rest_at_stop(1);
  EXPECT_EQ(marks(), 0U);
  drag(0, 0, 1, 1);
  drag(0, 1, 1, 1);
  EXPECT_EQ(marks(), 2U);
  show.apply(ClearMarks, 0);
  EXPECT_EQ(marks(), 0U);
  rest_at_stop(0);
  EXPECT_EQ(marks(), 1U);
}

TEST_F(Tools, AZoomedSlideIsDrawnOnMoreFinely) {
  show.look({.zoom = 4, .center = {1, 1}});
  show.apply(Draw, 0);
  drag(0, 0, 1, 1);
  EXPECT_FLOAT_EQ(tools().marks->front().width, static_cast<float>(kPenWidth / 4));
}

TEST_F(Tools, TheEraserTakesMarksWhileItIsHeldDown) {
  show.apply(Draw, 0);
  drag(-1, 0, 1, 0);
  drag(-1, 2, 1, 2);
  show.apply(Erase, 0);
  moved(0, -1);
  moved(0, 1);
  EXPECT_EQ(marks(), 2U) << "not held";
  EXPECT_TRUE(drag(0, -1, 0, 1));
  EXPECT_EQ(marks(), 1U);
}

TEST_F(Tools, OnABlankScreenAClickIsAClick) {
  show.apply(Draw, 0);
  show.apply(ShowCommand::Black, 0);
  EXPECT_FALSE(drag(0, 0, 1, 1));
  show.apply(ShowCommand::Black, 0);
  EXPECT_EQ(marks(), 0U);
}

TEST_F(Tools, ADraggedRegionIsZoomedToInAQuarterOfASecond) {
  show.apply(ZoomRegion, 0);
  EXPECT_TRUE(tools().choosing_region);
  moved(1, 1, 5);
  down(1, 1, 5);
  moved(3, 2, 5);
  EXPECT_EQ(tools().region, (Box{{1, 1}, {3, 2}}));
  EXPECT_TRUE(up(3, 2, 5));
  EXPECT_FALSE(tools().choosing_region);
  EXPECT_EQ(tools().region, std::nullopt);
  EXPECT_LT(show.next_change(), 5);
  show.update(5.1);
  EXPECT_GT(show.state().look.zoom, 1);
  EXPECT_LT(show.state().look.zoom, 7);
  show.update(5.3);
  EXPECT_EQ(zoom_view(show.state().look), zoom_view(Box{{1, 1}, {3, 2}}));
  EXPECT_EQ(show.next_change(), Show::kNever);
}

TEST_F(Tools, AClickInsteadOfADragZoomsAboutItsPlace) {
  show.apply(ZoomRegion, 0);
  EXPECT_TRUE(drag(2, 1, 2.01, 1));
  show.update(1);
  EXPECT_NEAR(show.state().look.zoom, 2, 1e-9);
  EXPECT_NEAR(show.state().look.center.x, 1, 1e-9) << "what is under the pointer stays there";
}

TEST_F(Tools, WhatIsChangedOtherwiseEndsTheWay) {
  show.apply(ZoomRegion, 0);
  drag(0, 0, 3, 2, 0);
  show.update(0.1);
  show.look({.zoom = 3, .center = {1, 0}});
  show.update(0.2);
  EXPECT_EQ(show.state().look.zoom, 3);
}

TEST_F(Tools, ThePenComesBackAfterARegion) {
  show.apply(Draw, 0);
  show.apply(ZoomRegion, 0);
  drag(0, 0, 3, 2, 0);
  EXPECT_EQ(tools().tool, Tool::Pen);
  EXPECT_EQ(marks(), 0U);
}

TEST_F(Tools, EscapeUndoesOneThingAtATime) {
  show.apply(WindowCommand::ToggleFullscreen, 0);
  show.apply(ShowCommand::Black, 0);
  show.apply(Draw, 0);
  show.look({.zoom = 3, .center = {1, 0}});
  show.apply(ZoomRegion, 0);
  show.apply(ToolCommand::Overview, 0);
  show.apply(WindowCommand::Help, 0);
  double now = 0;
  const auto escape = [&] {
    show.apply(WindowCommand::Escape, now);
    now += 1;
    show.update(now);
  };
  escape();
  EXPECT_FALSE(show.state().help);
  EXPECT_TRUE(show.state().overview.open);
  escape();
  EXPECT_FALSE(show.state().overview.open);
  EXPECT_TRUE(show.state().look.zoomed());
  escape();
  EXPECT_FALSE(show.state().look.zoomed());
  EXPECT_EQ(tools().tool, Tool::Pen);
  escape();
  EXPECT_EQ(tools().tool, Tool::None);
  EXPECT_EQ(show.state().player.blank, Blank::Black);
  escape();
  EXPECT_EQ(show.state().player.blank, Blank::No);
  EXPECT_TRUE(show.state().fullscreen);
  escape();
  EXPECT_FALSE(show.state().fullscreen);

  show.apply(ZoomRegion, now);
  escape();
  EXPECT_FALSE(tools().choosing_region);
}

TEST_F(Tools, TheOverviewHoldsTheShowAndGivesItBack) {
  show.apply(ShowCommand::Next, 0);
  show.update(0.1);
  show.update(0.2);
  const Player::State before = show.state().player;
  ASSERT_EQ(before.motion, Motion::Forward);
  show.apply(ToolCommand::Overview, 0.2);
  show.update(50);
  EXPECT_EQ(show.state().player, before);
  EXPECT_EQ(show.next_change(), Show::kNever);
  show.apply(WindowCommand::Escape, 50);
  EXPECT_EQ(show.state().player.motion, Motion::Forward);
  EXPECT_NEAR(show.state().player.t, before.t, AnimationClock::kLongestLeap + 1e-9);
}

TEST_F(Tools, TheOverviewGoesToTheStepThatIsChosen) {
  show.apply(ShowCommand::White, 0);
  show.apply(ToolCommand::Overview, 0);
  EXPECT_TRUE(show.press_in_overview({.key = Key::Right}, 0));
  EXPECT_TRUE(show.press_in_overview({.key = Key::Enter}, 0));
  EXPECT_FALSE(show.state().overview.open);
  EXPECT_EQ(show.state().player, (Player::State{.t = 6}));
  show.apply(ToolCommand::Overview, 0);
  EXPECT_EQ(show.state().overview.current, 1);
  show.point_in_overview({.kind = Kind::Pressed, .at = overview_grid(3).picture(2).center()}, 0);
  EXPECT_EQ(show.state().player.t, 10);
  EXPECT_FALSE(show.press_in_overview({.key = Key::Enter}, 0)) << "it is closed";
}

}  // namespace
}  // namespace rostrum::app

// The transport of the panel: what plays, which way, how fast and how often.
#include <gtest/gtest.h>

#include "panel_fixture.h"

namespace rostrum::tests {
namespace {

using app::PanelLayout;
using app::TransportWidget;

TEST_F(ThePanel, ButtonsGoWhereTheySay) {
  open();
  click(TransportWidget::NextStop);
  EXPECT_TRUE(shows(slide(stops()[0])));
  click(TransportWidget::NextStop);
  EXPECT_TRUE(shows(slide(stops()[1])));
  click(TransportWidget::PreviousStop);
  EXPECT_TRUE(shows(slide(stops()[0])));
  click(TransportWidget::NextPlay);
  EXPECT_TRUE(next_frame_shows(slide(stops()[0]), slide_now())) << "one animation on";
  click(TransportWidget::PreviousPlay);
  EXPECT_TRUE(shows(slide(stops()[0])));
  click(TransportWidget::ToEnd);
  EXPECT_TRUE(shows(slide(duration())));
  click(TransportWidget::ToStart);
  EXPECT_TRUE(shows(slide(0)));
}

TEST_F(ThePanel, PlaysAndPausesAndHolds) {
  open();
  click(TransportWidget::NextStop);
  click(TransportWidget::PlayPause);
  EXPECT_TRUE(moves());
  click(TransportWidget::PlayPause);
  EXPECT_FALSE(moves());
  click(TransportWidget::PlayPause);
  EXPECT_TRUE(shows(slide(stops()[1]), 10)) << "plays on to the next stop";
  EXPECT_TRUE(keeps_showing(slide(stops()[1]), 1)) << "and holds there";

  click(TransportWidget::Hold);
  click(TransportWidget::PreviousStop);
  ASSERT_TRUE(shows(slide(stops()[0])));
  click(TransportWidget::PlayPause);
  advance(stops()[1] - stops()[0] + 1);
  EXPECT_TRUE(moves(2)) << "through the stop";
}

TEST_F(ThePanel, PlaysBackwards) {
  open();
  click(TransportWidget::NextStop);
  click(TransportWidget::NextStop);
  ASSERT_TRUE(shows(slide(stops()[1])));
  click(TransportWidget::Reverse);
  click(TransportWidget::PlayPause);
  EXPECT_TRUE(shows(slide(stops()[0]), 10));
}

TEST_F(ThePanel, Loops) {
  for (const TransportWidget loop : {TransportWidget::LoopStep, TransportWidget::LoopSlide}) {
    SCOPED_TRACE(static_cast<int>(loop));
    open();
    click(TransportWidget::NextStop);
    click(TransportWidget::NextStop);
    ASSERT_TRUE(shows(slide(stops()[1])));
    click(loop);
    click(TransportWidget::PlayPause);
    advance(3);
    EXPECT_TRUE(moves(3)) << "where a step alone has come to its end";
    EXPECT_EQ(quit(), "");
  }
}

TEST_F(ThePanel, LoopsTheRangeOfIAndO) {
  open();
  click_at(x_of(stops()[0]), rows().ruler.center_y());
  ASSERT_TRUE(shows(slide(stops()[0])));
  press(Key::Right, kShift);
  press('i');
  press(Key::Right, kShift);
  const Picture end = slide(stops()[0] + 2);
  ASSERT_TRUE(shows(end));
  press('o');
  press(' ');
  advance(2);
  EXPECT_TRUE(moves());
  click(TransportWidget::LoopRange);
  EXPECT_TRUE(shows(slide(stops()[1]), 10)) << "without the loop it plays on to the stop";
}

TEST_F(ThePanel, SpeedIsSlowAtTheLeftAndNormalAgain) {
  open();
  click(TransportWidget::NextStop);
  ASSERT_TRUE(shows(slide(stops()[0])));
  const Picture end = slide(stops()[1]);
  const PixelRect speed = rect_of(TransportWidget::Speed);
  click_at(speed.x + 3, speed.center_y());
  click(TransportWidget::PlayPause);
  // A tenth of the speed is not there yet, and goes on: however late this is looked at, there are
  // many seconds to go.
  advance(stops()[1] - stops()[0] + 0.5);
  EXPECT_FALSE(sees(end));
  EXPECT_TRUE(comes_true([this, start = slide_now()] { return slide_now() != start; }, 5));
  EXPECT_FALSE(sees(end));
  click(TransportWidget::NormalSpeed);
  EXPECT_TRUE(shows(end, 5));
}

TEST_F(ThePanel, FramesAreOfTheRateThatIsChosen) {
  open();
  focus_timeline();
  press(Key::Right);
  EXPECT_TRUE(shows(slide(1.0 / 60)));
  click(TransportWidget::FrameRate);
  // The list opens below; 24 frames a second is its first line.
  const PixelRect rate = rect_of(TransportWidget::FrameRate);
  click_at(rate.center_x(), rate.y_end() + 18);
  focus_timeline();
  press(Key::Home);
  press(Key::Right);
  EXPECT_TRUE(shows(slide(1.0 / 24)));
  EXPECT_EQ(quit(), "");
  EXPECT_EQ(app::read_settings(settings_file()).value().clock_rate,
            (FrameRate{.num = 24, .den = 1}));
}

}  // namespace
}  // namespace rostrum::tests

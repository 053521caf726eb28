// The window around the slide: its size, full screen, the pointer, the help, and when it is drawn.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "live_fixture.h"

namespace rostrum::tests {
namespace {

using InAWindow = LiveTest;

TEST_F(InAWindow, TheDeckKeepsItsShapeInAnyWindow) {
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  for (const PixelSize size :
       std::initializer_list<PixelSize>{{500, 450}, {900, 250}, {333, 211}, {960, 540}}) {
    resize(size);
    EXPECT_TRUE(shows(after(1, size))) << size.width << " x " << size.height;
  }
}

TEST_F(InAWindow, ResizingDoesNotStopAStep) {
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  press(Key::Right);
  for (int width = 640; width <= 800; width += 8) {
    resize({.width = width, .height = width * 9 / 16});
    advance(0.02);
  }
  EXPECT_TRUE(shows(after(2, {.width = 800, .height = 450}), 5));
}

TEST_F(InAWindow, FullScreenAndBackToItsOldPlace) {
  start();
  const memory::Geometry at = memory::geometry_of(memory::window(0));
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  const auto there_and_back = [&](const auto& key) {
    press(key);
    EXPECT_TRUE(shows(after(1, kFull)));
    EXPECT_TRUE(memory::fullscreen(memory::window(0)));
    press(key);
    EXPECT_TRUE(shows(after(1)));
    EXPECT_EQ(memory::geometry_of(memory::window(0)), at);
  };
  there_and_back(Key::F11);
  there_and_back('f');
}

TEST_F(InAWindow, AClickersStartButtonDoesNoHarm) {
  start();
  press(Key::PageDown);
  press(Key::PageDown);
  ASSERT_TRUE(shows(after(1)));
  for (int round = 0; round < 2; ++round) {
    press(Key::F5);
    EXPECT_TRUE(shows(after(1, kFull)));
    press(Key::F5);
    EXPECT_TRUE(keeps_showing(after(1, kFull), 0.5));
    press(Key::Escape);
    EXPECT_TRUE(shows(after(1)));
    press(Key::Escape);
    EXPECT_TRUE(keeps_showing(after(1), 0.5));
  }
  EXPECT_EQ(quit(), "");
}

TEST_F(InAWindow, StartsInFullScreen) {
  start({.fullscreen = true});
  press(Key::End);
  EXPECT_TRUE(shows(after(stops().size(), kFull)));
}

TEST_F(InAWindow, ShowsItsKeys) {
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  Picture help;
  const auto there_and_back = [&](const auto& key, const auto& back) {
    press(key);
    ASSERT_FALSE(keeps_showing(after(1), 1));
    if (help.pixels.empty()) help = seen();
    EXPECT_TRUE(shows(help));
    press(back);
    ASSERT_TRUE(shows(after(1)));
  };
  there_and_back('?', '?');
  there_and_back('?', Key::Escape);
  there_and_back(Key::F1, Key::F1);
  there_and_back(Key::F1, Key::Escape);
}

TEST_F(InAWindow, ThePointerHides) {
  const auto visible = [] { return memory::pointer_visible(memory::window(0)); };
  start();
  move_pointer(200, 100);
  EXPECT_TRUE(visible());
  advance(1.9);
  EXPECT_TRUE(visible());
  advance(0.2);
  EXPECT_FALSE(visible());
  move_pointer(210, 110);
  EXPECT_TRUE(visible());
  press('h');
  EXPECT_FALSE(visible());
}

TEST_F(InAWindow, AtAStopItSleepsUntilSomethingHappens) {
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  advance(2.5);  // past the moment at which the pointer hides
  EXPECT_TRUE(std::isinf(show->sleeps()));
  const long before = show->frames();
  advance(60);
  EXPECT_EQ(show->frames(), before);
}

TEST_F(InAWindow, EndsWithCtrlQAndItsCloseButtonAlone) {
  start();
  press(Key::Escape);
  press('q');
  advance(1);
  EXPECT_FALSE(show->ended());
  EXPECT_EQ(quit(), "");

  start();
  close(0);
  EXPECT_TRUE(comes_true([this] { return show->ended(); }));
  EXPECT_TRUE(show->status().ok());
}

TEST_F(InAWindow, AMonitorThatIsNotThereIsASentence) {
  const LiveShow wrong{{.deck = kDeck, .monitor = "3"}};
  ASSERT_TRUE(wrong.ended());
  ASSERT_FALSE(wrong.status().ok());
  EXPECT_THAT(
      wrong.status().error().message,
      testing::AllOf(testing::HasSubstr("There is no monitor \"3\""), testing::HasSubstr("MAIN")));
}

}  // namespace
}  // namespace rostrum::tests

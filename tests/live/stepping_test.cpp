// Stepping through a deck: what is in the window is what `still` draws, byte for byte.
#include <gtest/gtest.h>

#include <array>
#include <utility>

#include "live_fixture.h"

namespace rostrum::tests {
namespace {

using Stepping = LiveTest;

TEST_F(Stepping, TheWholeDeckForwardAndBack) {
  const std::size_t last = stops().size();
  ASSERT_EQ(last, 11U);
  start();
  EXPECT_TRUE(shows(after(0)));
  for (std::size_t i = 1; i <= last; ++i) {
    // Starts the step, and finishes it fast.
    press(Key::Right);
    press(Key::Right);
    ASSERT_TRUE(shows(after(i))) << "forward, stop " << i;
  }
  press(Key::Right);
  EXPECT_TRUE(keeps_showing(after(last), 1)) << "the last stop is the end";
  for (std::size_t i = last; i-- > 0;) {
    press(Key::Left);
    ASSERT_TRUE(shows(after(i))) << "back, stop " << i;
  }
  press(Key::Left);
  EXPECT_TRUE(keeps_showing(after(0), 1));
  EXPECT_EQ(quit(), "");
}

TEST_F(Stepping, AStepTakesItsTimeAndNextFinishesIt) {
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1))) << "Alt+Right goes there without playing";

  const double step = stops()[1] - stops()[0] - 0.4;  // less the first stop's hold
  double pressed = memory::time();
  press(' ');
  ASSERT_TRUE(shows(after(2), step + 1));
  EXPECT_NEAR(memory::time() - pressed, step, 0.1);

  press('r');
  ASSERT_FALSE(keeps_showing(after(2), 1)) << "R plays it again";
  pressed = memory::time();
  press(Key::PageDown);
  ASSERT_TRUE(shows(after(2)));
  EXPECT_LT(memory::time() - pressed, 0.15 + 0.1) << "and Next finishes it";
}

TEST_F(Stepping, TwoQuickPressesDuringAStepStartTheNextOne) {
  start();
  type("nnn");
  ASSERT_TRUE(shows(after(2), 10));
}

TEST_F(Stepping, PreviousInAStepGoesToItsStart) {
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  press(Key::Right);
  ASSERT_FALSE(keeps_showing(after(1), 1)) << "the step has begun";
  press(Key::Backspace);
  EXPECT_TRUE(shows(after(1)));
  EXPECT_TRUE(keeps_showing(after(1), 1));
  press(' ', kShift);
  EXPECT_TRUE(shows(after(0)));
}

TEST_F(Stepping, EveryKeyDoesWhatTheHelpSays) {
  start();
  press(Key::End);
  EXPECT_TRUE(shows(after(stops().size())));
  press(Key::Home);
  EXPECT_TRUE(shows(after(0)));
  const auto name = [](Key key) { return "key " + std::to_string(static_cast<int>(key)); };
  for (const Key key :
       {Key::Right, Key::Down, Key::Space, Key::Enter, Key::KeypadEnter, Key::PageDown, Key::N}) {
    press(key);
    press(key);
    ASSERT_TRUE(shows(after(1))) << name(key);
    press(Key::Home);
    ASSERT_TRUE(shows(after(0)));
  }
  move_pointer(300, 160);
  click();
  click();
  EXPECT_TRUE(shows(after(1))) << "a left click on the slide is Next";
  press(Key::Home);
  for (const Key key : {Key::Left, Key::Up, Key::Backspace, Key::PageUp, Key::P}) {
    press(Key::Right, kAlt);
    ASSERT_TRUE(shows(after(1)));
    press(key);
    ASSERT_TRUE(shows(after(0))) << name(key);
  }
  press(Key::Right, kCtrl);
  EXPECT_FALSE(keeps_showing(after(0), 2)) << "Ctrl+Right goes one play on";
  press(Key::Left, kCtrl);
  EXPECT_TRUE(shows(after(0)));
}

TEST_F(Stepping, PlaysBackwards) {
  start();
  press(Key::Right, kAlt);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(2)));
  const double pressed = memory::time();
  press('v');
  EXPECT_TRUE(shows(after(1), 5));
  EXPECT_GT(memory::time() - pressed, stops()[1] - stops()[0] - 0.4 - 0.1);
}

TEST_F(Stepping, AHeldKeyStepsOnce) {
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  for (int i = 0; i < 20; ++i) {
    show->act([] { memory::repeat(memory::window(0), static_cast<int>(Key::Right), kAlt, 0); });
    advance(0.03);
  }
  EXPECT_TRUE(keeps_showing(after(1), 1));
}

TEST_F(Stepping, BlankScreens) {
  const Picture black = filled(kSize.width, kSize.height, 0);
  const Picture white = filled(kSize.width, kSize.height, 255);
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  const std::array<std::pair<char, const Picture*>, 4> cases{
      {{'b', &black}, {'.', &black}, {'w', &white}, {',', &white}}};
  for (const auto& [key, screen] : cases) {
    SCOPED_TRACE(key);
    const auto come_back = [&](const auto& pressed) {
      press(key);
      ASSERT_TRUE(shows(*screen));
      press(pressed);
      ASSERT_TRUE(shows(after(1)));
    };
    come_back(key);
    for (const Key back : {Key::Right, Key::Left, Key::Escape}) come_back(back);
  }
  EXPECT_TRUE(keeps_showing(after(1), 1));
}

// A dot is one whatever key types it: Shift and a comma on this keyboard.
TEST_F(Stepping, ADotIsADotOnAnyLayout) {
  start();
  press(Key::Right, kAlt);
  const auto dot = [&] {
    show->act([] { memory::press(memory::window(0), static_cast<int>(Key::Comma), kShift, '.'); });
  };
  dot();
  EXPECT_TRUE(shows(filled(kSize.width, kSize.height, 0)));
  dot();
  EXPECT_TRUE(shows(after(1)));
}

}  // namespace
}  // namespace rostrum::tests

// The keys of a talk that the other files do not press, and keys that are bound otherwise.
#include <gtest/gtest.h>

#include <fstream>

#include "live_fixture.h"

namespace rostrum::tests {
namespace {

class StageKeys : public LiveTest {
 protected:
  void bind(const std::string& toml) const {
    std::filesystem::create_directories(keys_file().parent_path());
    std::ofstream{keys_file()} << toml;
  }
  [[nodiscard]] std::filesystem::path keys_file() const {
    return home.path() / ".config/rostrum/keys.toml";
  }
};

TEST_F(StageKeys, SlidesByArrowsNumbersAndNames) {
  start();
  press(Key::Right, kShift);
  EXPECT_TRUE(shows(after(1))) << "the first slide's first step";
  press(Key::Right, kShift);
  EXPECT_TRUE(shows(after(5))) << "the second slide's";
  press(Key::Left, kShift);
  EXPECT_TRUE(shows(after(1)));

  type("6.2");
  EXPECT_TRUE(keeps_showing(after(1), 0.5)) << "the audience sees nothing of it";
  press(Key::Enter);
  EXPECT_TRUE(shows(after(10)));
  type("2");
  press(Key::KeypadEnter);
  EXPECT_TRUE(shows(after(5)));
  press('g');
  type("heatmap");
  EXPECT_TRUE(keeps_showing(after(5), 0.5));
  press(Key::Enter);
  EXPECT_TRUE(shows(after(9)));
  press(Key::Enter);
  press(Key::Enter);
  EXPECT_TRUE(shows(after(10))) << "with nothing typed, Enter is Next";
}

TEST_F(StageKeys, AHeadsetSteps) {
  start();
  // GLFW has no names for its keys; these are X11's numbers.
  const auto media = [&](int scancode) {
    show->act([&] { memory::press(memory::window(0), -1, 0, 0, scancode); });
  };
  media(171);
  media(171);
  EXPECT_TRUE(shows(after(1)));
  media(173);
  EXPECT_TRUE(shows(after(0)));
}

TEST_F(StageKeys, ALoopEndsItsTurnBeforeNext) {
  const double turn = 2.0;  // the second step
  start();
  press(Key::Right, kAlt);
  for (const bool cut : {true, false}) {
    press(Key::Right, kAlt);
    ASSERT_TRUE(shows(after(2)));
    press('k');
    const double began = memory::time();
    EXPECT_FALSE(keeps_showing(after(2), 1)) << "it plays again";
    press(Key::Right);
    if (cut) press(Key::Right);
    // The third step has begun when another press finishes it; before that, the press cuts.
    if (!cut) advance(began + turn + 0.1 - memory::time());
    press(Key::Right);
    EXPECT_TRUE(shows(after(3)));
    if (cut) {
      EXPECT_LT(memory::time() - began, turn) << "a second press cuts";
    }
    press(Key::Left);
    press(Key::Left);
  }
}

TEST_F(StageKeys, RunsByItself) {
  start();
  press(Key::Right, kAlt);
  press('a');
  EXPECT_TRUE(shows(after(2), 5));
  EXPECT_FALSE(keeps_showing(after(2), 4)) << "after the stop's seconds it goes on";
}

// The others of what it undoes are in stage_test.cpp.
TEST_F(StageKeys, EscapeUndoesTypingThenFreezeThenBlackThenFullScreen) {
  const Picture black = filled(kFull.width, kFull.height, 0);
  start({.fullscreen = true});
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1, kFull)));
  press('f', kShift);
  press(Key::Right, kAlt);
  EXPECT_TRUE(keeps_showing(after(1, kFull), 0.5)) << "frozen";
  press('b');
  ASSERT_TRUE(shows(black));
  press('1');
  press(Key::Escape);
  EXPECT_TRUE(keeps_showing(black, 0.5)) << "nothing is typed any more";
  press(Key::Escape);
  EXPECT_TRUE(keeps_showing(black, 0.5)) << "no longer frozen";
  press(Key::Escape);
  EXPECT_TRUE(shows(after(2, kFull))) << "no longer black";
  EXPECT_TRUE(keeps_showing(after(2, kFull), 0.5));
  press(Key::Escape);
  EXPECT_TRUE(shows(after(2))) << "a window";
}

TEST_F(StageKeys, AreThoseOfTheUsersFile) {
  bind("next = [\"F8\", \"Shift+F9\", \"J\"]\nblack = \"Right\"\nescape = []\n");
  constexpr Key kF8 = static_cast<Key>(static_cast<int>(Key::F1) + 7);
  constexpr Key kF9 = static_cast<Key>(static_cast<int>(Key::F1) + 8);
  const Picture black = filled(kSize.width, kSize.height, 0);
  start();
  ASSERT_TRUE(shows(after(0)));
  const auto is_next = [&](const auto& key, int held) {
    press(key, held);
    press(key, held);
    EXPECT_TRUE(shows(after(1)));
    press(Key::Left);
    EXPECT_TRUE(shows(after(0)));
  };
  is_next(kF8, kNothing);
  is_next(kF9, kShift);
  is_next('j', kNothing);
  press(' ');
  press(kF9);
  EXPECT_TRUE(keeps_showing(after(0), 0.5)) << "Space is no key of Next any more";
  press(Key::Home);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  press(Key::Right);
  EXPECT_TRUE(shows(black)) << "Right is black now";
  press(Key::Escape);
  EXPECT_TRUE(keeps_showing(black, 0.5)) << "Escape is nothing now";
  EXPECT_EQ(quit(), "");
}

TEST_F(StageKeys, AMistakeIsSaidWithItsLineAndTheDefaultsStay) {
  bind("next = \"F8\"\n\nblakc = \"F9\"\n");
  start();
  press(static_cast<Key>(static_cast<int>(Key::F1) + 7));
  EXPECT_TRUE(shows(after(0)));
  EXPECT_TRUE(keeps_showing(after(0), 0.5)) << "nothing of the file counts";
  press(Key::Right);
  press(Key::Right);
  EXPECT_TRUE(shows(after(1)));
  EXPECT_EQ(quit(), keys_file().string() +
                        ", line 3: there is no command \"blakc\"; all keys stay "
                        "as they are built in.\n");
}

}  // namespace
}  // namespace rostrum::tests

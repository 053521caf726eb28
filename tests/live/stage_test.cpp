// A speaker uses overview, laser, pen and region with the pointer and with keys.
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "live_fixture.h"
#include "show/overview.h"
#include "show/tools/region_zoom.h"

namespace rostrum::tests {
namespace {

struct Pixel {
  int r = 0;
  int g = 0;
  int b = 0;
};

class OnStage : public LiveTest {
 protected:
  // Starts and goes to the end of the deck's first step.
  void start_at_first_stop() {
    start({.size = kFull});
    move_pointer(kAwayX, kAwayY);
    press(Key::Right, kAlt);
    ASSERT_TRUE(shows(first));
  }

  [[nodiscard]] Pixel seen_at(int x, int y) const {
    const Picture& picture = seen();
    const std::size_t i = (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                           static_cast<std::size_t>(x)) *
                          3;
    return {picture.pixels[i], picture.pixels[i + 1], picture.pixels[i + 2]};
  }
  [[nodiscard]] bool yellow_at(int x, int y) const {
    const Pixel p = seen_at(x, y);
    return p.r > 200 && p.g > 140 && p.b < 90;
  }
  // True if the laser shines there.
  [[nodiscard]] bool red_at(int x, int y) const {
    const Pixel p = seen_at(x, y);
    return p.r > 220 && p.g < 190 && p.b < 190;
  }

  // Moves to the middle of a cell of the overview in the window.
  void point_at_cell(std::size_t cell) {
    const auto box = app::overview_grid(stops().size()).picture(cell);
    const double scale = kFull.height / kFrameHeight;
    move_pointer(kFull.width / 2.0 + box.center().x * scale,
                 kFull.height / 2.0 - box.center().y * scale);
  }

  // A free place of the slide, where no text is.
  static constexpr int kAwayX = 850;
  static constexpr int kAwayY = 500;

  const Picture& first = after(1, kFull);
  const Picture& second = after(2, kFull);
};

TEST_F(OnStage, TheOverviewGoesToAStep) {
  start_at_first_stop();
  for (const Key key : {Key::O, Key::Tab}) {
    press(key);
    ASSERT_FALSE(keeps_showing(first, 1));
    press(Key::Escape);
    ASSERT_TRUE(shows(first)) << "back where it was";
  }
  press(Key::Tab);
  press(Key::Tab);
  EXPECT_TRUE(shows(first));

  press('o');
  press(Key::Right);
  press(Key::Right);
  press(Key::Left);
  press(Key::Enter);
  EXPECT_TRUE(shows(second)) << "by arrows, at rest at the step's end";

  // Letters find slides here and are no commands; the show stays where it was beneath.
  press('o');
  type("bnw 9");
  for (int i = 0; i < 5; ++i) press(Key::Backspace);
  type("6.2");
  press(Key::Enter);
  EXPECT_TRUE(shows(after(10, kFull)));

  press('o');
  point_at_cell(0);
  click();
  EXPECT_TRUE(shows(first)) << "a click chooses";
  EXPECT_TRUE(keeps_showing(first, 1)) << "and does not step";
  EXPECT_EQ(quit(), "");
}

TEST_F(OnStage, TheOverviewAtAStopSleeps) {
  start_at_first_stop();
  press('o');
  ASSERT_FALSE(keeps_showing(first, 1));
  settle();
  advance(2.5);
  EXPECT_TRUE(std::isinf(show->sleeps()));
  const long before = show->frames();
  advance(60);
  EXPECT_EQ(show->frames(), before);
}

TEST_F(OnStage, TheLaserFollowsThePointerAndFades) {
  start_at_first_stop();
  press('l');
  move_pointer(250, 450);
  advance(0.1);
  EXPECT_TRUE(red_at(250, 447));
  EXPECT_FALSE(memory::pointer_visible(memory::window(0)));
  move_pointer(300, 450);
  EXPECT_TRUE(comes_true([&] { return red_at(300, 447) && !red_at(250, 447); }));
  EXPECT_TRUE(shows(first, 10)) << "it fades where the pointer rests";
  advance(1);
  EXPECT_TRUE(std::isinf(show->sleeps())) << "and then nothing is drawn";
  click();
  click();
  EXPECT_FALSE(keeps_showing(first, 1)) << "a click steps on";
  move_pointer(310, 450);
  advance(0.1);
  EXPECT_TRUE(red_at(310, 447));
  press('l');
  EXPECT_TRUE(shows(second, 5));
}

TEST_F(OnStage, MarksBelongToTheirStepAndToNoFile) {
  start_at_first_stop();
  press('d');
  drag(750, 450, 850, 450);
  move_pointer(kAwayX, kAwayY + 15);
  EXPECT_TRUE(comes_true([&] { return yellow_at(800, 450); }));
  EXPECT_FALSE(sees(first));

  // Its picture is saved without them.
  press('s', kCtrl);
  std::filesystem::path file;
  ASSERT_TRUE(happens([&] {
    for (const auto& entry : std::filesystem::directory_iterator(home.path())) {
      if (entry.path().extension() == ".png") file = entry.path();
    }
    return !file.empty();
  }));
  EXPECT_EQ(read_png(file), after(1, {.width = 1920, .height = 1080}));

  press('d');
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(second)) << "another step";
  press(Key::Left);
  EXPECT_TRUE(comes_true([&] { return yellow_at(800, 450); })) << "they are still there";

  press('e');
  drag(800, 425, 800, 475);
  press('e');
  EXPECT_TRUE(shows(first)) << "erased";

  press('d');
  drag(750, 450, 850, 450);
  drag(750, 475, 850, 475);
  EXPECT_TRUE(comes_true([&] { return yellow_at(800, 450) && yellow_at(800, 475); }));
  press('c');
  press('d');
  EXPECT_TRUE(shows(first)) << "cleared";
  EXPECT_TRUE(keeps_showing(first, 1)) << "no click of these was Next";
}

TEST_F(OnStage, ARegionIsZoomedToAndBack) {
  start_at_first_stop();
  press('z');
  move_pointer(240, 135);
  hold_button(true);
  move_pointer(350, 250);
  move_pointer(720, 405);
  EXPECT_TRUE(comes_true([&] { return seen_at(720, 300).b > 150; })) << "the frame's edge";
  hold_button(false);
  EXPECT_FALSE(keeps_showing(first, 1));
  // The middle of the frame is seen twice as large.
  settle();
  const Picture zoomed = seen();
  const Picture& fine = after(1, {.width = 2 * kFull.width, .height = 2 * kFull.height});
  std::size_t differing = 0;
  constexpr std::size_t kRow = std::size_t{kFull.width} * 3;
  for (std::size_t y = 0; y < std::size_t{kFull.height}; ++y) {
    for (std::size_t i = 0; i < kRow; ++i) {
      const int a = zoomed.pixels[y * kRow + i];
      const int b = fine.pixels[(y + kFull.height / 2) * 2 * kRow + kRow / 2 + i];
      differing += std::abs(a - b) > 8 ? 1U : 0U;
    }
  }
  EXPECT_LT(differing, 50U) << "as sharp as if it had been drawn at twice the size";
  EXPECT_TRUE(keeps_showing(zoomed, 1));
  press('0');
  EXPECT_TRUE(shows(first, 2));

  turn_wheel(3);
  EXPECT_TRUE(keeps_showing(first, 1)) << "nobody zooms by accident";
  press('z');
  turn_wheel(3);
  EXPECT_FALSE(keeps_showing(first, 1));
  turn_wheel(-9);
  EXPECT_TRUE(shows(first)) << "and never smaller than the whole";
}

TEST_F(OnStage, EscapeUndoesOneThingAtATime) {
  const auto at_rest = [&] {
    settle();
    return seen();
  };
  start_at_first_stop();
  press('f');
  press('d');
  drag(750, 450, 850, 450);
  move_pointer(150, 500);
  const Picture marked = at_rest();
  EXPECT_TRUE(yellow_at(800, 450));
  press('z');
  drag(240, 135, 480, 270);
  const Picture zoomed = at_rest();
  EXPECT_NE(zoomed, marked);
  press('o');
  const Picture overview = at_rest();
  EXPECT_NE(overview, zoomed);
  press(Key::F1);
  EXPECT_NE(at_rest(), overview);

  press(Key::Escape);
  EXPECT_TRUE(shows(overview)) << "without the help";
  press(Key::Escape);
  EXPECT_TRUE(shows(zoomed)) << "without the overview";
  press(Key::Escape);
  move_pointer(150, 500);
  EXPECT_TRUE(shows(marked, 2)) << "not zoomed, and with the pen";
  press(Key::Escape);
  EXPECT_FALSE(keeps_showing(marked, 1)) << "without the pen";
  EXPECT_TRUE(yellow_at(800, 450)) << "the marks stay";
  press('c');
  EXPECT_TRUE(shows(first));
  EXPECT_EQ(quit(), "");
}

}  // namespace
}  // namespace rostrum::tests

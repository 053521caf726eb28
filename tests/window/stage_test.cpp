// Overview, laser, pen and region as a speaker uses them: with a real pointer and real keys.
#include <X11/keysym.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <thread>

#include "show/overview.h"
#include "show/tools/region_zoom.h"
#include "window_fixture.h"

namespace rostrum::tests {
namespace {

struct Pixel {
  int r = 0;
  int g = 0;
  int b = 0;
};

class OnStage : public WindowTest {
 protected:
  // At the end of the deck's first step.
  void start_at_first_stop() {
    start({"--size", "1920x1080"}, {"HOME=" + home.path().string()});
    desk.move_pointer(kAwayX, kAwayY);
    desk.type(XK_Right, {XK_Alt_L});
    ASSERT_TRUE(shows(first));
  }

  void write(std::string_view text) {
    for (const char c : text) desk.type(c);
  }

  [[nodiscard]] Pixel seen_at(int x, int y) const {
    const Picture picture = desk.look();
    const std::size_t i =
        (static_cast<std::size_t>(y) * Desk::kWidth + static_cast<std::size_t>(x)) * 3;
    return {picture.pixels[i], picture.pixels[i + 1], picture.pixels[i + 2]};
  }
  [[nodiscard]] bool yellow_at(int x, int y) const {
    const Pixel p = seen_at(x, y);
    return p.r > 200 && p.g > 140 && p.b < 90;
  }
  // Of the laser.
  [[nodiscard]] bool red_at(int x, int y) const {
    const Pixel p = seen_at(x, y);
    return p.r > 220 && p.g < 190 && p.b < 190;
  }

  // The middle of a cell of the overview on the desk.
  void point_at_cell(std::size_t cell) {
    const auto box = app::overview_grid(times.size()).picture(cell);
    const double scale = Desk::kHeight / kFrameHeight;
    desk.move_pointer(static_cast<int>(Desk::kWidth / 2.0 + box.center().x * scale),
                      static_cast<int>(Desk::kHeight / 2.0 - box.center().y * scale));
  }

  // A free place of the slide, where no text is.
  static constexpr int kAwayX = 1700;
  static constexpr int kAwayY = 1000;

  TemporaryFolder home;
  std::vector<double> times = stops();
  Picture first = still(times[0]);
  Picture second = still(times[1]);
};

TEST_F(OnStage, TheOverviewGoesToAStep) {
  start_at_first_stop();
  for (const Keysym key : {XK_o, XK_Tab}) {
    desk.type(key);
    ASSERT_TRUE(comes_true([&] { return !sees(first); })) << name(key);
    desk.type(XK_Escape);
    ASSERT_TRUE(shows(first)) << "back where it was";
  }
  desk.type(XK_Tab);
  desk.type(XK_Tab);
  EXPECT_TRUE(shows(first));

  desk.type(XK_o);
  desk.type(XK_Right);
  desk.type(XK_Right);
  desk.type(XK_Left);
  desk.type(XK_Return);
  EXPECT_TRUE(shows(second)) << "by arrows, at rest at the step's end";

  // What is typed finds slides and steps no key; the show stays where it was beneath.
  desk.type(XK_o);
  write("bnw 9");
  for (int i = 0; i < 5; ++i) desk.type(XK_BackSpace);
  write("6.2");
  desk.type(XK_Return);
  EXPECT_TRUE(shows(still(times[9])));

  desk.type(XK_o);
  point_at_cell(0);
  desk.click();
  EXPECT_TRUE(shows(first)) << "a click chooses";
  EXPECT_TRUE(keeps_showing(first, 0.5)) << "and does not step";
  EXPECT_EQ(quit(), 0);
}

TEST_F(OnStage, TheOverviewAtAStopCostsNothing) {
  start_at_first_stop();
  desk.type(XK_o);
  ASSERT_TRUE(comes_true([&] { return !sees(first); }));
  ASSERT_NE(settled(), first);
  const double before = program->processor_seconds();
  std::this_thread::sleep_for(std::chrono::seconds(2));
  EXPECT_LT(program->processor_seconds() - before, 0.02 * 2);
}

TEST_F(OnStage, TheLaserFollowsThePointerAndFades) {
  start_at_first_stop();
  desk.type(XK_l);
  desk.move_pointer(500, 900);
  EXPECT_TRUE(comes_true([&] { return red_at(500, 894); }));
  EXPECT_FALSE(desk.sees_pointer());
  desk.move_pointer(600, 900);
  EXPECT_TRUE(comes_true([&] { return red_at(600, 894) && !red_at(500, 894); }));
  EXPECT_TRUE(shows(first)) << "it fades where the pointer rests";
  const double before = program->processor_seconds();
  std::this_thread::sleep_for(std::chrono::seconds(2));
  EXPECT_LT(program->processor_seconds() - before, 0.02 * 2) << "and then costs nothing";
  desk.click();
  desk.click();
  EXPECT_TRUE(comes_true([&] { return !sees(first); })) << "a click steps on";
  desk.move_pointer(620, 900);
  EXPECT_TRUE(comes_true([&] { return red_at(620, 894); }));
  desk.type(XK_l);
  EXPECT_TRUE(shows(second));
}

TEST_F(OnStage, MarksBelongToTheirStepAndToNoFile) {
  start_at_first_stop();
  desk.type(XK_d);
  desk.drag(1500, 900, 1700, 900);
  desk.move_pointer(kAwayX, kAwayY + 30);
  EXPECT_TRUE(comes_true([&] { return yellow_at(1600, 900); }));
  EXPECT_FALSE(sees(first));

  // Its picture is saved without them.
  desk.type(XK_s, {XK_Control_L});
  std::filesystem::path file;
  ASSERT_TRUE(comes_true([&] {
    for (const auto& entry : std::filesystem::directory_iterator(home.path())) {
      if (entry.path().extension() == ".png") file = entry.path();
    }
    return !file.empty();
  }));
  EXPECT_EQ(read_png(file), first);

  desk.type(XK_d);
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(second)) << "another step";
  desk.type(XK_Left);
  EXPECT_TRUE(comes_true([&] { return yellow_at(1600, 900); })) << "they are still there";

  desk.type(XK_e);
  desk.drag(1600, 850, 1600, 950);
  desk.type(XK_e);
  EXPECT_TRUE(shows(first)) << "erased";

  desk.type(XK_d);
  desk.drag(1500, 900, 1700, 900);
  desk.drag(1500, 950, 1700, 950);
  EXPECT_TRUE(comes_true([&] { return yellow_at(1600, 900) && yellow_at(1600, 950); }));
  desk.type(XK_c);
  desk.type(XK_d);
  EXPECT_TRUE(shows(first)) << "cleared";
  EXPECT_TRUE(keeps_showing(first, 0.5)) << "no click of these was Next";
}

TEST_F(OnStage, ARegionIsZoomedToAndBack) {
  start_at_first_stop();
  desk.type(XK_z);
  desk.move_pointer(480, 270);
  desk.hold_button(1, true);
  desk.move_pointer(700, 500);
  desk.move_pointer(1440, 810);
  EXPECT_TRUE(comes_true([&] { return seen_at(1440, 600).b > 150; })) << "the frame's edge";
  desk.hold_button(1, false);
  EXPECT_TRUE(comes_true([&] { return !sees(first); }));
  // The middle of the frame is seen twice as large.
  const Picture zoomed = settled();
  const Picture fine = still(times[0], 2 * Desk::kWidth, 2 * Desk::kHeight);
  std::size_t differing = 0;
  constexpr std::size_t kRow = std::size_t{Desk::kWidth} * 3;
  for (std::size_t y = 0; y < Desk::kHeight; ++y) {
    for (std::size_t i = 0; i < kRow; ++i) {
      const int a = zoomed.pixels[y * kRow + i];
      const int b = fine.pixels[(y + Desk::kHeight / 2) * 2 * kRow + kRow / 2 + i];
      differing += std::abs(a - b) > 8 ? 1U : 0U;
    }
  }
  EXPECT_LT(differing, 200U) << "as sharp as if it had been drawn at twice the size";
  EXPECT_TRUE(keeps_showing(zoomed, 0.5));
  desk.type(XK_0);
  EXPECT_TRUE(shows(first));

  desk.turn_wheel(3);
  EXPECT_TRUE(keeps_showing(first, 0.5)) << "nobody zooms by accident";
  desk.type(XK_z);
  desk.turn_wheel(3);
  EXPECT_TRUE(comes_true([&] { return !sees(first); }));
  desk.turn_wheel(-9);
  EXPECT_TRUE(shows(first)) << "and never smaller than the whole";
}

TEST_F(OnStage, EscapeUndoesOneThingAtATime) {
  start_at_first_stop();
  desk.type(XK_f);
  desk.type(XK_d);
  desk.drag(1500, 900, 1700, 900);
  desk.move_pointer(300, 1000);
  EXPECT_TRUE(comes_true([&] { return yellow_at(1600, 900); }));
  const Picture marked = settled();
  desk.type(XK_z);
  desk.drag(480, 270, 960, 540);
  const Picture zoomed = settled();
  EXPECT_NE(zoomed, marked);
  desk.type(XK_o);
  EXPECT_TRUE(comes_true([&] { return desk.look() != zoomed; }));
  const Picture overview = settled();
  desk.type(XK_F1);
  EXPECT_TRUE(comes_true([&] { return desk.look() != overview; }));

  desk.type(XK_Escape);
  EXPECT_TRUE(shows(overview)) << "without the help";
  desk.type(XK_Escape);
  EXPECT_TRUE(shows(zoomed)) << "without the overview";
  desk.type(XK_Escape);
  desk.move_pointer(300, 1000);
  EXPECT_TRUE(shows(marked)) << "not zoomed, and with the pen";
  desk.type(XK_Escape);
  EXPECT_TRUE(comes_true([&] { return !sees(marked); })) << "without the pen";
  EXPECT_TRUE(yellow_at(1600, 900)) << "the marks stay";
  desk.type(XK_c);
  EXPECT_TRUE(shows(first));
  EXPECT_EQ(quit(), 0);
}

}  // namespace
}  // namespace rostrum::tests

// A presenter writes frames to files from the panel, with the pointer and the keyboard.
#include <gtest/gtest.h>

#include "sections_fixture.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;

constexpr Spot kStopsChoice{22, 78};
constexpr Spot kLastFrame{150, 136};
constexpr Spot kFrameSize{100, 142};   // with the frame shown, or the end of every step
constexpr Spot kSecondSize{100, 193};  // of the list below it: 1920 x 1080
constexpr Spot kFolder{100, 171};
constexpr Spot kTransparent{22, 200};
constexpr Spot kTakeLoop{80, 165};  // with a range
constexpr Spot kWriteTaken{34, 316};
constexpr Spot kRate{100, 200};
constexpr Spot kFirstRate{100, 230};  // of the list below it: 24 a second
constexpr Spot kWrite{34, 229};       // with the frame shown, or the end of every step

TEST_F(Sections, CtrlSSavesTheFrameShown) {
  start();
  press(Key::Right, kAlt);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(2)));
  press('s', kCtrl);
  const fs::path file = home.path() / "rostrum-transformer-011.210.png";
  ASSERT_TRUE(happens([&] { return fs::exists(file); }));
  EXPECT_EQ(read_png(file), after(2, kFullHd));
  EXPECT_TRUE(keeps_showing(after(2), 1));
}

TEST_F(Sections, ARangeIsWrittenWhileTheShowPlays) {
  start_at(app::PanelTab::Frames);
  click_on(kRangeChoice);
  click_on(kFirstFrame);
  press('a', kCtrl);
  type("100");
  click_on(kLastFrame);
  press('a', kCtrl);
  type("114");
  press(Key::Enter);
  EXPECT_TRUE(keeps_showing(slide_at(0), 0.5)) << "what is typed is not the show's";
  press('n');
  click_on(kWriteRange);
  const double begun = memory::time();
  const long before = show->frames();
  EXPECT_TRUE(shows(slide_at(stops()[0]), stops()[0] + 1));
  EXPECT_LT(memory::time() - begun, stops()[0]) << "the show goes on at its own pace";
  EXPECT_GT(static_cast<double>(show->frames() - before), 19 * (memory::time() - begun))
      << "with every frame of its monitor's";
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 15; }));
  for (int i = 100; i < 115; ++i) {
    const std::string name = "frame_000" + std::to_string(i) + ".png";
    EXPECT_EQ(read_png(frames() / name), still(i / 30.0, kWrittenFrame)) << name;
  }
}

TEST_F(Sections, CancelLeavesOnlyWholeFiles) {
  start_at(app::PanelTab::Frames);
  click_on(kRangeChoice);
  click_on(kWriteRange);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() >= 5; }));
  click_on(kWriteRange);
  settle();  // nothing is written any more
  EXPECT_LT(pngs(frames()).size(), 1800U);
  for (const auto& entry : fs::directory_iterator(frames())) {
    EXPECT_EQ(entry.path().extension(), ".png");
    EXPECT_EQ(read_png(entry.path()).width, kWrittenFrame.width) << entry.path();
  }
}

TEST_F(Sections, TheFrameShownAndTheEndOfEveryStep) {
  const std::vector<double>& times = stops();
  start_at(app::PanelTab::Frames);
  click_on(kWrite);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 1; }));
  EXPECT_EQ(read_png(frames() / "rostrum-transformer-000.000.png"), still(0, kWrittenFrame));
  click_on(kStopsChoice);
  click_on(kWrite);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 1 + times.size(); }));
  EXPECT_EQ(read_png(frames() / "stop_06.png"), still(times[5], kWrittenFrame));
}

TEST_F(Sections, FramesAreOfTheSizeThatIsChosen) {
  start_at(app::PanelTab::Frames);
  click_on(kFrameSize);
  click_on(kSecondSize);
  click_on(kWrite);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 1; }));
  EXPECT_EQ(read_png(frames() / "rostrum-transformer-000.000.png"), still(0, kFullHd));
}

TEST_F(Sections, TransparentLeavesTheBackgroundAway) {
  start_at(app::PanelTab::Frames);
  press(Key::Right, kAlt);
  click_on(kTransparent);
  click_on(kWrite);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 1; }));
  const auto alpha = read_png_alpha(frames() / *pngs(frames()).begin());
  EXPECT_EQ(*std::ranges::min_element(alpha), 0) << "nothing in between what is drawn";
  EXPECT_EQ(*std::ranges::max_element(alpha), 255);
}

TEST_F(Sections, FramesGoToTheFolderThatIsNamed) {
  const TemporaryFolder other;
  start_at(app::PanelTab::Frames);
  click_on(kFolder);
  press('a', kCtrl);
  type(other.path().string());
  press(Key::Enter);
  click_on(kWrite);
  EXPECT_TRUE(happens([&] { return pngs(other.path()).size() == 1; }));
  EXPECT_TRUE(pngs(frames()).empty());
}

TEST_F(Sections, FramesAreOfTheRateThatIsChosen) {
  start_at(app::PanelTab::Frames);
  click_on(kRangeChoice);
  click_on(kRate);
  click_on(kFirstRate);
  click_on(kFirstFrame);
  type("120");
  press(Key::Tab);
  type("120");
  press(Key::Enter);
  click_on(kWriteRange);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 1; }));
  EXPECT_EQ(read_png(frames() / "frame_000120.png"), still(5, kWrittenFrame)) << "120 / 24 s";
}

TEST_F(Sections, ARangeCanBeTheLoops) {
  start_at(app::PanelTab::Frames);
  click_at(layout.timeline.x + 20, layout.timeline.y_end() - 5);
  press(Key::Right, kShift);
  press('i');
  press(Key::Right, kShift);
  press('o');
  click_on(kRangeChoice);
  click_on(kTakeLoop);
  click_on(kWriteTaken);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 31; }));
  EXPECT_EQ(*pngs(frames()).begin(), "frame_000030.png");
  EXPECT_EQ(*pngs(frames()).rbegin(), "frame_000060.png");
}

}  // namespace
}  // namespace rostrum::tests

// A presenter uses the panel's sections beside the slide with the pointer and the keyboard: slides,
// frames, view.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>
#include <vector>

#include "live_fixture.h"
#include "panel/panel_layout.h"
#include "store/settings_file.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;

// A spot is in the column beside the slide, from its upper left corner: pixels of a screen of the
// usual density.
struct Spot {
  int x;
  int y;
};
constexpr Spot kFilter{150, 49};
constexpr Spot kFirstStep{100, 124};
constexpr Spot kSecondStep{100, 205};
constexpr Spot kStopsChoice{22, 78};
constexpr Spot kRangeChoice{22, 107};
constexpr Spot kFirstFrame{50, 136};
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
constexpr Spot kWriteRange{34, 287};  // turns into Cancel
constexpr Spot kSafeAreas{16, 78};
constexpr Spot kThirds{16, 107};
constexpr Spot kBoxes{16, 136};
constexpr Spot kRed{40, 49};
constexpr Spot kZoom{130, 171};
constexpr Spot kWholeSlide{60, 200};
constexpr Spot kNoWidget{250, 400};

constexpr PixelSize kFrame{.width = 1280, .height = 720};  // of those that are written

class Sections : public LiveTest {
 protected:
  Sections() {
    memory::set_monitors(
        {.sizes = {{kFullHd, kFullHd}}, .rates = {20, 20}, .largest_window = kFullHd});
  }

  // The panel is shown with that tab in front; frames are small and go to `frames`.
  void start_at(app::PanelTab tab) {
    app::KeptSettings settings;
    settings.panel.tab = tab;
    settings.panel.frames = {.width = kFrame.width,
                             .height = kFrame.height,
                             .rate = {.num = 30, .den = 1},
                             .folder = frames().string()};
    ASSERT_TRUE(app::write_settings(settings, home.path() / ".config/rostrum/settings.json").ok());
    start({.size = kFullHd, .panel = app::PanelChoice::Shown});
    settle();
  }
  [[nodiscard]] fs::path frames() const { return home.path() / "frames"; }

  void click_on(Spot spot, int held = kNothing) {
    move_pointer(layout.tabs.x + spot.x, layout.tabs.y + spot.y);
    advance(0.06);
    click(held);
    advance(0.06);
  }

  // Returns what the slide's part of the window has to show.
  [[nodiscard]] const Picture& slide_at(double time) const {
    return still(time, {.width = static_cast<int>(layout.slide.width),
                        .height = static_cast<int>(layout.slide.height)});
  }

  // Names of whole files; those still being written have others.
  [[nodiscard]] static std::set<std::string> pngs(const fs::path& folder) {
    std::set<std::string> names;
    if (!fs::exists(folder)) return names;
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() == ".png") names.insert(entry.path().filename().string());
    }
    return names;
  }

  app::PanelLayout layout =
      app::panel_layout(kFullHd.width, kFullHd.height, app::PanelSettings{}, 1, true);
};

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

TEST_F(Sections, AClickOnAStepGoesThere) {
  const std::vector<double>& times = stops();
  start_at(app::PanelTab::Slides);
  click_on(kSecondStep);
  EXPECT_TRUE(shows(slide_at(times[1])));
  click_on(kFirstStep);
  EXPECT_TRUE(shows(slide_at(times[0])));
}

TEST_F(Sections, TheFilterFindsASlideAndItsKeysStayInIt) {
  const std::vector<double>& times = stops();
  start_at(app::PanelTab::Slides);
  click_on(kFilter);
  type("heat");
  EXPECT_TRUE(keeps_showing(slide_at(0), 0.5)) << "what is typed is not the show's";
  click_on(kFirstStep);
  EXPECT_TRUE(shows(slide_at(times[8])));
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(slide_at(times[9]))) << "after it, keys are the show's again";
}

TEST_F(Sections, AFieldHasTheKeyboardUntilReturn) {
  const std::vector<double>& times = stops();
  start_at(app::PanelTab::Frames);
  click_on(kRangeChoice);
  click_on(kFirstFrame);
  type("100");
  press(Key::Tab);
  type("109");
  press(Key::Enter);
  press('n');
  press('n');
  EXPECT_TRUE(shows(slide_at(times[0]))) << "right after it, keys are the show's";
  click_on(kWriteRange);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 10; }));
  EXPECT_EQ(*pngs(frames()).begin(), "frame_000100.png");
  EXPECT_EQ(*pngs(frames()).rbegin(), "frame_000109.png");
}

TEST_F(Sections, AClickersKeysReachTheShowFromAField) {
  const std::vector<double>& times = stops();
  const Picture& first = slide_at(0);
  start_at(app::PanelTab::Slides);
  click_on(kFilter);
  type("z");
  press(Key::PageDown);
  press(Key::PageDown);
  EXPECT_TRUE(shows(slide_at(times[0])));
  press(Key::PageUp);
  EXPECT_TRUE(shows(first));
  type("n");
  EXPECT_TRUE(keeps_showing(first, 0.3)) << "the field still has the keyboard";
  press(Key::F5);
  EXPECT_TRUE(shows(still(0, kFullHd))) << "full screen";
}

TEST_F(Sections, EscapeLeavesTheFieldFirst) {
  const Picture& first = slide_at(stops()[0]);
  const Picture black = filled(first.width, first.height, 0);
  start_at(app::PanelTab::Slides);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(first));
  press('b');
  ASSERT_TRUE(shows(black));
  click_on(kFilter);
  type("n");
  press(Key::Escape);
  EXPECT_TRUE(keeps_showing(black, 0.3));
  press(Key::Escape);
  EXPECT_TRUE(shows(first)) << "the second time, it is the show's";
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
    EXPECT_EQ(read_png(frames() / name), still(i / 30.0, kFrame)) << name;
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
    EXPECT_EQ(read_png(entry.path()).width, kFrame.width) << entry.path();
  }
}

TEST_F(Sections, TheFrameShownAndTheEndOfEveryStep) {
  const std::vector<double>& times = stops();
  start_at(app::PanelTab::Frames);
  click_on(kWrite);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 1; }));
  EXPECT_EQ(read_png(frames() / "rostrum-transformer-000.000.png"), still(0, kFrame));
  click_on(kStopsChoice);
  click_on(kWrite);
  ASSERT_TRUE(happens([&] { return pngs(frames()).size() == 1 + times.size(); }));
  EXPECT_EQ(read_png(frames() / "stop_06.png"), still(times[5], kFrame));
}

TEST_F(Sections, ZoomsAboutThePointerAndBack) {
  const double time = stops()[0];
  const Picture& whole = slide_at(time);
  start_at(app::PanelTab::View);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(whole));
  move_pointer(640, 300);
  turn_wheel(4);
  ASSERT_FALSE(keeps_showing(whole, 1));
  settle();
  const Picture zoomed = crop(seen(), whole.width, whole.height);
  drag(640, 300, 560, 360);
  ASSERT_FALSE(keeps_showing(zoomed, 1)) << "dragging moves it";
  EXPECT_FALSE(sees(whole));
  press('0');
  EXPECT_TRUE(shows(whole));
  turn_wheel(-2);
  ASSERT_FALSE(keeps_showing(whole, 1));
  click_on(kWholeSlide);
  EXPECT_TRUE(shows(whole)) << "the button does the same";
  EXPECT_TRUE(keeps_showing(whole, 0.5)) << "and no drag or click was a step";
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
  EXPECT_EQ(read_png(frames() / "frame_000120.png"), still(5, kFrame)) << "120 / 24 s";
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

TEST_F(Sections, TheBackgroundIsTheColourThatIsChosen) {
  start_at(app::PanelTab::View);
  constexpr auto kCtrlKey = static_cast<Key>(341);  // GLFW's number of the left one
  hold_key(kCtrlKey, true, kCtrl);
  click_on(kRed, kCtrl);
  hold_key(kCtrlKey, false, kNothing);
  press('a', kCtrl);
  type("200");
  press(Key::Enter);
  const auto middle = [&] {
    const Picture& all = seen();
    const auto x = static_cast<std::size_t>(layout.slide.center_x());
    const auto y = static_cast<std::size_t>(layout.slide.center_y());
    const auto pixel = all.pixels.begin() + static_cast<std::ptrdiff_t>(
                                                (y * static_cast<std::size_t>(all.width) + x) * 3);
    return std::vector<std::uint8_t>(pixel, pixel + 3);
  };
  EXPECT_TRUE(comes_true([&] { return middle() == std::vector<std::uint8_t>{200, 0, 0}; }));
}

TEST_F(Sections, TheSliderZooms) {
  const Picture& whole = slide_at(stops()[0]);
  start_at(app::PanelTab::View);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(whole));
  click_on(kZoom);
  EXPECT_FALSE(keeps_showing(whole, 1));
  click_on(kWholeSlide);
  EXPECT_TRUE(shows(whole));
}

TEST_F(Sections, GuidesComeAndGo) {
  const double time = stops()[0];
  const Picture& plain = slide_at(time);
  start_at(app::PanelTab::View);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(plain));
  for (const Spot guide : {kSafeAreas, kThirds, kBoxes}) {
    click_on(guide);
    click_on(kNoWidget);  // nothing is hovered over, no tooltip shown
    EXPECT_FALSE(keeps_showing(plain, 0.5)) << guide.y;
    click_on(guide);
    click_on(kNoWidget);
    EXPECT_TRUE(shows(plain)) << guide.y;
  }
}

}  // namespace
}  // namespace rostrum::tests

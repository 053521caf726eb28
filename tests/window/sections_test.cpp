// The panel's sections beside the slide, with the pointer and the keyboard: slides, frames, view.
#include <X11/keysym.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <set>
#include <thread>
#include <utility>
#include <vector>

#include "panel/panel_layout.h"
#include "store/settings_file.h"
#include "window_fixture.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;

// Where things are in the column beside the slide, from its upper left corner: pixels of a screen
// of the usual density.
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
constexpr Spot kSize{100, 142};        // with the frame shown, or the end of every step
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
constexpr Spot kNothing{250, 400};

class Sections : public WindowTest {
 protected:
  // With the panel shown and that tab in front; frames are small and go to `frames`.
  void start_at(app::PanelTab tab) {
    app::KeptSettings settings;
    settings.panel.tab = tab;
    settings.panel.frames = {
        .width = 1280, .height = 720, .rate = {.num = 30, .den = 1}, .folder = frames().string()};
    ASSERT_TRUE(app::write_settings(settings, configuration.path() / "rostrum/settings.json").ok());
    start({"--size", "1920x1080", "--panel", "shown"}, environment());
    // Nobody clicks on what is not there yet.
    const Picture black = filled(Desk::kWidth, Desk::kHeight, 0);
    ASSERT_TRUE(comes_true([&] { return desk.look() != black; }));
    ASSERT_NE(settled(), black);
  }
  [[nodiscard]] std::vector<std::string> environment() const {
    return {"HOME=" + home.path().string()};
  }
  [[nodiscard]] fs::path frames() const { return home.path() / "frames"; }

  void click_at(Spot spot) {
    desk.move_pointer(static_cast<int>(layout.tabs.x) + spot.x,
                      static_cast<int>(layout.tabs.y) + spot.y);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    desk.click();
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  void write(const std::string& text) {
    for (const char c : text) desk.type(c);
  }

  // What the slide's part of the window has to show.
  [[nodiscard]] Picture slide_at(double time) const {
    return still(time, static_cast<int>(layout.slide.width), static_cast<int>(layout.slide.height));
  }

  [[nodiscard]] Picture slide_now() const {
    return crop(desk.look(), static_cast<int>(layout.slide.width),
                static_cast<int>(layout.slide.height));
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

  TemporaryFolder home;
  app::PanelLayout layout =
      app::panel_layout(Desk::kWidth, Desk::kHeight, app::PanelSettings{}, 1, true);
};

TEST_F(Sections, CtrlSSavesTheFrameShown) {
  start({"--size", "1920x1080", "--panel", "hidden"}, environment());
  desk.type(XK_Right, {XK_Alt_L});
  desk.type(XK_Right, {XK_Alt_L});
  const double time = stops()[1];
  ASSERT_TRUE(shows(still(time)));
  desk.type(XK_s, {XK_Control_L});
  const fs::path file = home.path() / "rostrum-transformer-011.210.png";
  ASSERT_TRUE(comes_true([&] { return fs::exists(file); }));
  EXPECT_EQ(read_png(file), still(time));
  EXPECT_TRUE(keeps_showing(still(time), 0.3));
}

TEST_F(Sections, AClickOnAStepGoesThere) {
  const std::vector<double> times = stops();
  start_at(app::PanelTab::Slides);
  click_at(kSecondStep);
  EXPECT_TRUE(shows(slide_at(times[1])));
  click_at(kFirstStep);
  EXPECT_TRUE(shows(slide_at(times[0])));
}

TEST_F(Sections, TheFilterFindsASlideAndItsKeysStayInIt) {
  const std::vector<double> times = stops();
  start_at(app::PanelTab::Slides);
  click_at(kFilter);
  write("heat");
  EXPECT_TRUE(keeps_showing(slide_at(0), 0.5)) << "what is typed is not the show's";
  click_at(kFirstStep);
  EXPECT_TRUE(shows(slide_at(times[8])));
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(slide_at(times[9]))) << "after it, keys are the show's again";
}

TEST_F(Sections, AFieldHasTheKeyboardUntilReturn) {
  const std::vector<double> times = stops();
  start_at(app::PanelTab::Frames);
  click_at(kRangeChoice);
  click_at(kFirstFrame);
  write("100");
  desk.type(XK_Tab);
  write("109");
  desk.type(XK_Return);
  desk.type(XK_n);
  desk.type(XK_n);
  EXPECT_TRUE(shows(slide_at(times[0]))) << "right after it, keys are the show's";
  click_at(kWriteRange);
  ASSERT_TRUE(comes_true([&] { return pngs(frames()).size() == 10; }));
  EXPECT_EQ(*pngs(frames()).begin(), "frame_000100.png");
  EXPECT_EQ(*pngs(frames()).rbegin(), "frame_000109.png");
}

TEST_F(Sections, AClickersKeysReachTheShowFromAField) {
  const std::vector<double> times = stops();
  const Picture first = slide_at(0);
  start_at(app::PanelTab::Slides);
  click_at(kFilter);
  write("z");
  desk.type(XK_Page_Down);
  desk.type(XK_Page_Down);
  EXPECT_TRUE(shows(slide_at(times[0])));
  desk.type(XK_Page_Up);
  EXPECT_TRUE(shows(first));
  write("n");
  EXPECT_TRUE(keeps_showing(first, 0.3)) << "the field still has the keyboard";
  desk.type(XK_F5);
  EXPECT_TRUE(shows(still(0))) << "full screen";
}

TEST_F(Sections, EscapeLeavesTheFieldFirst) {
  const Picture first = slide_at(stops()[0]);
  const Picture black = filled(first.width, first.height, 0);
  start_at(app::PanelTab::Slides);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(first));
  desk.type(XK_b);
  ASSERT_TRUE(shows(black));
  click_at(kFilter);
  write("n");
  desk.type(XK_Escape);
  EXPECT_TRUE(keeps_showing(black, 0.3));
  desk.type(XK_Escape);
  EXPECT_TRUE(shows(first)) << "the second time, it is the show's";
}

TEST_F(Sections, ARangeIsWrittenWhileTheShowPlays) {
  const std::vector<double> times = stops();
  const Picture first_stop = slide_at(times[0]);
  start_at(app::PanelTab::Frames);
  click_at(kRangeChoice);
  click_at(kFirstFrame);
  desk.type(XK_a, {XK_Control_L});
  write("100");
  click_at(kLastFrame);
  desk.type(XK_a, {XK_Control_L});
  write("249");
  desk.type(XK_Return);
  EXPECT_TRUE(keeps_showing(slide_at(0), 0.3)) << "what is typed is not the show's";
  click_at(kWriteRange);
  const auto pressed = std::chrono::steady_clock::now();
  const auto played = [pressed] {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - pressed).count();
  };
  desk.type(XK_n);
  // How long each picture of the show stays, while frames are written: no finer than it is looked
  // at here.
  std::vector<double> stays;
  Picture seen = slide_now();
  for (double last = played(); played() < times[0] + 10;) {
    const Picture now = slide_now();
    if (greatest_difference(now, first_stop) <= kTolerance) break;
    if (now == seen) continue;
    const bool writing = pngs(frames()).size() < 150;
    if (writing && played() > 1) stays.push_back(played() - last);
    last = played();
    seen = now;
  }
  EXPECT_LT(played(), times[0] + 1) << "the show goes on at its own pace";
  ASSERT_TRUE(shows(first_stop));
  ASSERT_GT(stays.size(), 20U);
  std::ranges::sort(stays);
  const auto milliseconds = [&](double part) {
    const double rank = part * static_cast<double>(stays.size() - 1);
    return static_cast<int>(std::lround(1e3 * stays[static_cast<std::size_t>(rank)]));
  };
  RecordProperty("median_ms", milliseconds(0.5));
  RecordProperty("p99_ms", milliseconds(0.99));
  EXPECT_LT(milliseconds(0.5), 100);
  ASSERT_TRUE(comes_true([&] { return pngs(frames()).size() == 150; }, 60));
  EXPECT_EQ(*pngs(frames()).begin(), "frame_000100.png");
  EXPECT_EQ(*pngs(frames()).rbegin(), "frame_000249.png");
  const TemporaryFolder exported;
  const auto finished =
      run({rostrum_program(), "export", "--deck", kDeck, "--out", exported.path().string(),
           "--frames", "100-249", "--fps", "30", "--size", "1280x720", "--quiet"});
  ASSERT_EQ(finished.status, 0) << finished.error;
  for (const std::string& name : pngs(frames())) {
    const Picture expected = read_png(exported.path() / name);
    EXPECT_EQ(greatest_difference(read_png(frames() / name), expected), 0) << name;
  }
}

TEST_F(Sections, CancelLeavesOnlyWholeFiles) {
  start_at(app::PanelTab::Frames);
  click_at(kRangeChoice);
  click_at(kWriteRange);
  ASSERT_TRUE(comes_true([&] { return pngs(frames()).size() >= 5; }));
  click_at(kWriteRange);
  std::size_t count = 0;
  ASSERT_TRUE(comes_true([&] {
    const std::size_t before = std::exchange(count, pngs(frames()).size());
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    return count == before;
  }));
  EXPECT_LT(count, 1800U);
  for (const auto& entry : fs::directory_iterator(frames())) {
    EXPECT_EQ(entry.path().extension(), ".png");
    EXPECT_EQ(read_png(entry.path()).width, 1280) << entry.path();
  }
}

TEST_F(Sections, TheFrameShownAndTheEndOfEveryStep) {
  const std::vector<double> times = stops();
  start_at(app::PanelTab::Frames);
  click_at(kWrite);
  ASSERT_TRUE(comes_true([&] { return pngs(frames()).size() == 1; }));
  EXPECT_EQ(read_png(frames() / "rostrum-transformer-000.000.png"), still(0, 1280, 720));
  click_at(kStopsChoice);
  click_at(kWrite);
  ASSERT_TRUE(comes_true([&] { return pngs(frames()).size() == 1 + times.size(); }));
  EXPECT_EQ(read_png(frames() / "stop_06.png"), still(times[5], 1280, 720));
}

TEST_F(Sections, ZoomsAboutThePointerAndBack) {
  const double time = stops()[0];
  const Picture whole = slide_at(time);
  start_at(app::PanelTab::View);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(whole));
  desk.move_pointer(640, 300);
  desk.turn_wheel(4);
  ASSERT_FALSE(keeps_showing(whole, 1));
  const Picture zoomed = crop(settled(), whole.width, whole.height);
  desk.drag(640, 300, 560, 360);
  ASSERT_FALSE(keeps_showing(zoomed, 1)) << "dragging moves it";
  EXPECT_FALSE(sees(whole));
  desk.type(XK_0);
  EXPECT_TRUE(shows(whole));
  desk.turn_wheel(-2);
  ASSERT_FALSE(keeps_showing(whole, 1));
  click_at(kWholeSlide);
  EXPECT_TRUE(shows(whole)) << "the button does the same";
  EXPECT_TRUE(keeps_showing(whole, 0.5)) << "and no drag or click was a step";
}

TEST_F(Sections, FramesAreOfTheSizeThatIsChosen) {
  start_at(app::PanelTab::Frames);
  click_at(kSize);
  click_at(kSecondSize);
  click_at(kWrite);
  ASSERT_TRUE(comes_true([&] { return pngs(frames()).size() == 1; }));
  EXPECT_EQ(read_png(frames() / "rostrum-transformer-000.000.png"), still(0, 1920, 1080));
}

TEST_F(Sections, TransparentLeavesTheBackgroundAway) {
  start_at(app::PanelTab::Frames);
  desk.type(XK_Right, {XK_Alt_L});
  click_at(kTransparent);
  click_at(kWrite);
  ASSERT_TRUE(comes_true([&] { return pngs(frames()).size() == 1; }));
  const auto alpha = read_png_alpha(frames() / *pngs(frames()).begin());
  EXPECT_EQ(*std::ranges::min_element(alpha), 0) << "nothing in between what is drawn";
  EXPECT_EQ(*std::ranges::max_element(alpha), 255);
}

TEST_F(Sections, FramesGoToTheFolderThatIsNamed) {
  const TemporaryFolder other;
  start_at(app::PanelTab::Frames);
  click_at(kFolder);
  desk.type(XK_a, {XK_Control_L});
  write(other.path().string());
  desk.type(XK_Return);
  click_at(kWrite);
  EXPECT_TRUE(comes_true([&] { return pngs(other.path()).size() == 1; }));
  EXPECT_TRUE(pngs(frames()).empty());
}

TEST_F(Sections, FramesAreOfTheRateThatIsChosen) {
  start_at(app::PanelTab::Frames);
  click_at(kRangeChoice);
  click_at(kRate);
  click_at(kFirstRate);
  click_at(kFirstFrame);
  write("120");
  desk.type(XK_Tab);
  write("120");
  desk.type(XK_Return);
  click_at(kWriteRange);
  ASSERT_TRUE(comes_true([&] { return pngs(frames()).size() == 1; }));
  EXPECT_EQ(read_png(frames() / "frame_000120.png"), still(5, 1280, 720)) << "120 / 24 s";
}

TEST_F(Sections, ARangeCanBeTheLoops) {
  start_at(app::PanelTab::Frames);
  desk.move_pointer(static_cast<int>(layout.timeline.x) + 20,
                    static_cast<int>(layout.timeline.y_end()) - 5);
  desk.click();
  desk.type(XK_Right, {XK_Shift_L});
  desk.type(XK_i);
  desk.type(XK_Right, {XK_Shift_L});
  desk.type(XK_o);
  click_at(kRangeChoice);
  click_at(kTakeLoop);
  click_at(kWriteTaken);
  ASSERT_TRUE(comes_true([&] { return pngs(frames()).size() == 31; }));
  EXPECT_EQ(*pngs(frames()).begin(), "frame_000030.png");
  EXPECT_EQ(*pngs(frames()).rbegin(), "frame_000060.png");
}

TEST_F(Sections, TheBackgroundIsTheColourThatIsChosen) {
  start_at(app::PanelTab::View);
  desk.hold(XK_Control_L, true);
  click_at(kRed);
  desk.hold(XK_Control_L, false);
  desk.type(XK_a, {XK_Control_L});
  write("200");
  desk.type(XK_Return);
  const auto middle = [&] {
    const Picture seen = slide_now();
    const auto pixel =
        static_cast<std::size_t>(seen.height / 2) * static_cast<std::size_t>(seen.width) +
        static_cast<std::size_t>(seen.width / 2);
    return std::vector<std::uint8_t>(
        seen.pixels.begin() + static_cast<std::ptrdiff_t>(pixel * 3),
        seen.pixels.begin() + static_cast<std::ptrdiff_t>(pixel * 3 + 3));
  };
  EXPECT_TRUE(comes_true([&] { return middle() == std::vector<std::uint8_t>{200, 0, 0}; }));
}

TEST_F(Sections, TheSliderZooms) {
  const Picture whole = slide_at(stops()[0]);
  start_at(app::PanelTab::View);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(whole));
  click_at(kZoom);
  EXPECT_FALSE(keeps_showing(whole, 1));
  click_at(kWholeSlide);
  EXPECT_TRUE(shows(whole));
}

TEST_F(Sections, GuidesComeAndGo) {
  const double time = stops()[0];
  const Picture plain = slide_at(time);
  start_at(app::PanelTab::View);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(plain));
  for (const Spot guide : {kSafeAreas, kThirds, kBoxes}) {
    click_at(guide);
    click_at(kNothing);  // nothing is hovered over, no tooltip shown
    EXPECT_FALSE(keeps_showing(plain, 0.5)) << guide.y;
    click_at(guide);
    click_at(kNothing);
    EXPECT_TRUE(shows(plain)) << guide.y;
  }
}

}  // namespace
}  // namespace rostrum::tests

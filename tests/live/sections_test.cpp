// A presenter uses the panel's sections beside the slide with the pointer and the keyboard: slides
// and view.
#include <gtest/gtest.h>

#include "sections_fixture.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;

constexpr Spot kFilter{150, 49};
constexpr Spot kFirstStep{100, 124};
constexpr Spot kSecondStep{100, 205};
constexpr Spot kSafeAreas{16, 78};
constexpr Spot kThirds{16, 107};
constexpr Spot kBoxes{16, 136};
constexpr Spot kRed{40, 49};
constexpr Spot kZoom{130, 171};
constexpr Spot kWholeSlide{60, 200};
constexpr Spot kNoWidget{250, 400};

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

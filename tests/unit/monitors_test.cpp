#include "window/monitors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace rostrum::app {
namespace {

using testing::HasSubstr;

const std::array kTwo{
    Monitor{.name = "eDP-1",
            .size = {.width = 1920, .height = 1200},
            .refresh_rate = 60,
            .primary = true},
    Monitor{.name = "HDMI-1", .x = 1920, .size = {.width = 3840, .height = 2160}}};
const std::array kOne{kTwo[0]};

TEST(Monitors, AreFoundByNumberAndName) {
  EXPECT_EQ(find_monitor(kTwo, "2").value(), 1U);
  EXPECT_EQ(find_monitor(kTwo, "eDP-1").value(), 0U);
  EXPECT_EQ(find_monitor(kTwo, "hdmi-1").value(), 1U);
}

TEST(Monitors, ThoseThatAreNotThereAreNamedWithThoseThatAre) {
  for (const char* const wrong : {"0", "3", "-1", "HDMI", "", "1x"}) {
    const auto found = find_monitor(kTwo, wrong);
    ASSERT_FALSE(found.ok()) << wrong;
    EXPECT_THAT(found.error().message, HasSubstr(std::string{'"'} + wrong + '"'));
    EXPECT_THAT(found.error().message, HasSubstr("2  HDMI-1  3840x2160"));
  }
}

TEST(Monitors, AListSaysWhatTellsThemApart) {
  EXPECT_EQ(monitor_list(kTwo),
            "  1  eDP-1  1920x1200, 60 Hz, at 0,0, primary\n"
            "  2  HDMI-1  3840x2160, at 1920,0\n");
}

TEST(Arrangement, TheShowAloneStaysWhereItIsOrGoesWhereItIsAskedTo) {
  EXPECT_EQ(arrange(kTwo, {.current = 1}).show, 1U);
  EXPECT_EQ(arrange(kTwo, {.asked = 0, .current = 1}).show, 0U);
  EXPECT_EQ(arrange(kTwo, {.swapped = true, .current = 1}).show, 0U);
  EXPECT_EQ(arrange(kTwo, {.swapped = true, .current = 0}).show, 1U);
  EXPECT_EQ(arrange(kOne, {.swapped = true, .current = 0}).show, 0U);
}

TEST(Arrangement, TheSpeakerHasThePrimaryMonitor) {
  EXPECT_EQ(arrange(kTwo, {.presenter = true}), (Arrangement{.show = 1, .apart = true}));
  const std::array reversed{kTwo[1], kTwo[0]};
  EXPECT_EQ(arrange(reversed, {.presenter = true}), (Arrangement{.presenter = 1, .apart = true}));
}

TEST(Arrangement, TheSpeakerMakesRoomForAShowThatIsAskedOntoThePrimaryMonitor) {
  EXPECT_EQ(arrange(kTwo, {.presenter = true, .asked = 0}),
            (Arrangement{.presenter = 1, .apart = true}));
}

TEST(Arrangement, SwappingExchangesTheTwo) {
  EXPECT_EQ(arrange(kTwo, {.presenter = true, .swapped = true}),
            (Arrangement{.presenter = 1, .apart = true}));
}

TEST(Arrangement, OneMonitorHasBoth) {
  for (const bool swapped : {false, true}) {
    EXPECT_EQ(arrange(kOne, {.presenter = true, .swapped = swapped, .asked = 5}), Arrangement{});
  }
}

}  // namespace
}  // namespace rostrum::app

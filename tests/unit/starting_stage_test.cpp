// A show starts with what the command line says, then with what the show that is resumed had.
#include "live/starting_stage.h"

#include <gtest/gtest.h>

namespace rostrum::app {
namespace {

const KeptStage kLast{.stage = {.options = {.mid_step = MidStep::Queue,
                                            .presenter = true,
                                            .swapped = true,
                                            .length = 1200},
                                .fullscreen = true,
                                .panel = true,
                                .hold_at_stops = false},
                      .asked_monitor = "HDMI-1",
                      .home_monitor = "DP-2",
                      .font = "/fonts/a.otf"};

TEST(StartingStage, OfAShowThatIsResumedIsWhatItWas) {
  const StartingStage start = starting_stage({.resume = true}, &kLast, true);
  EXPECT_EQ(start.stage, kLast.stage);
  EXPECT_EQ(start.windows.remembered, "HDMI-1");
  EXPECT_EQ(start.windows.monitor, "") << "one that is gone is no mistake of anyone's";
  EXPECT_EQ(start.windows.start_on, "DP-2");
  EXPECT_TRUE(start.windows.fill_projector);
  EXPECT_EQ(start.font, "/fonts/a.otf");
  EXPECT_TRUE(start.font_remembered);
}

TEST(StartingStage, WhatTheCommandLineSaysComesFirst) {
  const PlayOptions said{.font = "b.otf",
                         .fullscreen = false,
                         .panel = PanelChoice::Hidden,
                         .presenter = false,
                         .mid_step = MidStep::Advance,
                         .length = 60,
                         .monitor = "1",
                         .resume = true};
  const StartingStage start = starting_stage(said, &kLast, true);
  EXPECT_EQ(start.stage, (ShowStage{.options = {.mid_step = MidStep::Advance,
                                                .presenter = false,
                                                .swapped = true,
                                                .length = 60},
                                    .fullscreen = false,
                                    .panel = false,
                                    .hold_at_stops = false}));
  EXPECT_EQ(start.windows.monitor, "1");
  EXPECT_FALSE(start.windows.fill_projector);
  EXPECT_EQ(start.font, "b.otf");
  EXPECT_FALSE(start.font_remembered);
}

TEST(StartingStage, AShowThatWasLeftInAWindowStaysInOne) {
  KeptStage last = kLast;
  last.stage.fullscreen = false;
  EXPECT_FALSE(starting_stage({.resume = true}, &last, true).windows.fill_projector);
  EXPECT_TRUE(
      starting_stage({.fullscreen = true, .resume = true}, &last, true).windows.fill_projector);
}

TEST(StartingStage, WithoutAnEarlierShowThePanelIsForAWindowWithoutAnAudience) {
  EXPECT_TRUE(starting_stage({}, nullptr, true).stage.panel);
  EXPECT_FALSE(starting_stage({.fullscreen = true}, nullptr, true).stage.panel);
  EXPECT_FALSE(starting_stage({.presenter = true}, nullptr, true).stage.panel);
  EXPECT_TRUE(
      starting_stage({.panel = PanelChoice::Shown, .presenter = true}, nullptr, true).stage.panel);
  EXPECT_TRUE(starting_stage({.presenter = true}, nullptr, true).windows.fill_projector);
  EXPECT_FALSE(starting_stage({}, nullptr, false).stage.hold_at_stops);
}

}  // namespace
}  // namespace rostrum::app

#include "show/show.h"

#include <gtest/gtest.h>

#include "example_deck.h"

namespace rostrum::app {
namespace {

using enum ShowCommand;
using tests::example_deck;
using WindowCommand::EnterFullscreen, WindowCommand::Escape, WindowCommand::Help,
    WindowCommand::PanelNow, WindowCommand::Pointer, WindowCommand::Quit,
    WindowCommand::ToggleFullscreen;

TEST(Show, EscapeUndoesOneThingAtATimeAndNeverEndsTheShow) {
  Show show{example_deck(), true, 0};
  show.apply(Black, 1);
  show.apply(Help, 1);
  ASSERT_TRUE(show.state().help);

  show.apply(Escape, 1);
  EXPECT_FALSE(show.state().help);
  EXPECT_EQ(show.state().player.blank, Blank::Black);
  EXPECT_TRUE(show.state().fullscreen);

  show.apply(Escape, 1);
  EXPECT_EQ(show.state().player.blank, Blank::No);
  EXPECT_TRUE(show.state().fullscreen);

  show.apply(Escape, 1);
  EXPECT_FALSE(show.state().fullscreen);

  const Show::State before = show.state();
  show.apply(Escape, 1);
  EXPECT_EQ(show.state(), before);
  EXPECT_FALSE(before.quit);
}

TEST(Show, BeforeAnAudienceEscapeDoesNotLeaveFullScreen) {
  Show with_view{example_deck(), true, 0, false, {.presenter = true}};
  Show on_two_monitors{example_deck(), true, 0};
  on_two_monitors.see_monitors(2);
  for (Show* const show : {&with_view, &on_two_monitors}) {
    show->apply(Black, 1);
    for (int press = 0; press < 4; ++press) show->apply(Escape, 1);
    EXPECT_EQ(show->state().player.blank, Blank::No);
    EXPECT_TRUE(show->state().fullscreen);
    show->apply(ToggleFullscreen, 1);
    EXPECT_FALSE(show->state().fullscreen) << "its own key leaves it";
  }
  on_two_monitors.apply(ToggleFullscreen, 2);
  on_two_monitors.see_monitors(1);
  on_two_monitors.apply(Escape, 2);
  EXPECT_FALSE(on_two_monitors.state().fullscreen) << "the projector was unplugged";
}

TEST(Show, ThePanelIsNotShownBeforeAnAudience) {
  Show show{example_deck(), false, 0, true};
  EXPECT_TRUE(show.state().panel);
  show.apply(ToggleFullscreen, 0);
  EXPECT_FALSE(show.state().panel);
  show.apply(WindowCommand::Panel, 0);
  EXPECT_FALSE(show.state().panel) << "a letter must not show it";
  show.apply(PanelNow, 0);
  EXPECT_TRUE(show.state().panel);
  show.apply(WindowCommand::Panel, 0);
  EXPECT_FALSE(show.state().panel) << "but a letter may take it away";
  show.apply(PanelNow, 0);
  show.apply(ToggleFullscreen, 0);
  EXPECT_TRUE(show.state().panel) << "it comes back in a window";
  show.apply(ToggleFullscreen, 0);
  EXPECT_FALSE(show.state().panel) << "each full screen starts without";
}

// While the view is open, `panel` of the state is about the panel in it.
TEST(Show, ThePanelGoesWithTheSpeakersView) {
  Show show{example_deck(), false, 0, true};
  show.apply(SpeakerCommand::Presenter, 0);
  EXPECT_TRUE(show.state().panel) << "it was in the window";
  for (const WindowCommand key : {WindowCommand::Panel, PanelNow}) {
    show.apply(key, 0);
    EXPECT_FALSE(show.state().panel);
    show.apply(key, 0);
    EXPECT_TRUE(show.state().panel) << "no audience sees it, so a letter will do";
  }
  show.apply(ToggleFullscreen, 0);
  EXPECT_TRUE(show.state().panel) << "whatever the show's window is";
  show.apply(SpeakerCommand::Presenter, 0);
  EXPECT_FALSE(show.state().panel) << "it does not go before an audience";
  show.apply(SpeakerCommand::Presenter, 0);
  EXPECT_FALSE(show.state().panel);
  show.apply(WindowCommand::Panel, 0);
  show.apply(ToggleFullscreen, 0);
  show.apply(SpeakerCommand::Presenter, 0);
  EXPECT_TRUE(show.state().panel) << "but back into a window";
  show.apply(SpeakerCommand::Presenter, 0);
  show.apply(WindowCommand::Panel, 0);
  show.apply(SpeakerCommand::Presenter, 0);
  EXPECT_FALSE(show.state().panel) << "or hidden, as it was in the view";
  show.apply(ToggleFullscreen, 0);
  show.apply(PanelNow, 0);
  show.apply(SpeakerCommand::Presenter, 0);
  EXPECT_TRUE(show.state().panel) << "from full screen it goes to the view, too";
}

TEST(Show, ItsStageIsWhatItWasStartedWithAndWhatWasChanged) {
  const SpeakerOptions options{
      .mid_step = MidStep::Queue, .presenter = true, .swapped = true, .length = 90};
  Show show{example_deck(), true, 0, true, options};
  EXPECT_EQ(show.stage(), (ShowStage{.options = options, .fullscreen = true, .panel = true}));
  EXPECT_TRUE(show.state().swapped);
  show.apply(SpeakerCommand::Presenter, 0);
  show.apply(SpeakerCommand::SwapDisplays, 0);
  show.apply(ToggleFullscreen, 0);
  EXPECT_TRUE(show.stage().panel);
  show.apply(WindowCommand::Panel, 0);
  show.apply(SetTransport{{.hold_at_stops = false}}, 0);
  EXPECT_EQ(show.stage(), (ShowStage{.options = {.mid_step = MidStep::Queue, .length = 90},
                                     .hold_at_stops = false}));
}

TEST(Show, EscapeLeavesAWhiteScreenToo) {
  Show show{example_deck(), false, 0};
  show.apply(White, 1);
  show.apply(Escape, 1);
  EXPECT_EQ(show.state().player.blank, Blank::No);
}

TEST(Show, AClickersStartButtonDoesNoHarm) {
  Show show{example_deck(), false, 0};
  show.apply(Next, 0);
  for (int frame = 1; show.next_change() < 0; ++frame) show.update(frame * 0.1);
  const double t = show.state().player.t;
  for (int press = 0; press < 3; ++press) {
    show.apply(EnterFullscreen, 20);
    EXPECT_TRUE(show.state().fullscreen);
    show.apply(EnterFullscreen, 20);
    EXPECT_TRUE(show.state().fullscreen);
    show.apply(Escape, 20);
    EXPECT_FALSE(show.state().fullscreen);
    EXPECT_EQ(show.state().player.t, t);
  }
}

TEST(Show, FullscreenToggles) {
  Show show{example_deck(), false, 0};
  show.apply(ToggleFullscreen, 0);
  EXPECT_TRUE(show.state().fullscreen);
  show.apply(ToggleFullscreen, 0);
  EXPECT_FALSE(show.state().fullscreen);
}

TEST(Show, ThePointerHidesByItself) {
  Show show{example_deck(), false, 0};
  EXPECT_TRUE(show.state().pointer);
  EXPECT_EQ(show.next_change(), 2);
  show.pointer_moved(1.5);
  EXPECT_EQ(show.next_change(), 3.5);
  EXPECT_TRUE(show.update(3.4).pointer);
  EXPECT_FALSE(show.update(3.5).pointer);
  EXPECT_EQ(show.next_change(), Show::kNever);
  show.pointer_moved(4);
  EXPECT_TRUE(show.state().pointer);
}

TEST(Show, ThePointersKeyHidesItUntilPressedAgain) {
  Show show{example_deck(), false, 0};
  show.apply(Pointer, 1);
  EXPECT_FALSE(show.state().pointer);
  show.pointer_moved(1.5);
  EXPECT_FALSE(show.state().pointer);
  EXPECT_EQ(show.next_change(), Show::kNever);
  show.apply(Pointer, 2);
  EXPECT_TRUE(show.state().pointer);
  EXPECT_FALSE(show.update(4).pointer);
  show.pointer_moved(5);
  EXPECT_TRUE(show.state().pointer);
}

TEST(Show, NeedsNoUpdatesAtAStopAndAllOfThemInAStep) {
  Show show{example_deck(), false, 0};
  show.update(5);
  EXPECT_EQ(show.next_change(), Show::kNever);
  show.apply(Next, 5);
  EXPECT_LT(show.next_change(), 5);
  for (int frame = 0; frame < 200; ++frame) show.update(5 + frame / 60.0);
  EXPECT_EQ(show.next_change(), Show::kNever);
}

TEST(Show, TheWholeSlideIsSeenAgainAndItsGuidesStay) {
  Show show{example_deck(), false, 0};
  show.look({.thirds = true, .zoom = 3, .center = {1, 2}});
  EXPECT_TRUE(show.state().look.zoomed());
  show.apply(SlideCommand::WholeSlide, 0);
  EXPECT_TRUE(show.state().look.zoomed()) << "it takes a moment";
  show.update(ZoomMotion::kSeconds);
  EXPECT_EQ(show.state().look, (ViewState{.thirds = true}));
}

TEST(Show, CountsTheFramesToSave) {
  Show show{example_deck(), false, 0};
  show.apply(SlideCommand::SaveFrame, 0);
  show.apply(SlideCommand::SaveFrame, 0);
  EXPECT_EQ(show.state().saves, 2);
}

TEST(Show, FullScreenStartsWithoutThePanelAndGivesItBack) {
  Show show{example_deck(), false, 0, true};
  EXPECT_TRUE(show.state().panel);
  show.apply(ToggleFullscreen, 0);
  EXPECT_FALSE(show.state().panel);
  show.apply(PanelNow, 0);
  EXPECT_TRUE(show.state().panel);
  show.apply(EnterFullscreen, 0);
  EXPECT_TRUE(show.state().panel) << "it was in full screen already";
  show.apply(Escape, 0);
  EXPECT_TRUE(show.state().panel);
  EXPECT_FALSE((Show{example_deck(), true, 0, true}.state().panel));
}

TEST(Show, TheTimelinesKeysDoWhatTheySay) {
  Show show{example_deck(), false, 0};
  const auto t_after = [&](TimelineCommand command) {
    show.apply(command, 0);
    return show.state().player.t;
  };
  EXPECT_EQ(t_after(TimelineCommand::SecondForward), 1);
  EXPECT_EQ(t_after(TimelineCommand::NextFrame), 61.0 / 60);
  EXPECT_EQ(t_after(TimelineCommand::PreviousFrame), 1);
  show.apply(TimelineCommand::SetIn, 0);
  show.apply(TransportCommand{Seek{3}}, 0);
  show.apply(TimelineCommand::SetOut, 0);
  EXPECT_EQ(show.player().transport().in, 1);
  EXPECT_EQ(show.player().transport().out, 3);
  show.apply(TimelineCommand::ClearRange, 0);
  EXPECT_FALSE(show.player().transport().has_range());
  EXPECT_EQ(t_after(TimelineCommand::SecondBack), 2);
  show.apply(TimelineCommand::PlayPause, 0);
  EXPECT_EQ(show.state().player.motion, Motion::Forward);
  show.apply(TimelineCommand::Pause, 0);
  EXPECT_EQ(show.state().player.motion, Motion::Rest);
  show.apply(TimelineCommand::ShuttleBack, 0);
  EXPECT_EQ(show.player().velocity(), -1);
  show.apply(TimelineCommand::ShuttleForward, 0);
  EXPECT_EQ(show.player().velocity(), 1);
}

TEST(Show, QuitsOnlyWhenAsked) {
  Show show{example_deck(), false, 0};
  for (const WindowCommand command : {ToggleFullscreen, EnterFullscreen, Escape, Help, Pointer}) {
    show.apply(command, 0);
    EXPECT_FALSE(show.state().quit);
  }
  show.apply(Quit, 0);
  EXPECT_TRUE(show.state().quit);
}

}  // namespace
}  // namespace rostrum::app

// The speaker's view is beside the show, with a monitor for each, and with one for both.
#include <gtest/gtest.h>

#include "order_watch.h"
#include "speaker_fixture.h"

namespace rostrum::tests {
namespace {

TEST_F(SpeakersView, TheShowFillsTheSecondMonitorAndKeysWorkInEitherWindow) {
  start_with_two_monitors();
  std::size_t step = 0;
  for (const std::size_t with_keys : {1U, 0U}) {
    give_keyboard(with_keys);
    press(Key::Right, kAlt);
    EXPECT_TRUE(shows(after(step + 1, kFull)));
    EXPECT_TRUE(part_shows(layout().now, stops()[step]));
    EXPECT_TRUE(part_shows(layout().next, stops()[step + 1]));
    ++step;
  }
  EXPECT_EQ(quit(), "");
}

// The view is drawn by one context and copied by another. Its picture is drawn anew while the
// window may still copy it, unless each waits for the other.
TEST_F(SpeakersView, IsCopiedOnceItIsDrawnAndDrawnToOnceItIsCopied) {
  (void)stops();  // which makes a context of its own
  OrderWatch watch;
  start_with_two_monitors();
  give_keyboard(1);
  for (int step = 0; step < 3; ++step) {
    press(Key::Right);
    advance(1);
  }
  press('t');  // with the panel, the window's picture is another
  advance(1);
  press(Key::Right);
  advance(1);
  press('t');
  resize({.width = 700, .height = 500}, 1);
  advance(1);
  EXPECT_EQ(watch.take_misordered(), "");
  EXPECT_GT(watch.copies_between_contexts(), 20);
  EXPECT_EQ(quit(), "");
}

TEST_F(SpeakersView, SwapAndBack) {
  start_with_two_monitors();
  give_keyboard(1);
  press('x');
  EXPECT_TRUE(come_to_lie(kFirst, kSecond));
  press('x');
  EXPECT_TRUE(come_to_lie(kSecond, kFirst));
}

TEST_F(SpeakersView, AnUnpluggedProjectorLeavesBothWindowsWhereTheyCanBeSeen) {
  start_with_two_monitors();
  give_keyboard(1);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1, kFull)));

  const auto is_on_the_first = [] {
    const memory::Geometry at = memory::geometry_of(memory::window(0));
    return at.x >= 0 && at.y >= 0 && at.x + at.size.width <= kFull.width &&
           at.size.width < kFull.width;
  };
  for (int round = 0; round < 2; ++round) {
    show->act([] { memory::plug_second_monitor(false); });
    EXPECT_TRUE(comes_true(is_on_the_first));
    show->act([] { memory::plug_second_monitor(true); });
    EXPECT_TRUE(come_to_lie(kSecond, kFirst));
    EXPECT_TRUE(shows(after(1, kFull)));
  }
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(after(2, kFull)));
  EXPECT_EQ(quit(), "");
}

TEST_F(SpeakersView, AFullScreenShowAloneComesBackFromAnUnpluggedMonitor) {
  memory::plug_second_monitor(true);
  start({.fullscreen = true, .monitor = "projector"});
  const auto geometry = [] { return memory::geometry_of(memory::window(0)); };
  ASSERT_TRUE(comes_true([&] { return geometry() == kSecond; }));
  show->act([] { memory::plug_second_monitor(false); });
  EXPECT_TRUE(comes_true([&] { return geometry() == kFirst; }));
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(after(1, kFull)));
}

TEST_F(SpeakersView, FrozenTheAudienceKeepsWhatItSees) {
  start_with_two_monitors();
  give_keyboard(1);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1, kFull)));
  press('f', kShift);
  press(Key::Right, kAlt);
  EXPECT_TRUE(part_shows(layout().now, stops()[1]));
  EXPECT_TRUE(shows(after(1, kFull)));
  press('b');
  EXPECT_TRUE(shows(filled(kFull.width, kFull.height, 0)));
  EXPECT_TRUE(part_shows(layout().now, stops()[1])) << "the speaker still sees the slide";
  press('b');
  press('f', kShift);
  EXPECT_TRUE(shows(after(2, kFull)));
}

TEST_F(SpeakersView, AtAStopTheShowIsNotDrawnAndTheViewOnceASecond) {
  start_with_two_monitors();
  give_keyboard(1);
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1, kFull)));
  advance(2.5);
  const long audience = show->frames(0);
  const long speaker = show->frames(1);
  advance(20);
  EXPECT_EQ(show->frames(0), audience);
  EXPECT_NEAR(static_cast<double>(show->frames(1) - speaker), 20, 2) << "the timer goes on";
}

TEST_F(SpeakersView, OnOneMonitorItIsAPlainWindowThatComesAndGoes) {
  start();
  for (int round = 0; round < 2; ++round) {
    give_keyboard(0);
    press('s');
    ASSERT_TRUE(comes_true(open));
    EXPECT_FALSE(memory::fullscreen(memory::window(0)));
    give_keyboard(1);
    press(Key::Home);
    press(Key::Right, kAlt);
    EXPECT_TRUE(part_shows(layout().now, stops()[0]));
    if (round == 0) {
      press('s');
    } else {
      close(1);
    }
    EXPECT_TRUE(comes_true([] { return !open(); }));
  }
  give_keyboard(0);
  EXPECT_TRUE(shows(after(1)));
  EXPECT_EQ(quit(), "");
}

TEST_F(SpeakersView, CanHaveAnySize) {
  start({.size = {.width = 320, .height = 180}, .presenter = true});
  ASSERT_TRUE(comes_true(open));
  give_keyboard(1);
  press(Key::Right, kAlt);
  for (const PixelSize size :
       std::initializer_list<PixelSize>{{900, 800}, {1700, 600}, {400, 300}}) {
    resize(size, 1);
    EXPECT_TRUE(part_shows(layout().now, stops()[0])) << size.width << " x " << size.height;
  }
  for (const PixelSize size :
       std::initializer_list<PixelSize>{{1, 1}, {30, 1000}, {0, 0}, {1280, 800}}) {
    resize(size, 1);
    advance(0.2);
  }
  EXPECT_TRUE(part_shows(layout().now, stops()[0]));
}

TEST_F(SpeakersView, KeysSizeAndScrollTheNotes) {
  start({.size = {.width = 320, .height = 180}, .presenter = true});
  ASSERT_TRUE(comes_true(open));
  resize({.width = 800, .height = 450}, 1);
  give_keyboard(1);
  press(Key::Right, kAlt);
  ASSERT_TRUE(part_shows(layout().now, stops()[0]));
  ASSERT_TRUE(part_shows(layout().next, stops()[1]));
  const auto notes = [&] { return part(layout().notes); };
  const auto notes_become = [&](bool same, const Picture& others) {
    return comes_true([&] { return (greatest_difference(notes(), others) <= kTolerance) == same; },
                      1);
  };
  const Picture small = notes();
  const auto larger = [&](const auto& key) {
    press(key);
    EXPECT_TRUE(notes_become(false, small));
    press('-');
    EXPECT_TRUE(notes_become(true, small));
  };
  larger('+');
  larger('=');
  for (int i = 0; i < 7; ++i) press('+');
  advance(1);
  const Picture large = notes();
  press(Key::Down, kShift);
  EXPECT_TRUE(notes_become(false, large));
  press(Key::Up, kShift);
  EXPECT_TRUE(notes_become(true, large));
}

}  // namespace
}  // namespace rostrum::tests

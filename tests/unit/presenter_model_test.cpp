// The speaker's view says this without any window.
#include "presenter/presenter_model.h"

#include <gtest/gtest.h>

#include "example_deck.h"

namespace rostrum::app {
namespace {

class PresenterSays : public testing::Test {
 protected:
  [[nodiscard]] PresenterModel model() const {
    return presenter_model({.timeline = deck, .show = show, .frame_rate = {}});
  }

  double now = 10;
  deck::Deck deck = tests::example_deck();
  Show show{deck, true, now, false, {.presenter = true}};
};

TEST_F(PresenterSays, ThePageOfKeysInThePlaceOfAllElse) {
  EXPECT_FALSE(model().help);
  show.apply(WindowCommand::Help, now);
  EXPECT_TRUE(model().help);
  EXPECT_FALSE(model().now.help) << "it is not a part of the picture of now";
}

TEST_F(PresenterSays, WhatIsTyped) {
  show.apply(SpeakerCommand::GoToName, now);
  EXPECT_EQ(model().caption.message, "Go to _");
}

TEST_F(PresenterSays, ThatTheShowGoesOnByItself) {
  deck = tests::recorded([](scene::Scene& scene) {
    scene.slide("one", "");
    tests::play_for(scene, 1);
    scene.stop({.hold = 5, .auto_next = true});
    tests::play_for(scene, 1);
    scene.stop();
  });
  show = Show{deck, true, now, false, {.presenter = true}};
  show.apply(ShowCommand::Next, now);
  for (int i = 0; i < 100; ++i) show.update(now += 1.0 / 60);
  EXPECT_EQ(model().caption.next_key, "Next: start step 2 of 2, which starts by itself");
}

}  // namespace
}  // namespace rostrum::app

// These properties hold after any sequence of commands and times.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "player_fixture.h"
#include "recorded.h"

namespace rostrum::app {
namespace {

constexpr double kFrame = 0.05;

constexpr int kLastCommand = static_cast<int>(ShowCommand::White);

// Steps of one to three plays, sometimes with a pause between them, sometimes with a slide that
// begins before them, or of nothing but a stop; sometimes plays past the last stop.
// With plans some stops loop and some go on by themselves.
deck::Deck random_deck(std::mt19937& random, bool plans = false) {
  std::uniform_real_distribution<double> seconds{0.01, 3};
  std::uniform_int_distribution<int> few{1, 3};
  std::bernoulli_distribution sometimes{0.4};
  return tests::recorded([&](scene::Scene& scene) {
    scene.slide("first", "");
    bool first = true;
    for (int steps = few(random) + few(random); steps > 0; --steps) {
      if (sometimes(random)) scene.slide("another", "");
      const bool nothing = !first && sometimes(random) && sometimes(random);
      for (int plays = nothing ? 0 : few(random); plays > 0; --plays) {
        tests::play_for(scene, seconds(random));
        if (plays > 1 && sometimes(random)) scene.wait(seconds(random));
      }
      const double hold = sometimes(random) ? 0.4 : seconds(random);
      if (plans && sometimes(random)) {
        const bool loops = !nothing && sometimes(random);
        scene.stop({.hold = hold, .loop = loops, .auto_next = !loops});
      } else {
        scene.stop(hold);
      }
      first = false;
    }
    if (sometimes(random)) tests::play_for(scene, seconds(random));
  });
}

double random_wait(std::mt19937& random) {
  switch (std::uniform_int_distribution<int>{0, 4}(random)) {
    case 0:
      return 0;
    case 1:
      return 1000;
    default:
      return std::uniform_real_distribution<double>{0, 0.2}(random);
  }
}

// The moments where a show may rest without having been dragged there.
std::vector<double> resting_places(const deck::Deck& timeline) {
  std::vector<double> places{0, timeline.duration};
  for (const deck::Slide& slide : timeline.slides) places.push_back(slide.start);
  for (const deck::Stop& stop : timeline.stops) places.push_back(stop.time);
  for (const deck::Play& play : timeline.plays) {
    places.push_back(play.start);
    places.push_back(play.end);
  }
  return places;
}

bool contains(const std::vector<double>& places, double t) {
  return std::find(places.begin(), places.end(), t) != places.end();
}

TEST(PlayerAtRandom, StaysWithinTheDeckAndRestsOnlyWhereItMay) {
  std::mt19937 random{20240229};
  for (int deck = 0; deck < 100; ++deck) {
    const deck::Deck timeline = random_deck(random, deck % 2 == 1);
    const std::vector<double> places = resting_places(timeline);
    Player player{timeline};
    double now = 1000;
    for (int i = 0; i < 400; ++i) {
      now += random_wait(random);
      player.update(now);
      if (std::bernoulli_distribution{0.3}(random)) {
        const int command = std::uniform_int_distribution<int>{0, kLastCommand}(random);
        player.apply(static_cast<ShowCommand>(command), now);
      }
      const Player::State& state = player.state();
      ASSERT_GE(state.t, 0);
      ASSERT_LE(state.t, timeline.duration);
      ASSERT_TRUE(player.moving() || contains(places, state.t)) << state.t;
    }
  }
}

TEST(PlayerAtRandom, OneUpdateNeverMovesFartherThanItsTime) {
  std::mt19937 random{7};
  for (int deck = 0; deck < 100; ++deck) {
    Player player{random_deck(random)};
    double now = 0;
    for (int i = 0; i < 200; ++i) {
      const int command = std::uniform_int_distribution<int>{0, kLastCommand}(random);
      player.apply(static_cast<ShowCommand>(command), now);
      const Player::State before = player.state();
      const double wait = random_wait(random);
      const Player::State after = player.update(now += wait);
      if (before.motion == Motion::Forward) {
        const double limit = std::min(wait, AnimationClock::kLongestLeap) + 1e-9;
        ASSERT_GE(after.t, before.t - 1e-9);
        ASSERT_LE(after.t, before.t + limit);
      }
    }
  }
}

TEST(PlayerAtRandom, AsManyPressesOfNextAsThereAreStopsLeadToTheLast) {
  std::mt19937 random{42};
  for (int i = 0; i < 200; ++i) {
    const deck::Deck timeline = random_deck(random);
    Player player{timeline};
    double now = 0;
    const deck::Steps& steps = player.steps();
    for (std::size_t step = 0; step < steps.count(); ++step) {
      player.apply(ShowCommand::Next, now);
      EXPECT_EQ(player.moving(), steps.start(step) < steps.end(step));
      settle(player, now, kFrame);
      EXPECT_EQ(player.state().t, timeline.stops[step].time);
    }
    player.apply(ShowCommand::Next, now);
    EXPECT_EQ(player.state(), (Player::State{.t = timeline.stops.back().time}));
    for (std::size_t stop = timeline.stops.size(); stop-- > 0;) {
      player.apply(ShowCommand::Previous, now);
      EXPECT_EQ(player.state().t, stop == 0 ? 0 : timeline.stops[stop - 1].time);
    }
  }
}

TEST(PlayerAtRandom, PreviousUndoesNext) {
  std::mt19937 random{3};
  for (int i = 0; i < 200; ++i) {
    const deck::Deck timeline = random_deck(random);
    Player player{timeline};
    double now = 0;
    const std::size_t last = timeline.stops.size() - 1;
    const std::size_t stop = std::uniform_int_distribution<std::size_t>{0, last}(random);
    if (stop > 0) player.seek(timeline.stops[stop - 1].time, now);
    const Player::State before = player.state();
    player.apply(ShowCommand::Next, now);
    const bool finish = std::bernoulli_distribution{0.5}(random);
    finish ? settle(player, now, kFrame) : static_cast<void>(player.update(now += 0.005));
    player.apply(ShowCommand::Previous, now);
    EXPECT_EQ(player.state(), before);
  }
}

TEST(PlayerAtRandom, BackwardsAndForwardsAgainLeadsBack) {
  std::mt19937 random{5};
  for (int i = 0; i < 200; ++i) {
    const deck::Deck timeline = random_deck(random);
    Player player{timeline};
    double now = 0;
    const std::size_t last = timeline.stops.size() - 1;
    const std::size_t stop = std::uniform_int_distribution<std::size_t>{0, last}(random);
    player.seek(timeline.stops[stop].time, now);
    const Player::State before = player.state();
    player.apply(ShowCommand::PlayBackwards, now);
    settle(player, now, kFrame);
    EXPECT_EQ(player.state().t, stop == 0 ? 0 : timeline.stops[stop - 1].time);
    player.apply(ShowCommand::Next, now);
    settle(player, now, kFrame);
    EXPECT_EQ(player.state(), before);
  }
}

}  // namespace
}  // namespace rostrum::app

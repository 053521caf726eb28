// A player, and time that passes as a test says, in frames of a 60th of a second.
#pragma once

#include <gtest/gtest.h>

#include <ostream>

#include "deck/deck.h"
#include "show/player/player.h"

namespace rostrum::app {

inline void PrintTo(const Player::State& state, std::ostream* out) {
  *out << "{t " << state.t << ", motion " << static_cast<int>(state.motion) << ", blank "
       << static_cast<int>(state.blank) << "}";
}

// Plays on for so long.
inline void run_for(Player& player, double& now, double seconds) {
  const double start = now;
  for (int frame = 1; frame <= static_cast<int>(seconds * 60); ++frame) {
    now = start + frame / 60.0;
    player.update(now);
  }
  now = start + seconds;
  player.update(now);
}

// Plays on until nothing moves, in frames of so many seconds.
inline void settle(Player& player, double& now, double frame = 1.0 / 60) {
  while (player.moving()) player.update(now += frame);
}

class PlayerTest : public testing::Test {
 protected:
  PlayerTest(const deck::Deck& deck, MidStep mid_step) : player(deck, mid_step) {}

  void press(ShowCommand command) { player.apply(command, now); }
  void run_for(double seconds) { app::run_for(player, now, seconds); }
  [[nodiscard]] double t() const { return player.state().t; }
  [[nodiscard]] Motion motion() const { return player.state().motion; }

  double now = 100;
  Player player;
};

}  // namespace rostrum::app

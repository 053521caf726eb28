// Records a deck for a test, as a deck of the program is recorded: there is no timeline in a test
// that no deck could have.
#pragma once

#include <functional>
#include <utility>

#include "scene_fixture.h"

namespace rostrum::tests {

using RecordedDeck = std::function<void(scene::Scene&)>;

inline deck::Deck recorded(const RecordedDeck& deck) {
  const scene::Typesetter typesetter = scene::box_typesetter();
  scene::Scene scene(typesetter);
  deck(scene);
  return std::move(scene).finish();
}

// Plays something for so many seconds: a new rectangle.
inline void play_for(scene::Scene& scene, double seconds) {
  scene.play(Create(scene.Rectangle(1, 1)), {.run_time = seconds});
}

}  // namespace rostrum::tests

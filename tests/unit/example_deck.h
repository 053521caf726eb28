// Tests of the show use this small deck of three steps.
#pragma once

#include "recorded.h"

namespace rostrum::tests {

// Steps [0, 2], [3, 6] and [7, 10], a play past the last stop until 12, and a pause within each of
// the first two steps. The second slide starts at 7.
inline deck::Deck example_deck() {
  return recorded([](scene::Scene& scene) {
    scene.slide("one", "");
    scene.wait(0.5);
    play_for(scene, 0.5);
    play_for(scene, 1);
    scene.stop(1);
    play_for(scene, 1);
    scene.wait(0.25);
    play_for(scene, 1.75);
    scene.stop(1);
    scene.slide("two", "notes");
    play_for(scene, 2);
    play_for(scene, 1);
    scene.stop(1);
    play_for(scene, 1);
  });
}

}  // namespace rostrum::tests

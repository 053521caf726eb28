// A synthetic deck has any number of objects, for measuring how costs grow with it.
#pragma once

#include <cstddef>

#include "deck/deck.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::bench {

struct SyntheticDeck {
  std::size_t objects = 10'000;
  double seconds = 1800;
  // Objects that are on the slide together: as many enter, a few at a time, and leave together.
  std::size_t visible = 25;
};

// Records rectangles with labels, formulas, lines and lists, slide after slide; a stop a slide.
[[nodiscard]] deck::Deck record(const SyntheticDeck& deck, const scene::Typesetter& typesetter);

}  // namespace rostrum::bench

// The moments at which a deck is read.
#pragma once

#include <vector>

#include "deck/deck.h"

namespace rostrum::app {

// The ends of all steps and clips, in order, each once; seconds.
[[nodiscard]] std::vector<double> ends(const deck::Deck& timeline);

// The ends, and the middle of every clip.
[[nodiscard]] std::vector<double> ends_and_middles(const deck::Deck& timeline);

}  // namespace rostrum::app

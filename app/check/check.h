// Reads a deck as the last row of the hall would, and finds what could not be read there.
#pragma once

#include <vector>

#include "check/finding.h"
#include "deck/deck.h"

namespace rostrum::app {

// Findings are in order of time, those about a slide or step as a whole at its start.
[[nodiscard]] std::vector<Finding> check(const deck::Deck& timeline, const Limits& limits = {});

// The same with a second recording of the deck, which has to be equal. A file cannot be recorded
// again.
[[nodiscard]] std::vector<Finding> check(const deck::Deck& timeline, const deck::Deck& again,
                                         const Limits& limits = {});

}  // namespace rostrum::app

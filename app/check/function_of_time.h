// Tells whether a deck is a function of time, on which all the rest builds.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "deck/draw_list.h"

namespace rostrum::app {

using Draw = std::function<void(double time, deck::DrawList& out)>;

// The moments, in order, at which `second` draws something else, asked for them in a shuffled order
// (the same each time), than `first` did in theirs. The two are two recordings of a deck, so that a
// deck that draws lots or remembers something shows.
[[nodiscard]] std::vector<double> drawn_otherwise(std::span<const double> moments,
                                                  const Draw& first, const Draw& second);

}  // namespace rostrum::app

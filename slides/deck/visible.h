// Where what is seen at a moment lies, for guides and rules.
#pragma once

#include <vector>

#include "base/geometry.h"
#include "deck/deck.h"

namespace rostrum::deck {

// The boxes of what is seen at t, one for each stretch of an object's parts in painter's order, in
// frame units: of a path that is drawn in part the whole path's. Without the strokes' widths.
void shown_boxes(const Deck& deck, double t, std::vector<Box>& out);

}  // namespace rostrum::deck

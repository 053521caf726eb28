// A deck that has something in every table, whatever the scene language can say today.
#pragma once

#include "deck/deck.h"

namespace rostrum::tests {

// Two slides and 12 s: a glyph, paths, a rectangle, an image; poses on all kinds of ways, sampled
// and followed drivers, gradients, parts of paths, a camera that moves.
[[nodiscard]] deck::Deck table_gallery();

}  // namespace rostrum::tests

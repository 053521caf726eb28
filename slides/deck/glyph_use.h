// Which glyphs a deck shows, and how large: what has to be made before it is shown.
#pragma once

#include <vector>

#include "deck/deck.h"
#include "deck/outline.h"

namespace rostrum::deck {

struct GlyphUse {
  OutlineRef outline;  // never none
  double em = 0;       // the largest at which it is shown, in frame units
};

// Every glyph of the deck, each once.
[[nodiscard]] std::vector<GlyphUse> glyph_uses(const Deck& deck);

}  // namespace rostrum::deck

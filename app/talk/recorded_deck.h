// Finds a deck by its name, opens its fonts and records it.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "deck/deck.h"
#include "decks/decks.h"
#include "scene/typesetter.h"
#include "talk/show_fonts.h"

namespace rostrum::app {

// The deck of that name, or the first for an empty one. The error lists the known decks.
[[nodiscard]] Result<const decks::Deck*> find_deck(std::string_view name);

// Whatever a deck throws is an error that names it, and for a mistake in its source the place.
[[nodiscard]] Result<deck::Deck> record_deck(const decks::Deck& deck,
                                             const scene::Typesetter& typesetter);

// A deck, recorded and ready to be drawn, with the fonts that it is set in.
struct RecordedDeck {
  const decks::Deck* deck;
  ShowFonts fonts;
  deck::Deck timeline;
};

// Finds the deck, opens the fonts (see ShowFonts::open) and records it.
[[nodiscard]] Result<RecordedDeck> open_deck(std::string_view name, const std::string& font_file);

}  // namespace rostrum::app

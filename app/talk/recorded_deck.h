// Finds a deck that is built in by its name, and records it.
#pragma once

#include <string_view>

#include "base/result.h"
#include "deck/deck.h"
#include "decks/decks.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::app {

// The deck of that name, or the first for an empty one. The error lists the known decks.
[[nodiscard]] Result<const decks::Deck*> find_deck(std::string_view name);

// Whatever a deck throws is an error that names it, and for a mistake in its source the place.
[[nodiscard]] Result<deck::Deck> record_deck(const decks::Deck& deck,
                                             const scene::Typesetter& typesetter);

}  // namespace rostrum::app

// The decks that this program holds.
#pragma once

#include <span>
#include <string_view>

#include "scene/scene.h"

namespace rostrum::decks {

struct Deck {
  std::string_view name;   // what --deck takes
  std::string_view title;  // what people read
  void (*slides)(scene::Scene&);
};

// All of them; the first is the default.
[[nodiscard]] std::span<const Deck> all();

// Null for a name that no deck has.
[[nodiscard]] const Deck* find(std::string_view name);

// Throws a scene::DeckError on a mistake in the deck.
[[nodiscard]] deck::Deck record(const Deck& deck, const scene::Typesetter& typesetter);

}  // namespace rostrum::decks

// `rostrum list` prints decks for people and for programs.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "deck/deck.h"
#include "decks/decks.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::app {

struct ListedDeck {
  std::string name;
  std::string title;
  deck::Deck timeline;
};

struct RecordedDecks {
  std::vector<ListedDeck> decks;
  std::vector<Error> broken;  // a sentence for each deck that cannot be recorded
};

// Records all that can be recorded: a mistake in one deck hides no other.
[[nodiscard]] RecordedDecks record_decks(std::span<const decks::Deck> decks,
                                         const scene::Typesetter& typesetter);

// This listing is for people: it has slides, stops and durations.
[[nodiscard]] std::string listing(std::span<const ListedDeck> decks);

// For programs:
//   {"decks": [{"name", "title", "duration",
//               "slides": [{"title", "start", "notes"}],
//               "stops": [{"time", "hold", "loop", "auto_next"}],
//               "plays": [{"start", "end"}],
//               "clips": [{"object", "kind", "start", "end", "rate", "lag_ratio"}]}]}
// with times in seconds.
[[nodiscard]] std::string listing_json(std::span<const ListedDeck> decks);

}  // namespace rostrum::app

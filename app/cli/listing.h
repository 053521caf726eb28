// What `rostrum list` prints of decks.
#pragma once

#include <span>
#include <string>

#include "decks/decks.h"
#include "scene/timeline.h"

namespace rostrum::app {

struct ListedDeck {
  const decks::Deck* deck;
  scene::Timeline timeline;
};

// For people: slides, stops and durations.
[[nodiscard]] std::string listing(std::span<const ListedDeck> decks);

// For programs:
//   {"decks": [{"name", "title", "duration",
//               "slides": [{"title", "start", "notes"}], "stops": [{"time", "hold"}],
//               "clips": [{"object", "kind", "start", "end", "rate", "lag_ratio"}]}]}
// with times in seconds.
[[nodiscard]] std::string listing_json(std::span<const ListedDeck> decks);

}  // namespace rostrum::app

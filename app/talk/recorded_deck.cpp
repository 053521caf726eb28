#include "talk/recorded_deck.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "scene/errors/deck_error.h"
#include "system/non_fatal.h"

namespace rostrum::app {

Result<const decks::Deck*> find_deck(std::string_view name) {
  const auto known = decks::all();
  if (name.empty()) return &known.front();
  if (const decks::Deck* const deck = decks::find(name)) return deck;
  std::vector<std::string_view> names;
  std::transform(known.begin(), known.end(), std::back_inserter(names),
                 [](const decks::Deck& deck) { return deck.name; });
  return Error{fmt::format("There is no deck \"{}\", and no such file; there is {}.", name,
                           fmt::join(names, ", "))};
}

Result<deck::Deck> record_deck(const decks::Deck& deck, const scene::Typesetter& typesetter) {
  try {
    return decks::record(deck, typesetter);
  } catch (const scene::DeckError& error) {
    return Error{fmt::format("The deck {} has a mistake: {}", deck.name, error.what())};
  } catch (...) {
    return Error{fmt::format("The deck {} cannot be recorded: {}", deck.name, caught().message)};
  }
}

}  // namespace rostrum::app

#include "talk/recorded_deck.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "scene/deck_error.h"
#include "system/non_fatal.h"

namespace rostrum::app {

Result<const decks::Deck*> find_deck(std::string_view name) {
  const auto known = decks::all();
  if (name.empty()) return &known.front();
  if (const decks::Deck* const deck = decks::find(name)) return deck;
  std::vector<std::string_view> names;
  std::transform(known.begin(), known.end(), std::back_inserter(names),
                 [](const decks::Deck& deck) { return deck.name; });
  return Error{fmt::format("There is no deck \"{}\"; there is {}.", name, fmt::join(names, ", "))};
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

Result<RecordedDeck> open_deck(std::string_view name, const std::string& font_file) {
  const auto deck = find_deck(name);
  if (!deck) return deck.error();
  auto fonts = ShowFonts::open(font_file);
  if (!fonts) return fonts.error();
  auto timeline = record_deck(*deck.value(), fonts.value().typesetter());
  if (!timeline) return timeline.error();
  return RecordedDeck{.deck = deck.value(),
                      .fonts = std::move(fonts).value(),
                      .timeline = std::move(timeline).value()};
}

}  // namespace rostrum::app

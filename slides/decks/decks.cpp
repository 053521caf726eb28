#include "decks/decks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "decks/attention/attention.h"
#include "decks/transformer/transformer.h"

namespace rostrum::decks {

std::span<const Deck> all() {
  static constexpr std::array kDecks{
      Deck{.name = "attention", .title = "Grouped-Query Attention", .slides = attention::attention},
      Deck{.name = "transformer",
           .title = "Grouped-Query Attention, as in Manim",
           .slides = transformer::transformer},
  };
  return kDecks;
}

const Deck* find(std::string_view name) {
  const auto decks = all();
  const auto found = std::find_if(decks.begin(), decks.end(),
                                  [name](const Deck& deck) { return deck.name == name; });
  return found == decks.end() ? nullptr : &*found;
}

deck::Deck record(const Deck& deck, const scene::Typesetter& typesetter) {
  scene::Scene scene(typesetter);
  scene.title(deck.title);
  deck.slides(scene);
  return std::move(scene).finish();
}

}  // namespace rostrum::decks

// A deck, ready to be drawn: one that is built in, recorded, or a file.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "deck/deck.h"
#include "decks/decks.h"
#include "talk/show_fonts.h"

namespace rostrum::app {

struct OpenedDeck {
  std::string name;       // of a file, its name without folders and ending
  std::string reference;  // what opens it again from any folder: the name, or the file's whole path
  const decks::Deck* source = nullptr;  // none of a file
  // What the program's own words are set in, and a deck that is built in. A file has its letters
  // inside.
  ShowFonts fonts;
  deck::Deck timeline;

  // As people read it.
  [[nodiscard]] const std::string& title() const {
    return timeline.title.empty() ? name : timeline.title;
  }
};

// What --deck takes: the name of a deck that is built in, or else a file's; empty for the first
// deck that is built in. The error is a sentence.
[[nodiscard]] Result<OpenedDeck> open_deck(std::string_view deck, const std::string& font_file);

// The reference of the deck that open_deck() would open; an error where there is none.
[[nodiscard]] Result<std::string> deck_reference(std::string_view deck);

// Whether the deck has that scene, which is called as the deck is; empty for the only one.
[[nodiscard]] Status require_scene(const OpenedDeck& deck, std::string_view scene);

}  // namespace rostrum::app

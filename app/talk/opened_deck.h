// A deck, ready to be drawn: one that is built in, recorded, or a file; or of a talk in Python.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "deck/deck.h"
#include "decks/decks.h"
#include "talk/deck_choice.h"
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
// deck that is built in. A talk in Python is recorded, which takes its time: `stop` is asked now
// and then whether to give up. What is to be said of a talk goes to standard error. The error is a
// sentence.
[[nodiscard]] Result<OpenedDeck> open_deck(const DeckChoice& choice,
                                           const std::function<bool()>& stop = {});

// What is to be recorded of a talk in Python. The error is a sentence: there is no such file.
[[nodiscard]] Result<TalkOrder> talk_order(const DeckChoice& choice);

// The deck of a talk that was recorded.
[[nodiscard]] OpenedDeck opened_talk(const TalkOrder& order, ShowFonts fonts, deck::Deck deck);

// True for the file of a talk in Python.
[[nodiscard]] bool names_a_talk(std::string_view deck);

// The reference of the deck that open_deck() would open; an error where there is none.
[[nodiscard]] Result<std::string> deck_reference(std::string_view deck);

// Whether the deck has those scenes: one that is no talk in Python has one, which is called as the
// deck is.
[[nodiscard]] Status require_scenes(const OpenedDeck& deck, const std::vector<std::string>& scenes);

}  // namespace rostrum::app

// A deck that holds nothing but a message: what a window shows while its talk cannot be played.
#pragma once

#include <string_view>

#include "deck/deck.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::app {

// A black slide with the title above the text, whose lines are broken where they are too long.
// Without either, it is only black.
[[nodiscard]] deck::Deck message_deck(std::string_view title, std::string_view text,
                                      const scene::Typesetter& typesetter);

}  // namespace rostrum::app

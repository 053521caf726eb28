// `rostrum inspect` says what is on the slide at given moments.
#pragma once

#include <span>
#include <string>

#include "deck/deck.h"

namespace rostrum::app {

// For people: a table for each moment, a row each leaf, in painter's order.
[[nodiscard]] std::string inspection(const deck::Deck& deck, std::span<const double> times);

// For programs:
//   {"moments": [{"time", "camera": {"center", "width", "height"},
//                 "leaves": [{"kind", "text", "bbox": [left, bottom, right, top],
//                             "fill": ["#RRGGBB", opacity], "stroke": ["#RRGGBB", opacity, width],
//                             "z_index", "source"}],
//                 "stop": {"number", "hold", "loop", "auto_next"}}]}
// Boxes in units of the scene, widths in hundredths of one, source "FILE:LINE" or null. An image
// has an opacity in place of fill and stroke; what has a background stroke has "background_stroke".
// Only a moment at which the deck stops has a "stop".
[[nodiscard]] std::string inspection_json(const deck::Deck& deck, std::span<const double> times);

}  // namespace rostrum::app

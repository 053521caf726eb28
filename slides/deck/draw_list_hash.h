// A hash of what a draw list looks like: equal for equal lists, whichever decks they refer to.
#pragma once

#include <cstdint>

#include "deck/draw_list.h"

namespace rostrum::deck {

[[nodiscard]] std::uint64_t hash_of(const DrawList& list);

}  // namespace rostrum::deck

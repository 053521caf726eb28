// A hash of what a deck draws and when: equal for two recordings of a talk whose pictures are the
// same at all times, whatever their lines of source, names, titles and notes are.
#pragma once

#include <cstdint>

#include "deck/tables.h"

namespace rostrum::deck {

// Of tables that validate() has passed. Takes time in proportion to them: outlines and images count
// by their keys.
[[nodiscard]] std::uint64_t content_hash(const Tables<TableView>& tables);

}  // namespace rostrum::deck

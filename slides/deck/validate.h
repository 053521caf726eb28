// The checks that make a deck of tables: after them evaluate() needs none.
#pragma once

#include "base/result.h"
#include "deck/tables.h"

namespace rostrum::deck {

// More than any talk has; they bound what a file of a few bytes can cost. Parts and runs count each
// time that a list has them.
inline constexpr std::uint64_t kMostPartsAtOnce = 1'000'000;
inline constexpr double kLongestDeck = 1e6;            // seconds
inline constexpr float kFarthestPoint = 1e9F;          // frame units, either way
inline constexpr std::uint32_t kLargestImage = 16384;  // pixels, either side

// The error is a predicate for a file's name: "has an epoch that ...".
[[nodiscard]] Status validate(const Tables<TableView>& tables);

}  // namespace rostrum::deck

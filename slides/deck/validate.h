// The checks that make a deck of tables: after them evaluate() needs none.
//
// A file may be anybody's. What it costs to check is in proportion to its size, and what it costs
// to show is bounded by the numbers below, which are more than any talk has.
#pragma once

#include "base/result.h"
#include "deck/tables.h"

namespace rostrum::deck {

// Of one moment. Parts and curves count each time that a list has them.
inline constexpr std::uint64_t kMostPartsAtOnce = 200'000;
inline constexpr std::uint64_t kMostCurvesAtOnce = 1'000'000;
inline constexpr double kLongestDeck = 1e6;            // seconds
inline constexpr float kFarthestPoint = 1e9F;          // frame units, either way; widths too
inline constexpr float kNarrowestCamera = 1e-6F;       // frame units
inline constexpr float kFarthestSample = 1e3F;         // of a rate function, which ends at 1
inline constexpr double kLargestFactor = 1e9;          // of a driver's progress
inline constexpr std::uint32_t kDeepestDriver = 64;    // drivers that one follows
inline constexpr std::uint32_t kHighestLevel = 32;     // of a node
inline constexpr std::uint32_t kMostStops = 64;        // of a gradient
inline constexpr std::uint32_t kLargestImage = 16384;  // pixels, either side
inline constexpr std::size_t kMostSlides = 10'000;
inline constexpr std::size_t kMostTitleBytes = std::size_t{64} << 20U;  // with the notes, of all

// The error is a predicate for a file's name: "has epoch 3 before the one that it follows".
[[nodiscard]] Status validate(const Tables<TableView>& tables);

}  // namespace rostrum::deck

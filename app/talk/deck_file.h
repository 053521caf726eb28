// Decks that are files: recorded, packed, and nobody's business how.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "deck/deck.h"

namespace rostrum::app {

// Bytes. The tables of a deck cannot be larger.
inline constexpr std::size_t kLargestDeckFile = std::size_t{4} << 30U;

// True for what can only be a file's name: it ends in .rostrum or has a slash.
[[nodiscard]] bool names_a_file(std::string_view deck);

// Reads the file whole. It is not mapped: what is shown was checked, and stays so when the file is
// written over during the show, and there when the stick that it is on is pulled out. The error is
// a sentence.
[[nodiscard]] Result<deck::Deck> open_deck_file(const std::filesystem::path& file);

// Writes the deck's bytes to a file, which is there whole or not at all, and replaces an older one.
[[nodiscard]] Status write_deck_file(const deck::Deck& deck, const std::filesystem::path& file);

}  // namespace rostrum::app

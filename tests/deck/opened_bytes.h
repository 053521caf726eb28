// Opens bytes that a test has made of a deck's file.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "deck/deck.h"

namespace rostrum::tests {

using FileBytes = std::vector<std::byte>;

inline FileBytes bytes_of(const deck::Deck& deck) {
  return {deck.bytes().begin(), deck.bytes().end()};
}

inline Result<deck::Deck> opened(FileBytes file) {
  const auto bytes = std::make_shared<const FileBytes>(std::move(file));
  return deck::open(*bytes, bytes, "talk.rostrum");
}

// Empty for what can be opened.
inline std::string refusal(FileBytes file) {
  const auto deck = opened(std::move(file));
  return deck ? "" : deck.error().message;
}

}  // namespace rostrum::tests

// A mistake in a deck's source: which call, where it stands, what is wrong with it.
#pragma once

#include <stdexcept>
#include <string_view>

#include "scene/errors/where.h"

namespace rostrum::scene {

class DeckError : public std::runtime_error {
 public:
  // what() reads "slides/decks/intro/title.cpp:12: play: run_time is -1 s, but must be above 0".
  DeckError(Where where, std::string_view call, std::string_view problem);
};

// Throws a DeckError unless the value is finite and above 0.
void require_positive(double value, std::string_view name, std::string_view call, Where where);

}  // namespace rostrum::scene

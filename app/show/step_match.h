// Where the steps of a deck are in another recording of the same talk, which was changed meanwhile.
//
// A step is found by what it shows at its end: steps that show the same are the same, in the order
// that both decks have in common. A step that shows something else now lies between the neighbours
// that were found: there it is the one with its slide's title and its number, or else the one that
// is as far from the last one that was found.
#pragma once

#include <cstddef>
#include <vector>

#include "deck/deck.h"
#include "deck/steps.h"

namespace rostrum::app {

class StepMatch {
 public:
  // Copies what it needs. Looks at the ends of all steps, unless both decks show the same.
  StepMatch(const deck::Deck& before, const deck::Deck& after);

  // The step that takes the place of a step of the deck before; either may be the tail.
  [[nodiscard]] std::size_t step(std::size_t before) const { return steps_[before]; }

  // The moment that takes the place of a moment of the deck before: as far into its step, if that
  // still lasts so long. A moment at which a show rests stays one.
  [[nodiscard]] double moment(double before) const;
  // The same for a moment of a step that is being played.
  [[nodiscard]] double moment_in(std::size_t step, double before) const;

 private:
  deck::Steps before_;
  deck::Steps after_;
  std::vector<std::size_t> steps_;  // by steps of the deck before, with the tail
};

}  // namespace rostrum::app

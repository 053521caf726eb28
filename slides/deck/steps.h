// The steps of a deck say which slide and which step a moment belongs to. Whoever needs to know
// asks here, so that the player, the overview, typed numbers, lists, the check and the panel agree.
//
// A slide is on from its start until the next slide's start: a moment at which one slide ends and
// another starts belongs to the one that starts, as in evaluate(). Of slides that start at one
// moment only the last is ever on; the others are empty.
//
// Step k ends at stop k and belongs to the slide that is on there. A stop at a slide's very start
// is therefore a step of that slide: it can only have been recorded after the slide had begun, for
// each stop takes time. Step k starts where the hold of stop k-1 ends, step 0 at the deck's start.
// A deck without a stop has one step, which ends with the deck. What lies past the last stop is
// one more step, the tail, which count() leaves out; it belongs to the last slide.
//
// Slides and steps count from 0 (people count from 1); times are seconds of the deck.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "deck/deck.h"

namespace rostrum::deck {

// A step by its number within its slide.
struct SlideStep {
  std::size_t slide = 0;
  std::size_t step = 0;
  bool operator==(const SlideStep&) const = default;
};

class Steps {
 public:
  // Copies what it needs. A timeline without slides counts as one slide.
  explicit Steps(const Deck& deck);

  // The deck's duration.
  [[nodiscard]] double duration() const { return duration_; }

  // At least 1.
  [[nodiscard]] std::size_t slide_count() const { return slide_starts_.size(); }
  [[nodiscard]] double slide_start(std::size_t slide) const { return slide_starts_[slide]; }
  [[nodiscard]] double slide_end(std::size_t slide) const;
  // The slide that is on at t: the first one before the deck, the last one after it.
  [[nodiscard]] std::size_t slide_at(double t) const;

  // The number of steps in the deck, without the tail; at least 1.
  [[nodiscard]] std::size_t count() const { return stops_.size(); }
  [[nodiscard]] bool has_tail() const { return start(count()) < duration_; }
  // A step may be the tail, whose number is count(). Its end is the deck's.
  [[nodiscard]] double start(std::size_t step) const;
  [[nodiscard]] double end(std::size_t step) const;
  // The seconds that the stop at the step's end lasts in video; the tail has none.
  [[nodiscard]] double hold(std::size_t step) const { return stops_[step].hold; }
  // What the live show does when the step has been played; at the end of the tail it rests.
  [[nodiscard]] AfterStop after(std::size_t step) const {
    return step < stops_.size() ? stops_[step].after : AfterStop::Wait;
  }
  // The moment at which the show rests before the step is played: the stop before it.
  [[nodiscard]] double rest_before(std::size_t step) const;

  // The number of stops at or before t, which is the step that is played next by a show that rests
  // at t.
  [[nodiscard]] std::size_t stops_until(double t) const;
  // The step that is seen at t, whole or in part; none at the deck's start, unless a stop is there.
  // Within a hold it is the step that has ended, for nothing changes until the hold is over.
  [[nodiscard]] std::optional<std::size_t> step_at(double t) const;

  // The number of the slide's steps; an empty slide has none.
  [[nodiscard]] std::size_t count_in(std::size_t slide) const {
    return first_[slide + 1] - first_[slide];
  }
  // The slide's first step; of a slide without steps, the step that is played next from there.
  [[nodiscard]] std::size_t first_in(std::size_t slide) const { return first_[slide]; }
  [[nodiscard]] bool has(SlideStep step) const {
    return step.slide < slide_count() && step.step < count_in(step.slide);
  }
  // The step's number in the deck, and back. `in_slide` knows the tail as well.
  [[nodiscard]] std::size_t in_deck(SlideStep step) const { return first_[step.slide] + step.step; }
  [[nodiscard]] SlideStep in_slide(std::size_t step) const;

 private:
  std::vector<double> slide_starts_;  // ascending, at least one
  std::vector<Stop> stops_;           // by time, at least one
  double duration_;
  std::vector<std::size_t> first_;  // the first step of each slide; at the end the count of all
};

}  // namespace rostrum::deck

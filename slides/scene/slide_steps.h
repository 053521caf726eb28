// Which steps a slide has. Slides and steps count from 0; people count from 1.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "scene/timeline.h"

namespace rostrum::scene {

// A step of a slide, by its number in the slide.
struct SlideStep {
  std::size_t slide = 0;
  std::size_t step = 0;
  bool operator==(const SlideStep&) const = default;
};

// A step belongs to the slide that is on at its stop; a stop on the border of two slides belongs to
// the first.
class SlideSteps {
 public:
  SlideSteps() = default;
  // Both by time.
  SlideSteps(std::span<const double> slide_starts, std::span<const Stop> stops);

  // At least 1.
  [[nodiscard]] std::size_t slide_count() const { return first_.size() - 1; }
  // How many steps the slide has; some have none.
  [[nodiscard]] std::size_t count(std::size_t slide) const {
    return first_[slide + 1] - first_[slide];
  }
  [[nodiscard]] bool has(SlideStep place) const {
    return place.slide < slide_count() && place.step < count(place.slide);
  }
  // The number in the deck.
  [[nodiscard]] std::size_t step(SlideStep place) const { return first_[place.slide] + place.step; }
  // Where that step of the deck is; what lies past the last stop goes on with the last step's
  // slide.
  [[nodiscard]] SlideStep place(std::size_t step) const;

 private:
  std::vector<std::size_t> first_{0, 0};  // the first step of each slide, and the number of all
};

}  // namespace rostrum::scene

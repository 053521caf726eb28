#include "scene/slide_steps.h"

#include <algorithm>

namespace rostrum::scene {

SlideSteps::SlideSteps(std::span<const double> slide_starts, std::span<const Stop> stops) {
  first_.assign(1, 0);
  for (std::size_t slide = 1; slide < slide_starts.size(); ++slide) {
    const auto after =
        std::upper_bound(stops.begin(), stops.end(), slide_starts[slide],
                         [](double start, const Stop& stop) { return start < stop.time; });
    first_.push_back(static_cast<std::size_t>(after - stops.begin()));
  }
  first_.push_back(stops.size());
}

SlideStep SlideSteps::place(std::size_t step) const {
  const auto after = std::upper_bound(first_.begin(), first_.end() - 1, step);
  const auto slide = static_cast<std::size_t>(after - first_.begin()) - 1;
  return {.slide = slide, .step = step - first_[slide]};
}

}  // namespace rostrum::scene

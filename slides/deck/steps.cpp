#include "deck/steps.h"

#include <algorithm>

namespace rostrum::deck {

std::string_view name_of(AfterStop after) {
  switch (after) {
    case AfterStop::Wait:
      break;
    case AfterStop::Loop:
      return "loops";
    case AfterStop::Go:
      return "goes on by itself";
  }
  return "waits";
}

Steps::Steps(const Deck& deck) : stops_(deck.stops), duration_(deck.duration) {
  for (const Slide& slide : deck.slides) slide_starts_.push_back(slide.start);
  if (slide_starts_.empty()) slide_starts_.push_back(0);
  if (stops_.empty()) stops_.push_back({.time = duration_, .hold = 0});
  for (const double start : slide_starts_) {
    const auto stop = std::ranges::lower_bound(stops_, start, {}, &Stop::time);
    first_.push_back(static_cast<std::size_t>(stop - stops_.begin()));
  }
  first_.push_back(stops_.size());
}

double Steps::slide_end(std::size_t slide) const {
  return slide + 1 < slide_count() ? slide_starts_[slide + 1] : duration_;
}

std::size_t Steps::slide_at(double t) const {
  const auto after = std::ranges::upper_bound(slide_starts_, t);
  const auto begun = static_cast<std::size_t>(after - slide_starts_.begin());
  return begun == 0 ? 0 : begun - 1;
}

double Steps::start(std::size_t step) const {
  return step == 0 ? 0.0 : later(stops_[step - 1].time, stops_[step - 1].hold);
}

double Steps::end(std::size_t step) const {
  return step < stops_.size() ? stops_[step].time : duration_;
}

double Steps::rest_before(std::size_t step) const {
  return step == 0 ? 0.0 : stops_[step - 1].time;
}

std::size_t Steps::stops_until(double t) const {
  const auto after = std::ranges::upper_bound(stops_, t, {}, &Stop::time);
  return static_cast<std::size_t>(after - stops_.begin());
}

std::optional<std::size_t> Steps::step_at(double t) const {
  const std::size_t next = stops_until(t);
  if (t > start(next)) return next;
  if (next == 0) return std::nullopt;
  return next - 1;
}

SlideStep Steps::in_slide(std::size_t step) const {
  const auto after = std::upper_bound(first_.begin(), first_.end() - 1, step);
  const auto slide = static_cast<std::size_t>(after - first_.begin()) - 1;
  return {.slide = slide, .step = step - first_[slide]};
}

}  // namespace rostrum::deck

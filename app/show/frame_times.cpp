#include "show/frame_times.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace rostrum::app {
namespace {

// A frame that is late by less than this much of a period was shown in time: what woke the program
// up is no more exact than that.
constexpr double kTolerance = 0.1;

}  // namespace

void FrameTimes::add(double seconds, double period) {
  assert(seconds >= 0 && period > 0);
  ring_[next_] = static_cast<float>(seconds * 1e3);
  next_ = (next_ + 1) % kCapacity;
  size_ = std::min(size_ + 1, kCapacity);
  ++frames_;
  const double beyond = seconds / period - 1 - kTolerance;
  if (beyond > 0) dropped_ += static_cast<std::uint64_t>(std::ceil(beyond));
}

float FrameTimes::percentile(double fraction) const {
  assert(fraction >= 0 && fraction <= 1);
  if (size_ == 0) return 0;
  // The ring fills from its start, so that its first size_ places are in use.
  std::array<float, kCapacity> sorted = ring_;
  const auto rank = static_cast<std::size_t>(std::ceil(fraction * static_cast<double>(size_)));
  const std::size_t index = std::max<std::size_t>(rank, 1) - 1;
  const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(size_);
  const auto nth = sorted.begin() + static_cast<std::ptrdiff_t>(index);
  std::nth_element(sorted.begin(), nth, end);
  return *nth;
}

std::span<const float> FrameTimes::in_order() {
  if (size_ == kCapacity) {
    std::rotate(ring_.begin(), ring_.begin() + static_cast<std::ptrdiff_t>(next_), ring_.end());
    next_ = 0;
  }
  return std::span(ring_).first(size_);
}

}  // namespace rostrum::app

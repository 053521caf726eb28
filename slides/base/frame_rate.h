// A rate of frames, as a fraction: frame i begins at i * den / num seconds, which is never a sum.
#pragma once

#include <cmath>
#include <cstdint>

namespace rostrum {

struct FrameRate {
  std::int64_t num = 60;  // both at least 1
  std::int64_t den = 1;
  bool operator==(const FrameRate&) const = default;

  [[nodiscard]] double time_of(std::int64_t frame) const {
    return static_cast<double>(frame * den) / static_cast<double>(num);
  }

  // The frame that is shown at t. A moment within a millionth of a frame before the next belongs to
  // that one: time_of(i), whatever it was rounded to, lies in frame i.
  [[nodiscard]] std::int64_t frame_at(double t) const {
    return static_cast<std::int64_t>(
        std::floor(t * static_cast<double>(num) / static_cast<double>(den) + 1e-6));
  }
};

}  // namespace rostrum

// Keeps how long the last frames took, for the statistics and their plot. It reads no clock.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace rostrum::app {

class FrameTimes {
 public:
  static constexpr std::size_t kCapacity = 240;

  // A frame that took so many seconds from its beginning until it was shown, where one was due
  // every `period` seconds. For each whole period that it took beyond its own, a frame was dropped.
  void add(double seconds, double period);

  // The last kCapacity times are kept.
  [[nodiscard]] std::size_t size() const { return size_; }
  // Returns, in milliseconds, the smallest time kept that a `fraction` of them do not exceed
  // (nearest rank). 0 when there are none.
  [[nodiscard]] float percentile(double fraction) const;
  [[nodiscard]] float median() const { return percentile(0.5); }
  // Those kept in milliseconds, the oldest first; valid until the next call of it.
  [[nodiscard]] std::span<const float> in_order();

  // Counts from the beginning.
  [[nodiscard]] std::uint64_t frames() const { return frames_; }
  [[nodiscard]] std::uint64_t dropped() const { return dropped_; }

 private:
  std::array<float, kCapacity> ring_{};
  std::size_t next_ = 0;  // where the next one goes
  std::size_t size_ = 0;
  std::uint64_t frames_ = 0;
  std::uint64_t dropped_ = 0;
};

}  // namespace rostrum::app

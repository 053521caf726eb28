// Measures how many frames a second the audience gets while something moves. It reads no clock.
#pragma once

#include <optional>

namespace rostrum::app {

class AudienceRate {
 public:
  // A frame was shown at `now`, in seconds.
  void frame_shown(double now) {
    if (now - last_ > kPause) {
      begin_ = now;
      frames_ = 0;
    } else {
      ++frames_;
    }
    last_ = now;
    if (now - begin_ < kWindow) return;
    rate_ = frames_ / (now - begin_);
    begin_ = now;
    frames_ = 0;
  }

  // The rate that was measured last, over half a second; none while nothing moves.
  [[nodiscard]] std::optional<double> rate(double now) const {
    return now - last_ > kPause ? std::nullopt : rate_;
  }

 private:
  static constexpr double kWindow = 0.5;
  static constexpr double kPause = 0.25;  // longer than this between two frames is a rest

  double begin_ = 0;
  double last_ = -1;
  int frames_ = 0;
  std::optional<double> rate_;
};

}  // namespace rostrum::app

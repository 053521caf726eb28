// The laser: a dot that follows the pointer over the slide and draws a short trail behind it. A
// function of where the pointer was and of the time; it reads no clock and draws nothing.
//
// Points are the slide's own, in frame units, so that a dot that is pointed in one window can be
// shown in another.
#pragma once

#include <optional>
#include <vector>

#include "base/geometry.h"

namespace rostrum::app {

// The laser as it is seen at one moment.
struct LaserLight {
  struct Sample {
    Point at;
    double age = 0;  // 0 where the pointer is, 1 where the trail ends
    bool operator==(const Sample&) const = default;
  };

  double strength = 0;        // of the dot, 0 to 1
  Point at;                   // the dot
  std::vector<Sample> trail;  // from its end to the dot; empty where there is none
  bool operator==(const LaserLight&) const = default;
};

class Laser {
 public:
  static constexpr double kTrailSeconds = 0.3;
  // A dot whose pointer rests stays for so long, and is gone after the fade.
  static constexpr double kRestSeconds = 1.5;
  static constexpr double kFadeSeconds = 0.5;
  static constexpr double kLeaveSeconds = 0.15;  // the fade of one whose pointer left the slide

  void move(Point to, double now);
  // The pointer is not on the slide any more.
  void leave(double now);
  // Dark, as if the pointer had never moved.
  void reset() { *this = {}; }

  [[nodiscard]] LaserLight light(double now) const;

  // The time at which light() would next differ from what it is: -infinity while it changes with
  // time, infinity when only the pointer can.
  [[nodiscard]] double next_change(double now) const;

 private:
  struct Sample {
    Point at;
    double time = 0;
  };

  // The points of the pointer's way that can still be seen; the last is where it is.
  std::vector<Sample> way_;
  std::optional<double> left_at_;
};

}  // namespace rostrum::app

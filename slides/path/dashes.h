// Dashed outlines.
#pragma once

#include "path/points.h"

namespace rostrum::path {

struct Dashing {
  int dashes = 15;
  double ratio = 0.5;         // of a dash's length to that of a dash with the gap behind it
  double offset = 0;          // how far along the dashes start, in dashes with gaps
  bool equal_lengths = true;  // dashes of the same length, not of the same number of curves
};

// However many dashes are asked for.
inline constexpr int kMaxDashes = 10'000;

// The dashes, each a path. An open path begins and ends with one; an offset makes one more of two
// halves, at its ends. All contours count as one line.
[[nodiscard]] std::vector<Points> dashed(PointSpan points, const Dashing& dashing = {});

inline constexpr double kDashLength = 0.05;

// How many dashes DashedLine has for the distance of its ends: two at least.
[[nodiscard]] int dash_count(double distance, double dash_length = kDashLength, double ratio = 0.5);

}  // namespace rostrum::path

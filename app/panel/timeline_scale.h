// The timeline's horizontal axis: seconds to pixels and back. Pixels are counted from the left edge
// of the stretch that shows time; y plays no part.
#pragma once

#include <algorithm>
#include <span>

namespace rostrum::app {

struct TimelineScale {
  // A second is at most so many pixels wide.
  static constexpr double kClosest = 20000;

  double begin = 0;              // the moment at the left edge, seconds
  double seconds_per_pixel = 0;  // above 0 once it was fitted

  [[nodiscard]] double x_of(double t) const { return (t - begin) / seconds_per_pixel; }
  [[nodiscard]] double time_at(double x) const { return begin + x * seconds_per_pixel; }

  // The whole deck in that width.
  static TimelineScale fit(double duration, double width) {
    return {.begin = 0, .seconds_per_pixel = std::max(duration, 1e-3) / std::max(width, 1.0)};
  }

  // Keeps the scale within its limits: no closer than kClosest, no farther than the whole deck, and
  // never before the deck's start or after its end.
  void keep_within(double duration, double width);

  // Magnifies by the factor; the moment at x stays there as far as keep_within allows.
  void zoom_about(double x, double factor, double duration, double width);
  void pan(double pixels, double duration, double width);
  // Turns to the page on which t lies, if it is out of sight.
  void follow(double t, double duration, double width);
};

// The distance of the ruler's labelled ticks, and of the small ones between them: round numbers of
// seconds, the labelled at least `pixels` apart.
struct TickSpacing {
  double labelled = 1;
  double small = 0.5;
};
[[nodiscard]] TickSpacing tick_spacing(double seconds_per_pixel, double pixels);

// The candidate nearest to t if it is no farther than `reach` seconds, else t. The candidates are
// sorted.
[[nodiscard]] double snapped(double t, double reach, std::span<const double> candidates);

}  // namespace rostrum::app

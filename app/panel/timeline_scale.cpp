#include "panel/timeline_scale.h"

#include <array>
#include <cmath>

namespace rostrum::app {
namespace {

// Each entry has the spacing of ticks with labels and that of small ones, round in seconds, minutes
// and hours.
constexpr std::array<TickSpacing, 21> kSpacings{{
    {0.001, 0.0002}, {0.002, 0.0005}, {0.005, 0.001}, {0.01, 0.002}, {0.02, 0.005}, {0.05, 0.01},
    {0.1, 0.02},     {0.2, 0.05},     {0.5, 0.1},     {1, 0.2},      {2, 0.5},      {5, 1},
    {10, 2},         {15, 5},         {30, 5},        {60, 10},      {120, 30},     {300, 60},
    {600, 120},      {1800, 300},     {3600, 600},
}};

}  // namespace

void TimelineScale::keep_within(double duration, double width) {
  const double whole = fit(duration, width).seconds_per_pixel;
  seconds_per_pixel = std::clamp(seconds_per_pixel, std::min(1 / kClosest, whole), whole);
  begin = std::clamp(begin, 0.0, std::max(0.0, duration - width * seconds_per_pixel));
}

void TimelineScale::zoom_about(double x, double factor, double duration, double width) {
  const double t = time_at(x);
  seconds_per_pixel /= factor;
  keep_within(duration, width);
  begin = t - x * seconds_per_pixel;
  keep_within(duration, width);
}

void TimelineScale::pan(double pixels, double duration, double width) {
  begin -= pixels * seconds_per_pixel;
  keep_within(duration, width);
}

void TimelineScale::follow(double t, double duration, double width) {
  if (t < begin || t > begin + width * seconds_per_pixel) {
    const double page = width * seconds_per_pixel;
    begin = t < begin ? t - 0.9 * page : t - 0.1 * page;
    keep_within(duration, width);
  }
}

TickSpacing tick_spacing(double seconds_per_pixel, double pixels) {
  const double least = seconds_per_pixel * pixels;
  const auto* const found =
      std::find_if(kSpacings.begin(), kSpacings.end(),
                   [least](const TickSpacing& s) { return s.labelled >= least; });
  if (found != kSpacings.end()) return *found;
  const double hours = std::ceil(least / 3600);
  return {.labelled = 3600 * hours, .small = 600 * hours};
}

double snapped(double t, double reach, std::span<const double> candidates) {
  const auto after = std::lower_bound(candidates.begin(), candidates.end(), t);
  double best = t;
  double distance = reach;
  const auto consider = [&](double candidate) {
    if (std::abs(candidate - t) <= distance) {
      distance = std::abs(candidate - t);
      best = candidate;
    }
  };
  if (after != candidates.end()) consider(*after);
  if (after != candidates.begin()) consider(*std::prev(after));
  return best;
}

}  // namespace rostrum::app

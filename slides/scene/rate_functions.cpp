#include "scene/rate_functions.h"

#include <algorithm>
#include <cmath>

#include "base/geometry.h"

namespace rostrum::scene::rates {
namespace {

double unit(double t) { return std::clamp(t, 0.0, 1.0); }

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

// An ease-in turned into its ease-out and its ease-in-out, as on easings.net: the out mirrors the
// in, the in-out does half of each.
template <class In>
double out(In in, double t) {
  return 1 - in(1 - t);
}
template <class In>
double in_out(In in, double t) {
  return t < 0.5 ? in(2 * t) / 2 : 1 - in(2 - 2 * t) / 2;
}

double in_power(double t, int power) {
  double value = 1;
  for (int i = 0; i < power; ++i) {
    value *= t;
  }
  return value;
}

// Penner's constants, as easings.net and Manim have them.
constexpr double kBack = 1.70158;
constexpr double kBackInOut = kBack * 1.525;

double in_back(double t, double overshoot) {
  return (overshoot + 1) * t * t * t - overshoot * t * t;
}

double in_elastic(double t, double period) {
  if (t <= 0 || t >= 1) {
    return unit(t);
  }
  // A quarter period before the end, so that the oscillation ends at 1.
  return -std::exp2(10 * t - 10) * std::sin((t - 1 - period / 4) * 2 * PI / period);
}

double out_bounce(double t) {
  constexpr double kHeight = 7.5625;
  constexpr double kWidth = 2.75;
  if (t < 1 / kWidth) {
    return kHeight * t * t;
  }
  if (t < 2 / kWidth) {
    t -= 1.5 / kWidth;
    return kHeight * t * t + 0.75;
  }
  if (t < 2.5 / kWidth) {
    t -= 2.25 / kWidth;
    return kHeight * t * t + 0.9375;
  }
  t -= 2.625 / kWidth;
  return kHeight * t * t + 0.984375;
}

double sine(double t) { return 1 - std::cos(t * PI / 2); }
double quad(double t) { return in_power(t, 2); }
double cubic(double t) { return in_power(t, 3); }
double quart(double t) { return in_power(t, 4); }
double quint(double t) { return in_power(t, 5); }
double expo(double t) { return t <= 0 ? 0 : std::exp2(10 * t - 10); }
double circ(double t) { return 1 - std::sqrt(1 - t * t); }
double back(double t) { return in_back(t, kBack); }
double back_for_in_out(double t) { return in_back(t, kBackInOut); }
double elastic(double t) { return in_elastic(t, 0.3); }
double elastic_for_in_out(double t) { return in_elastic(t, 0.45); }
double bounce(double t) { return 1 - out_bounce(1 - t); }

}  // namespace

double linear(double t) { return unit(t); }

// A logistic curve of steepness 10 about the middle, stretched to go through (0, 0) and (1, 1).
double smooth(double t) {
  constexpr double kSteepness = 10;
  const double error = logistic(-kSteepness / 2);
  return unit((logistic(kSteepness * (unit(t) - 0.5)) - error) / (1 - 2 * error));
}

double double_smooth(double t) {
  t = unit(t);
  return t < 0.5 ? smooth(2 * t) / 2 : (1 + smooth(2 * t - 1)) / 2;
}

double rush_into(double t) { return 2 * smooth(unit(t) / 2); }
double rush_from(double t) { return 2 * smooth(unit(t) / 2 + 0.5) - 1; }

double there_and_back(double t) {
  t = unit(t);
  return smooth(t < 0.5 ? 2 * t : 2 - 2 * t);
}

double ease_in_sine(double t) { return sine(unit(t)); }
double ease_out_sine(double t) { return out(sine, unit(t)); }
double ease_in_out_sine(double t) { return in_out(sine, unit(t)); }
double ease_in_quad(double t) { return quad(unit(t)); }
double ease_out_quad(double t) { return out(quad, unit(t)); }
double ease_in_out_quad(double t) { return in_out(quad, unit(t)); }
double ease_in_cubic(double t) { return cubic(unit(t)); }
double ease_out_cubic(double t) { return out(cubic, unit(t)); }
double ease_in_out_cubic(double t) { return in_out(cubic, unit(t)); }
double ease_in_quart(double t) { return quart(unit(t)); }
double ease_out_quart(double t) { return out(quart, unit(t)); }
double ease_in_out_quart(double t) { return in_out(quart, unit(t)); }
double ease_in_quint(double t) { return quint(unit(t)); }
double ease_out_quint(double t) { return out(quint, unit(t)); }
double ease_in_out_quint(double t) { return in_out(quint, unit(t)); }
double ease_in_expo(double t) { return expo(unit(t)); }
double ease_out_expo(double t) { return out(expo, unit(t)); }
double ease_in_out_expo(double t) { return in_out(expo, unit(t)); }
double ease_in_circ(double t) { return circ(unit(t)); }
double ease_out_circ(double t) { return out(circ, unit(t)); }
double ease_in_out_circ(double t) { return in_out(circ, unit(t)); }
double ease_in_back(double t) { return back(unit(t)); }
double ease_out_back(double t) { return out(back, unit(t)); }
double ease_in_out_back(double t) { return in_out(back_for_in_out, unit(t)); }
double ease_in_elastic(double t) { return elastic(unit(t)); }
double ease_out_elastic(double t) { return out(elastic, unit(t)); }
double ease_in_out_elastic(double t) { return in_out(elastic_for_in_out, unit(t)); }
double ease_in_bounce(double t) { return bounce(unit(t)); }
double ease_out_bounce(double t) { return out(bounce, unit(t)); }
double ease_in_out_bounce(double t) { return in_out(bounce, unit(t)); }

}  // namespace rostrum::scene::rates

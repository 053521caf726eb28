#include "path/dashes.h"

#include <algorithm>
#include <cmath>

#include "path/curve.h"
#include "path/partial.h"

namespace rostrum::path {
namespace {

// The remainder in [0, divisor).
double modulo(double value, double divisor) {
  const double rest = std::fmod(value, divisor);
  return rest < 0 ? rest + divisor : rest;
}

struct Dash {
  double from;
  double to;
};

// The dashes as fractions of the path.
std::vector<Dash> pattern(const Dashing& dashing, int n, bool closed) {
  const double dash = dashing.ratio / n;
  const double rest = 1 - dashing.ratio;
  const double gap = closed ? rest / n : n == 1 ? rest : rest / (n - 1);
  const double period = dash + gap;
  const double shift = modulo(dashing.offset, 1) * period;
  const double whole = closed ? 1 : 1 + gap;
  std::vector<Dash> dashes;
  for (int i = 0; i < n; ++i) {
    dashes.push_back({modulo(i * period + shift, whole), modulo(i * period + dash + shift, whole)});
  }
  if (closed) return dashes;
  // What an offset has pushed over the end. A dash that ends in the gap behind it is cut by
  // partial.
  Dash& last = dashes.back();
  if (last.to > 1 && last.from > 1) {
    dashes.pop_back();
  } else if (last.to < dash) {
    if (last.from < 1) {
      const Dash at_start{0, last.to};
      last.to = 1;
      dashes.push_back(at_start);
    } else {
      last.from = 0;
    }
  }
  return dashes;
}

// Turns fractions of the length into fractions of the number of curves.
class EqualLengths {
 public:
  explicit EqualLengths(PointSpan points) {
    for (std::size_t i = 0; i < curve_count(points); ++i) {
      for (const double chord : chords(curve(points, i))) passed_.push_back(passed_.back() + chord);
    }
  }

  [[nodiscard]] double operator()(double fraction) const {
    const double length = fraction * passed_.back();
    const auto steps = static_cast<double>(passed_.size() - 1);
    const auto next = std::ranges::upper_bound(passed_, length);
    if (next == passed_.end()) return 1;
    if (next == passed_.begin()) return 0;
    const double before = *(next - 1);
    const auto chord = static_cast<double>(next - 1 - passed_.begin());
    return (chord + (length - before) / (*next - before)) / steps;
  }

 private:
  std::vector<double> passed_{0};  // the length at the start, and at the end of each chord
};

}  // namespace

std::vector<Points> dashed(PointSpan points, const Dashing& dashing) {
  const int n = std::min(dashing.dashes, kMaxDashes);
  if (n <= 0 || curve_count(points) == 0) return {};
  std::vector<Dash> dashes = pattern(dashing, n, is_closed(points));
  if (dashing.equal_lengths) {
    const EqualLengths equal(points);
    for (Dash& dash : dashes) dash = {equal(dash.from), equal(dash.to)};
  }
  std::vector<Points> paths;
  for (const Dash& dash : dashes) paths.push_back(subcurve(points, dash.from, dash.to));
  return paths;
}

int dash_count(double distance, double dash_length, double ratio) {
  const double count = std::ceil(distance / dash_length * ratio);
  if (!(count > 2)) return 2;
  return static_cast<int>(std::min<double>(count, kMaxDashes));
}

}  // namespace rostrum::path

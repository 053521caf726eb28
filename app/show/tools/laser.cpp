#include "show/tools/laser.h"

#include <algorithm>
#include <limits>

namespace rostrum::app {
namespace {

// Mice tell of their way up to a thousand times a second; nobody sees points so close in time.
constexpr double kLeastSeconds = 0.004;

constexpr double kNever = std::numeric_limits<double>::infinity();

}  // namespace

void Laser::move(Point to, double now) {
  if (left_at_) {  // it comes from elsewhere: nothing leads there
    way_.clear();
    left_at_.reset();
  }
  if (!way_.empty() && now < way_.back().time) way_.clear();  // the clock was set back
  std::erase_if(way_, [&](const Sample& s) { return s.time < now - 2 * kTrailSeconds; });
  if (way_.size() >= 2 && now - way_[way_.size() - 2].time < kLeastSeconds) way_.pop_back();
  way_.push_back({.at = to, .time = now});
}

void Laser::leave(double now) {
  if (!way_.empty() && !left_at_) left_at_ = now;
}

LaserLight Laser::light(double now) const {
  if (way_.empty()) return {};
  const Sample& last = way_.back();
  const double rested = std::max(0.0, now - last.time);
  double strength = 1 - std::clamp((rested - kRestSeconds) / kFadeSeconds, 0.0, 1.0);
  if (left_at_) {
    strength = std::min(strength, 1 - std::clamp((now - *left_at_) / kLeaveSeconds, 0.0, 1.0));
  }
  LaserLight light{.strength = strength, .at = strength > 0 ? last.at : ORIGIN, .trail = {}};
  if (strength <= 0 || rested >= kTrailSeconds) return light;

  const double end = now - kTrailSeconds;
  for (std::size_t i = 0; i < way_.size(); ++i) {
    const Sample& sample = way_[i];
    if (sample.time <= end) continue;
    if (light.trail.empty() && i > 0) {
      // The trail ends between two samples.
      const Sample& before = way_[i - 1];
      const double part = (end - before.time) / (sample.time - before.time);
      // If the pointer rested before it went on, its way began just now.
      if (part >= 0) light.trail.push_back({before.at + (sample.at - before.at) * part, 1});
    }
    light.trail.push_back({sample.at, std::max(0.0, now - sample.time) / kTrailSeconds});
  }
  if (light.trail.size() < 2) light.trail.clear();
  return light;
}

double Laser::next_change(double now) const {
  if (way_.empty()) return kNever;
  const LaserLight seen = light(now);
  if (seen.strength <= 0) return kNever;
  if (seen.strength < 1 || !seen.trail.empty() || left_at_) return -kNever;
  return way_.back().time + kRestSeconds;
}

}  // namespace rostrum::app

#include "show/show_timer.h"

#include <cmath>
#include <limits>

namespace rostrum::app {

void ShowTimer::start(double now) {
  now_ = now;
  if (started_) return;
  started_ = true;
  since_ = now;
}

void ShowTimer::toggle_pause(double now) {
  now_ = now;
  banked_ = seconds();
  since_ = now;
  paused_ = !paused_;
}

void ShowTimer::reset(double now) {
  now_ = now;
  banked_ = 0;
  since_ = now;
}

void ShowTimer::restore(double seconds, bool paused, double now) {
  now_ = now;
  started_ = true;
  paused_ = paused;
  banked_ = seconds;
  since_ = now;
}

ShowTimer::State ShowTimer::state() const {
  return {.seconds = static_cast<int>(seconds()), .started = started_, .paused = paused_};
}

double ShowTimer::seconds() const { return running() ? banked_ + (now_ - since_) : banked_; }

double ShowTimer::next_second() const {
  if (!running()) return std::numeric_limits<double>::infinity();
  return since_ - banked_ + std::floor(seconds()) + 1;
}

Pace pace(double elapsed, double length, double begin, double end) {
  double late = 0;
  if (elapsed < length * begin) late = elapsed - length * begin;
  if (elapsed > length * end) late = elapsed - length * end;
  return {.left = length - elapsed, .late = late};
}

}  // namespace rostrum::app

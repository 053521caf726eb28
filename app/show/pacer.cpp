#include "show/pacer.h"

namespace rostrum::app {
namespace {

// A swap that takes this part of a frame is taken to wait for the display. A software renderer that
// draws within the swap is taken for one too, which costs nothing but the head start.
constexpr double kWaitingSwap = 0.25;
constexpr double kHeadStart = 0.05;

}  // namespace

Pacer::Pacer(double refresh_rate)
    : period_(refresh_rate >= 20 && refresh_rate <= 500 ? 1 / refresh_rate : 1.0 / 60) {}

void Pacer::frame_begun(double now) {
  // A frame that is late, after a rest or a slow one, starts a new grid, and nothing is made up
  // for.
  const bool late = now - deadline_ > period_ || now < deadline_ - period_;
  deadline_ = (late ? now : deadline_) + period_;
}

void Pacer::frame_swapped(double swap_seconds) {
  if (swap_seconds > kWaitingSwap * period_) deadline_ -= kHeadStart * period_;
}

}  // namespace rostrum::app

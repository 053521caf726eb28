#include "system/clock.h"

#include <atomic>
#include <cmath>

#include "screen.h"

namespace rostrum {
namespace {

// Time passes a little at each look at the clock, so that loops that wait for it end.
constexpr double kLook = 1e-4;  // seconds

// Other threads of the program look at it, too.
std::atomic<double>& clock_now() {
  static std::atomic<double> now{100'000};
  return now;
}

// The calendar's clock has been set by so many seconds.
std::atomic<double>& calendar_set() {
  static std::atomic<double> seconds{0};
  return seconds;
}

}  // namespace

void memory::set_calendar(double seconds) { calendar_set() = seconds; }
void memory::pass(double seconds) { clock_now() += seconds; }
double memory::time() { return clock_now(); }

double app::clock_seconds() { return clock_now() += kLook; }

double app::calendar_seconds() { return 1.8e9 + calendar_set() + clock_seconds(); }

app::WallTime app::wall_time() {
  const double now = app::calendar_seconds();
  const auto minutes = static_cast<long>(now / 60);
  return {.hour = static_cast<int>(minutes / 60 % 24),
          .minute = static_cast<int>(minutes % 60),
          .seconds_to_next = 60 - std::fmod(now, 60)};
}

}  // namespace rostrum

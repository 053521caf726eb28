#include "store/show_keeper.h"

#include <cmath>
#include <utility>

#include "store/show_state.h"
#include "system/clock.h"

namespace rostrum::app {
namespace {

// But for what sums of seconds are rounded by.
bool same(ShowPlace a, const ShowPlace& b) {
  constexpr double kRounding = 0.001;
  if (std::abs(a.timer.seconds - b.timer.seconds) > kRounding) return false;
  a.timer.seconds = b.timer.seconds;
  return a == b;
}

}  // namespace

ShowKeeper::ShowKeeper(std::filesystem::path file, std::string deck, const Show& show, double now)
    : deck_(std::move(deck)), place_(show.place()), looked_at_(now), file_(std::move(file)) {}

void ShowKeeper::follow(const Show& show, double now) {
  const ShowPlace expected = place_.later(now - looked_at_);
  place_ = show.place();
  looked_at_ = now;
  if (same(place_, expected)) return;
  file_.write(show_state_json({.deck = deck_, .place = place_, .written_at = calendar_seconds()}));
}

}  // namespace rostrum::app

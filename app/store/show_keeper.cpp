#include "store/show_keeper.h"

#include <cmath>
#include <utility>

#include "system/clock.h"

namespace rostrum::app {
namespace {

// Sums of seconds differ by rounding.
bool same(ShowPosition a, const ShowPosition& b) {
  constexpr double kRounding = 0.001;
  if (std::abs(a.timer.seconds - b.timer.seconds) > kRounding) return false;
  a.timer.seconds = b.timer.seconds;
  return a == b;
}

}  // namespace

ShowKeeper::ShowKeeper(std::filesystem::path file, std::string deck, std::string font,
                       const Show& show, double now)
    : deck_(std::move(deck)),
      position_(show.position()),
      stage_{
          .stage = show.stage(), .asked_monitor = {}, .home_monitor = {}, .font = std::move(font)},
      looked_at_(now),
      file_(std::move(file)) {}

void ShowKeeper::follow(const Show& show, const std::string& asked_monitor,
                        const std::string& home_monitor, double now) {
  const ShowPosition expected = position_.later(now - looked_at_);
  position_ = show.position();
  looked_at_ = now;
  const bool moved = !same(position_, expected);
  const ShowStage stage = show.stage();
  const bool held = stage == stage_.stage && asked_monitor == stage_.asked_monitor &&
                    home_monitor == stage_.home_monitor;
  if (!held) {
    stage_.stage = stage;
    stage_.asked_monitor = asked_monitor;
    stage_.home_monitor = home_monitor;
  }
  if (!moved && (held || !written_)) return;
  written_ = true;
  file_.write(show_state_json(
      {.deck = deck_, .position = position_, .stage = stage_, .written_at = calendar_seconds()}));
}

}  // namespace rostrum::app

#include "live/background_work.h"

#include <utility>

namespace rostrum::app {

BackgroundWork::BackgroundWork(const deck::Deck& timeline, std::string_view deck, Painter& painter)
    : timeline_(&timeline),
      painter_(&painter),
      thumbnails_(timeline),
      frames_(timeline, deck, painter.renderer()) {}

void BackgroundWork::save_if_asked(const Show::State& state, const SaveSettings& settings) {
  if (std::exchange(saves_, state.saves) == state.saves) return;
  frames_.start({.what = SaveWhat::Shown}, settings, state.player.t);
}

bool BackgroundWork::pending(const Show::State& state) const {
  return frames_.running() || (state.panel && !thumbnails_.complete());
}

void BackgroundWork::advance(const Show& show, double seconds) {
  if (frames_.running()) {
    frames_.step(seconds);
  } else {
    thumbnails_.draw_some(*painter_, show.player().step().value_or(0), seconds);
  }
}

}  // namespace rostrum::app

#include "app/live.h"

#include "app/clock.h"
#include "app/keys.h"
#include "app/loaded_deck.h"
#include "app/pacer.h"
#include "app/painter.h"
#include "app/screen_saver.h"
#include "app/show.h"
#include "app/window.h"

namespace rostrum::app {
namespace {

// What the state shows. Under a blank screen the show may move on, but there is nothing to draw.
Moment moment_of(const Show::State& state) {
  const Player::State& player = state.player;
  return {.t = player.blank == Blank::No ? player.t : 0, .blank = player.blank, .help = state.help};
}

void apply(const WindowEvents& events, Show& show) {
  const double now = clock_seconds();
  if (events.pointer_moved) show.pointer_moved(now);
  for (const Press& press : events.presses) {
    if (const auto command = command_for(press)) show.apply(*command, now);
  }
  if (events.close) show.apply(WindowCommand::Quit, now);
}

void run(Window& window, Show& show, Painter& painter) {
  Moment drawn;         // what was drawn last
  bool damaged = true;  // the window does not show it any more, or not at its size
  Pacer pacer{window.refresh_rate()};
  for (;;) {
    const Show::State& state = show.update(clock_seconds());
    if (state.quit) return;
    window.set_fullscreen(state.fullscreen);
    window.show_pointer(state.pointer);

    const Moment moment = moment_of(state);
    const auto [width, height] = window.framebuffer_size();
    bool outdated = (damaged || drawn != moment) && width > 0 && height > 0;
    const double now = clock_seconds();
    if (outdated && now >= pacer.next_frame()) {
      pacer.frame_begun(now);
      painter.paint(moment, render::View::fit(width, height), {});
      const double painted = clock_seconds();
      window.swap();
      pacer.frame_swapped(clock_seconds() - painted);
      drawn = moment;
      damaged = false;
      outdated = false;
    }

    // At a stop this is the end of time, and the program sleeps until something happens.
    const bool frame_due = outdated || show.next_change() < now;
    const WindowEvents events =
        window.wait((frame_due ? pacer.next_frame() : show.next_change()) - clock_seconds());
    damaged = damaged || events.damaged;
    apply(events, show);
  }
}

}  // namespace

Status play_live(const PlayOptions& options) {
  const auto deck = find_deck(options.deck);
  if (!deck) return deck.error();
  const auto fonts = ShowFonts::open(options.font);
  if (!fonts) return fonts.error();
  const auto timeline = record_deck(*deck.value(), fonts.value().typesetter());
  if (!timeline) return timeline.error();

  auto window = Window::open({.size = options.size});
  if (!window) return window.error();
  const ScreenSaverLock awake;
  Painter painter{timeline.value(), fonts.value().fonts()};
  Show show{timeline.value(), options.fullscreen, clock_seconds()};
  run(window.value(), show, painter);
  return Done{};
}

}  // namespace rostrum::app

#include "app/live.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>

#include "app/clock.h"
#include "app/loaded_deck.h"
#include "app/pacer.h"
#include "app/painter.h"
#include "app/rehearsal.h"
#include "app/screen_saver.h"
#include "app/settings_file.h"
#include "app/show.h"
#include "app/window.h"

namespace rostrum::app {
namespace {

// Between the frames of the show, other work leaves it so much of the time at least.
constexpr double kWorkMargin = 0.004;
constexpr double kLeastWork = 0.002;

// All that decides what is in the window, but for the panel.
struct Picture {
  Moment moment;
  render::View view;
  bool panel = false;
  bool operator==(const Picture&) const = default;
};

// What the state shows. Under a blank screen the show may move on, but there is nothing to draw.
Picture picture_of(const Show::State& state, const Rehearsal& rehearsal) {
  const auto [player, look] = state.audience();
  return {.moment = {.t = player.blank == Blank::No ? player.t : 0,
                     .blank = player.blank,
                     .help = state.help,
                     .look = look},
          .view = rehearsal.view(state),
          .panel = state.panel};
}

void run(Window& window, Show& show, Painter& painter, Rehearsal& rehearsal) {
  Picture drawn;        // what was drawn last
  bool damaged = true;  // the window does not show it any more, or not at its size
  Pacer pacer{window.refresh_rate()};
  for (;;) {
    const Show::State& state = show.update(clock_seconds());
    if (state.quit) return;
    window.set_fullscreen(state.fullscreen);
    window.show_pointer(state.pointer);
    const PixelSize size = window.framebuffer_size();
    rehearsal.set_window(size, window.content_scale());

    const bool has_work = rehearsal.has_work(state);
    const bool visible = size.width > 0 && size.height > 0;
    bool outdated = visible && (damaged || rehearsal.wants_frame(state) ||
                                drawn != picture_of(state, rehearsal));
    const double now = clock_seconds();
    if (outdated && now >= pacer.next_frame()) {
      pacer.frame_begun(now);
      rehearsal.begin_frame(show, now);
      drawn = picture_of(state, rehearsal);
      const render::FrameStats stats = painter.paint(drawn.moment, drawn.view, {});
      rehearsal.draw(state, {});
      const double painted = clock_seconds();
      window.swap();
      const double swapped = clock_seconds();
      pacer.frame_swapped(swapped - painted);
      rehearsal.end_frame(stats, swapped - now, pacer.period());
      damaged = false;
      outdated = false;
    }
    if (has_work) {
      rehearsal.work(show,
                     std::max(kLeastWork, pacer.next_frame() - clock_seconds() - kWorkMargin));
    }

    // At a stop this is the end of time, and the program sleeps until something happens.
    const bool frame_due =
        outdated || has_work || show.next_change() < now || rehearsal.wants_frame(state);
    const WindowEvents events =
        window.wait((frame_due ? pacer.next_frame() : show.next_change()) - clock_seconds());
    damaged = damaged || events.damaged;
    const double happened = clock_seconds();
    if (events.pointer_moved) show.pointer_moved(happened);
    rehearsal.handle(events, show, happened);
    if (events.close) show.apply(WindowCommand::Quit, happened);
  }
}

void warn(const Error& error) { fmt::print(stderr, "{}\n", error.message); }

KeptSettings kept_settings() {
  const auto file = settings_path();
  if (!file) return {};
  auto settings = read_settings(*file);
  if (settings) return std::move(settings).value();
  warn(settings.error());
  return {};
}

void keep(const KeptSettings& settings) {
  const auto file = settings_path();
  if (!file) return;
  const auto written = write_settings(settings, *file);
  if (!written) warn(written.error());
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
  const bool panel = options.panel == PanelChoice::Shown ||
                     (options.panel == PanelChoice::Auto && !options.fullscreen);
  Show show{timeline.value(), options.fullscreen, clock_seconds(), panel, options.stage};
  const KeptSettings before = kept_settings();
  show.apply(SetTransport{{.hold_at_stops = before.hold_at_stops, .frame_rate = before.clock_rate}},
             clock_seconds());
  Rehearsal rehearsal{timeline.value(), std::string{deck.value()->name}, window.value().context(),
                      painter, before};
  run(window.value(), show, painter, rehearsal);
  // Only what was changed is written: a file that could not be read stays for its owner to see.
  const KeptSettings after = rehearsal.settings(show);
  if (after != before) keep(after);
  return Done{};
}

}  // namespace rostrum::app

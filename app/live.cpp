#include "app/live.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>

#include "app/clock.h"
#include "app/display.h"
#include "app/live_loop.h"
#include "app/live_windows.h"
#include "app/loaded_deck.h"
#include "app/overview_painter.h"
#include "app/painter.h"
#include "app/presenter/presenter.h"
#include "app/rehearsal.h"
#include "app/screen_saver.h"
#include "app/settings_file.h"
#include "app/show.h"

namespace rostrum::app {
namespace {

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
  const scene::Typesetter typesetter = fonts.value().typesetter();
  const auto timeline = record_deck(*deck.value(), typesetter);
  if (!timeline) return timeline.error();

  const auto display = Display::open();
  if (!display) return display.error();
  auto windows =
      LiveWindows::open(display.value(), {.size = options.size, .monitor = options.monitor});
  if (!windows) return windows.error();
  const ScreenSaverLock awake;
  Painter painter{timeline.value(), fonts.value().fonts()};
  const bool panel =
      options.panel == PanelChoice::Shown ||
      (options.panel == PanelChoice::Auto && !options.fullscreen && !options.stage.presenter);
  Show show{timeline.value(), options.fullscreen, clock_seconds(), panel, options.stage};
  const KeptSettings before = kept_settings();
  show.apply(SetTransport{{.hold_at_stops = before.hold_at_stops, .frame_rate = before.clock_rate}},
             clock_seconds());
  Rehearsal rehearsal{timeline.value(), std::string{deck.value()->name},
                      windows.value().show().context(), painter, before};
  OverviewPainter overview{timeline.value(), fonts.value().fonts(), painter};
  Presenter presenter{timeline.value(), painter, overview, typesetter, before.notes_size};
  LiveLoop{windows.value(), show, rehearsal, overview, presenter}.run();
  // Only what was changed is written: a file that could not be read stays for its owner to see.
  KeptSettings after = rehearsal.settings(show);
  after.notes_size = presenter.notes_size();
  if (after != before) keep(after);
  return Done{};
}

}  // namespace rostrum::app

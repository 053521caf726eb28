#include "live/live.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "draw/overview_painter.h"
#include "draw/painter.h"
#include "live/background_work.h"
#include "live/followed_talk.h"
#include "live/live_loop.h"
#include "live/live_talk.h"
#include "live/live_windows.h"
#include "live/starting_stage.h"
#include "panel/panel_host.h"
#include "presenter/presenter.h"
#include "show/show.h"
#include "store/keys_file.h"
#include "store/settings_file.h"
#include "store/show_keeper.h"
#include "store/show_state.h"
#include "system/clock.h"
#include "system/non_fatal.h"
#include "system/warn.h"
#include "talk/opened_deck.h"
#include "window/display.h"
#include "window/screen_saver.h"

namespace rostrum::app {
namespace {

KeyMap kept_keys() {
  auto keys = read_keys();
  if (keys) return std::move(keys).value();
  warn(keys.error().message);
  return {};
}

KeptSettings kept_settings() {
  const auto file = settings_path();
  if (!file) return {};
  auto settings = read_settings(*file);
  if (settings) return std::move(settings).value();
  warn(settings.error().message);
  return {};
}

// The state of the last show, where it is to be taken up.
std::optional<ShowState> last_show(const PlayOptions& options) {
  if (!options.resume) return std::nullopt;
  const auto file = show_state_path();
  auto state =
      file ? read_show_state(*file) : Result<std::optional<ShowState>>{std::optional<ShowState>{}};
  if (!state) {
    warn(state.error().message);
    return std::nullopt;
  }
  if (!state.value()) {
    warn("There is no show to resume, so this one starts at its beginning.");
    return std::nullopt;
  }
  const std::string& deck = state.value()->deck;
  const auto asked =
      options.deck.empty() ? Result<std::string>{deck} : deck_reference(options.deck);
  if (!asked) return std::nullopt;  // as opening it will say
  if (asked.value() != deck) {
    warn(fmt::format("The last show was of the deck {}, so {} starts at its beginning.", deck,
                     options.deck));
    return std::nullopt;
  }
  if (const auto known = deck_reference(deck); !known) {
    warn(known.error().message);
    return std::nullopt;
  }
  return std::move(state).value();
}

void resume(const ShowState& last, Show& show) {
  if (show.resume(last.position_at(calendar_seconds()), clock_seconds())) return;
  warn(
      fmt::format("The deck {} has no longer the step that the last show was at, so it starts at "
                  "its beginning.",
                  last.deck));
}

// A talk in Python is followed where that is asked.
Result<FollowedTalk> open(const DeckChoice& choice, bool watch) {
  if (watch && names_a_talk(choice.deck)) return follow_talk(choice);
  auto deck = open_deck(choice);
  if (!deck) return deck.error();
  return FollowedTalk{.deck = std::move(deck).value(), .recorded = true, .follower = nullptr};
}

// A font that was remembered may be gone, and the show must go on without it.
void forget_missing_font(StartingStage& start) {
  if (start.font.empty() || !start.font_remembered) return;
  const auto fonts = ShowFonts::open(start.font);
  if (fonts) return;
  warn(fmt::format("{} The show goes on with the font that is built in.", fonts.error().message));
  start.font.clear();
}

// The show may be resumed from another folder.
std::string absolute_path(const std::string& file) {
  std::error_code failed;
  const auto path =
      file.empty() ? std::filesystem::path{} : std::filesystem::absolute(file, failed);
  return failed ? file : path.string();
}

void keep(const KeptSettings& settings) {
  const Status written = guarded([&]() -> Status {
    const auto file = settings_path();
    if (!file) return Done{};
    return write_settings(settings, *file);
  });
  if (!written) warn("The panel's settings are not kept.", written.error().message);
}

}  // namespace

Status play_live(const PlayOptions& options) {
  const auto last = last_show(options);
  const KeptSettings before = kept_settings();
  StartingStage start =
      starting_stage(options, last && last->stage ? &*last->stage : nullptr, before.hold_at_stops);
  forget_missing_font(start);
  const DeckChoice choice{.deck = last ? last->deck : options.deck,
                          .scenes = options.scenes,
                          .font = start.font,
                          .talk = options.talk};
  auto opened = open(choice, options.watch);
  if (!opened) return opened.error();
  OpenedDeck& deck = opened.value().deck;
  if (const auto known = require_scenes(deck, options.scenes); !known) return known.error();
  const ShowFonts& fonts = deck.fonts;
  const deck::Deck& timeline = deck.timeline;
  const scene::Typesetter typesetter = fonts.typesetter();
  std::optional<LiveTalk> talk;
  if (TalkFollower* const follower = opened.value().follower.get()) {
    talk.emplace(*follower, deck.timeline, opened.value().recorded, typesetter);
    if (last) talk->await(clock_seconds());
  }

  const auto display = Display::open();
  if (!display) return display.error();
  const KeyMap keys = kept_keys();
  auto windows = LiveWindows::open(display.value(), start.windows);
  if (!windows) return windows.error();
  const ScreenSaverLock awake;
  Painter painter{timeline, fonts.fonts(), keys};
  Show show{timeline, start.stage.fullscreen, clock_seconds(), start.stage.panel,
            start.stage.options};
  if (last) resume(*last, show);
  show.apply(
      SetTransport{{.hold_at_stops = start.stage.hold_at_stops, .frame_rate = before.clock_rate}},
      clock_seconds());
  OverviewPainter overview{timeline, fonts.fonts(), painter};
  BackgroundWork work{timeline, deck.name, painter};
  PanelHost panel{timeline,          deck.title(),  windows.value().show().context(),
                  work.thumbnails(), work.frames(), before.panel};
  Presenter presenter{timeline, painter, overview, typesetter, before.notes_size};
  std::optional<ShowKeeper> keeper;
  if (const auto file = show_state_path()) {
    const Status kept = guarded([&] {
      keeper.emplace(*file, deck.reference, absolute_path(start.font), show, clock_seconds());
    });
    if (!kept) {
      warn("`rostrum --resume` could not take this show up again.", kept.error().message);
    }
  }
  LiveLoop{{.windows = windows.value(),
            .show = show,
            .keys = keys,
            .painter = painter,
            .overview = overview,
            .work = work,
            .panel = panel,
            .presenter = presenter,
            .keeper = keeper ? &*keeper : nullptr,
            .talk = talk ? &*talk : nullptr}}
      .run();
  // Only what was changed is written: a file that could not be read stays for its owner to see.
  const Transport& transport = show.player().transport();
  const KeptSettings after{.panel = panel.settings(),
                           .clock_rate = transport.frame_rate,
                           .hold_at_stops = transport.hold_at_stops,
                           .notes_size = presenter.notes_size()};
  if (after != before) keep(after);
  return Done{};
}

}  // namespace rostrum::app

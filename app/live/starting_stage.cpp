#include "live/starting_stage.h"

namespace rostrum::app {
namespace {

bool panel_at_start(const PlayOptions& options, const KeptStage* last, const ShowStage& stage) {
  if (options.panel != PanelChoice::Auto) return options.panel == PanelChoice::Shown;
  if (last != nullptr) return last->stage.panel;
  return !stage.fullscreen && !stage.options.presenter;
}

}  // namespace

StartingStage starting_stage(const PlayOptions& options, const KeptStage* last,
                             bool hold_at_stops) {
  const ShowStage before =
      last == nullptr ? ShowStage{.hold_at_stops = hold_at_stops} : last->stage;
  StartingStage start{
      .stage = {.options = {.mid_step = options.mid_step.value_or(before.options.mid_step),
                            .presenter = options.presenter.value_or(before.options.presenter),
                            .swapped = before.options.swapped,
                            .length = options.length ? options.length : before.options.length},
                .fullscreen = options.fullscreen.value_or(before.fullscreen),
                .hold_at_stops = before.hold_at_stops},
      .windows = {.size = options.size,
                  .monitor = options.monitor,
                  .remembered = {},
                  .start_on = {}},
      .font = options.font};
  start.stage.panel = panel_at_start(options, last, start.stage);
  const bool window_meant = options.fullscreen ? !*options.fullscreen : last != nullptr;
  start.windows.fill_projector = start.stage.fullscreen || !window_meant;
  if (last == nullptr) return start;
  start.windows.remembered = last->asked_monitor;
  start.windows.start_on = last->home_monitor;
  if (start.font.empty()) {
    start.font = last->font;
    start.font_remembered = true;
  }
  return start;
}

}  // namespace rostrum::app

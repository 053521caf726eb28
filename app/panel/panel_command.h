// What the panel asks for. PanelHost applies the commands of a frame in their order.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/frame_rate.h"
#include "export/background_export.h"
#include "show/command.h"
#include "show/player/transport.h"
#include "show/view_state.h"
#include "store/panel_settings.h"

namespace rostrum::app {

// What is kept between runs, as a whole.
struct ChangeSettings {
  PanelSettings settings;
};

// How the slide is looked at, as a whole.
struct ChangeView {
  ViewState view;
};

struct FocusTimeline {
  bool focused = true;
};

struct CancelDump {};

using PanelCommand = std::variant<Command, TransportCommand, ChangeSettings, ChangeView,
                                  FocusTimeline, DumpFrames, CancelDump>;
using PanelCommands = std::vector<PanelCommand>;

}  // namespace rostrum::app

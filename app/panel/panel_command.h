// The commands by which the panel asks for changes. PanelHost applies those of a frame in their
// order.
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

// Replaces all settings of the panel.
struct ChangeSettings {
  PanelSettings settings;
};

// Replaces how the slide is looked at.
struct ChangeView {
  ViewState view;
};

struct FocusTimeline {
  bool focused = true;
};

struct CancelSaving {};

using PanelCommand = std::variant<Command, TransportCommand, ChangeSettings, ChangeView,
                                  FocusTimeline, SaveFrames, CancelSaving>;
using PanelCommands = std::vector<PanelCommand>;

}  // namespace rostrum::app

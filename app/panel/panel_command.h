// What the panel asks for. Applied at one point of the frame (live.cpp), in their order.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "app/command.h"
#include "app/frame_rate.h"
#include "app/panel/panel_settings.h"
#include "app/transport.h"
#include "app/view_state.h"

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

// Which moments to write as PNG files. A range counts frames of the settings' rate, and holds the
// first and the last of them.
enum class DumpWhat : std::uint8_t { Shown, Stops, Range };
struct DumpFrames {
  DumpWhat what = DumpWhat::Shown;
  std::int64_t first = 0;
  std::int64_t last = 0;
};
struct CancelDump {};

using PanelCommand = std::variant<Command, TransportCommand, ChangeSettings, ChangeView,
                                  FocusTimeline, DumpFrames, CancelDump>;
using PanelCommands = std::vector<PanelCommand>;

}  // namespace rostrum::app

// The parts of the panel. Each draws into the ImGui window that is open, over its whole content,
// and says what is asked of the show.
#pragma once

#include "panel/panel_command.h"
#include "panel/panel_view.h"
#include "panel/section_inputs.h"

namespace rostrum::app {

void notes_section(const PanelView& view);
void slides_section(const PanelView& view, SectionInputs& inputs, PanelCommands& commands);
void frames_section(const PanelView& view, SectionInputs& inputs, PanelCommands& commands);
void statistics_section(const PanelView& view);
void view_section(const PanelView& view, PanelCommands& commands);

}  // namespace rostrum::app

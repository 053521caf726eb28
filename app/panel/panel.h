// The panel as a whole: its windows, the splitters between them, and the sections in them.
#pragma once

#include <optional>

#include "panel/panel_command.h"
#include "panel/panel_layout.h"
#include "panel/panel_view.h"
#include "panel/section_inputs.h"
#include "panel/timeline_rows.h"
#include "panel/timeline_section.h"

namespace rostrum::app {

class Panel {
 public:
  explicit Panel(const deck::Deck& timeline) : rows_(timeline) {}

  // The rows are those of another recording of the talk.
  void change_deck(const deck::Deck& timeline);

  // Draws within a frame of ImGui (imgui_host.h). A unit is `scale` pixels.
  void draw(const PanelView& view, const PanelLayout& layout, double scale,
            PanelCommands& commands);

 private:
  struct SplitterDrag {
    Splitter splitter;
    PanelSettings settings;  // as they were when it began
    double from = 0;         // where the pointer was, along its way
  };

  void drag_splitters(const PanelView& view, const PanelLayout& layout, double scale,
                      PanelCommands& commands);
  void tabs(const PanelView& view, PanelCommands& commands);

  TimelineRows rows_;
  TimelineMemory timeline_;
  SectionInputs inputs_;
  std::optional<SplitterDrag> drag_;
  bool over_splitter_ = false;
  bool tab_chosen_ = false;  // the tab of the settings was put in front
};

}  // namespace rostrum::app

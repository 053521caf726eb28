// The notes are what the speaker wants to say about the slide that is shown.
#include <imgui.h>

#include "panel/panel_style.h"
#include "panel/sections.h"

namespace rostrum::app {

void notes_section(const PanelView& view) {
  if (!view.news.text.empty()) {
    ImGui::PushStyleColor(ImGuiCol_Text,
                          view.news.wrong ? panel_color::kWrong : panel_color::kGood);
    ImGui::PushTextWrapPos(0);
    ImGui::TextUnformatted(view.news.text.data(), view.news.text.data() + view.news.text.size());
    ImGui::PopTextWrapPos();
    ImGui::PopStyleColor();
    ImGui::Separator();
  }
  if (view.slide >= view.timeline.slides.size()) return;
  const deck::Slide& slide = view.timeline.slides[view.slide];
  ImGui::TextDisabled("%s", slide.title.c_str());
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(slide.notes.data(), slide.notes.data() + slide.notes.size());
  ImGui::PopTextWrapPos();
}

}  // namespace rostrum::app

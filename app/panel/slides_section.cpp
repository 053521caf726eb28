// The section lists the slides with a picture of each step's end.
#include <fmt/format.h>
#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "base/geometry.h"
#include "panel/sections.h"
#include "panel/time_text.h"

namespace rostrum::app {
namespace {

constexpr float kPictureEms = 9;  // its width, in heights of the writing

// A texture's first row is its lowest.
void picture(const Thumbnail& thumbnail, ImVec2 size) {
  if (thumbnail.texture == 0) {
    ImGui::Dummy(size);
    return;
  }
  // ImGui passes the name on as a pointer.
  // NOLINTNEXTLINE(performance-no-int-to-ptr)
  auto* const name = reinterpret_cast<ImTextureID>(thumbnail.texture);
  ImGui::Image(name, size, {0, 1}, {1, 0});
}

// True if a row of that height is in sight; if it is not, its place is passed over, which costs
// next to nothing.
bool row_in_sight(float height) {
  if (ImGui::IsRectVisible({1, height})) return true;
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + height + ImGui::GetStyle().ItemSpacing.y);
  return false;
}

// A step's row has its picture, and beside it what it is.
void step(const PanelView& view, std::size_t index, PanelCommands& commands) {
  const double end_of_step = view.steps.end(index);
  const float width =
      std::min(kPictureEms * ImGui::GetFontSize(), ImGui::GetContentRegionAvail().x / 2);
  const ImVec2 size{width, width * static_cast<float>(kFrameHeight / kFrameWidth)};
  if (!row_in_sight(size.y)) return;
  const ImVec2 corner = ImGui::GetCursorPos();
  ImGui::PushID(static_cast<int>(index));
  const bool chosen =
      ImGui::Selectable("##step", view.step == index, ImGuiSelectableFlags_None, {0, size.y});
  const ImVec2 end = ImGui::GetCursorPos();
  ImGui::SetCursorPos(corner);
  picture(view.thumbnails[index], size);
  ImGui::SameLine();
  ImGui::BeginGroup();
  ImGui::Text("Step %zu", index + 1);
  ImGui::TextDisabled("%s", clock_text(end_of_step).c_str());
  const deck::AfterStop after = view.steps.after(index);
  if (after != deck::AfterStop::Wait) {
    ImGui::TextDisabled("%s", std::string{deck::name_of(after)}.c_str());
  }
  ImGui::EndGroup();
  ImGui::SetCursorPos(end);
  ImGui::PopID();
  if (chosen) commands.emplace_back(TransportCommand{Seek{end_of_step}});
}

}  // namespace

void slides_section(const PanelView& view, SectionInputs& inputs, PanelCommands& commands) {
  const deck::Deck& timeline = view.timeline;
  ImGui::SetNextItemWidth(-1);
  ImGui::InputTextWithHint("##filter", "Find in titles and notes", &inputs.slide_filter);
  if (!ImGui::BeginChild("steps")) {
    ImGui::EndChild();
    return;
  }
  for (std::size_t i = 0; i < timeline.slides.size(); ++i) {
    const deck::Slide& slide = timeline.slides[i];
    if (!contains_in_any_case(slide.title, inputs.slide_filter) &&
        !contains_in_any_case(slide.notes, inputs.slide_filter)) {
      continue;
    }
    if (row_in_sight(ImGui::GetTextLineHeight())) {
      ImGui::PushID(static_cast<int>(i));
      const std::string title = fmt::format("{}  {}", i + 1, slide.title);
      if (ImGui::Selectable(title.c_str(), i == view.slide)) {
        commands.emplace_back(TransportCommand{Seek{slide.start}});
      }
      ImGui::PopID();
    }
    for (std::size_t k = 0; k < view.steps.count_in(i); ++k) {
      step(view, view.steps.first_in(i) + k, commands);
    }
  }
  ImGui::Dummy({0, 0});  // so that ImGui knows how far the passed-over rows reach
  ImGui::EndChild();
}

}  // namespace rostrum::app

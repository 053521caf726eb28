// The section sets the background, guides and zoom.
#include <imgui.h>

#include <array>
#include <cmath>

#include "draw/guides.h"
#include "panel/sections.h"

namespace rostrum::app {
namespace {

std::array<float, 3> to_floats(Color color) {
  return {static_cast<float>(color.r) / 255, static_cast<float>(color.g) / 255,
          static_cast<float>(color.b) / 255};
}

Color to_color(const std::array<float, 3>& channels) {
  const auto byte = [](float v) { return static_cast<std::uint8_t>(std::lround(v * 255)); };
  return {.r = byte(channels[0]), .g = byte(channels[1]), .b = byte(channels[2])};
}

}  // namespace

void view_section(const PanelView& view, PanelCommands& commands) {
  ViewState state = view.view;
  std::array<float, 3> background = to_floats(state.background);
  if (ImGui::ColorEdit3("Background", background.data())) state.background = to_color(background);
  ImGui::Checkbox("Safe areas", &state.safe_area);
  if (ImGui::IsItemHovered()) {
    ImGui::SetTooltip("%g %% off each edge for action, %g %% for writing (EBU R 95)",
                      kActionSafe * 100, kGraphicsSafe * 100);
  }
  ImGui::Checkbox("Thirds", &state.thirds);
  ImGui::Checkbox("Boxes of objects", &state.boxes);
  ImGui::Separator();
  auto zoom = static_cast<float>(state.zoom);
  if (ImGui::SliderFloat("Zoom", &zoom, static_cast<float>(ViewState::kLeastZoom),
                         static_cast<float>(ViewState::kMostZoom), "%.2fx",
                         ImGuiSliderFlags_Logarithmic | ImGuiSliderFlags_AlwaysClamp)) {
    state.zoom = static_cast<double>(zoom);
  }
  if (ImGui::Button("Whole slide (0)")) state.reset_zoom();
  ImGui::TextWrapped("The wheel over the slide zooms about the pointer; dragging moves the slide.");
  if (state != view.view) commands.emplace_back(ChangeView{state});
}

}  // namespace rostrum::app

#include "panel/panel_style.h"

namespace rostrum::app {

void apply_panel_style(double scale) {
  ImGui::StyleColorsDark();
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowRounding = 0;
  style.WindowBorderSize = 0;
  style.FrameRounding = 4;
  style.GrabRounding = 4;
  style.TabRounding = 4;
  style.ScrollbarRounding = 4;
  style.WindowPadding = {10, 8};
  style.FramePadding = {8, 4};
  style.ItemSpacing = {8, 6};
  style.ScrollbarSize = 12;
  style.ScaleAllSizes(static_cast<float>(scale));

  const auto set = [&style](ImGuiCol_ color, ImU32 value) {
    style.Colors[color] = ImGui::ColorConvertU32ToFloat4(value);
  };
  set(ImGuiCol_WindowBg, panel_color::kBackground);
  set(ImGuiCol_PopupBg, panel_color::kStrip);
  set(ImGuiCol_Text, panel_color::kText);
  set(ImGuiCol_TextDisabled, panel_color::kFaintText);
  set(ImGuiCol_Border, panel_color::kLine);
  set(ImGuiCol_Separator, panel_color::kLine);
  for (const ImGuiCol_ color :
       {ImGuiCol_FrameBg, ImGuiCol_Button, ImGuiCol_Tab, ImGuiCol_Header, ImGuiCol_TabUnfocused}) {
    set(color, IM_COL32(46, 50, 58, 255));
  }
  for (const ImGuiCol_ color : {ImGuiCol_FrameBgHovered, ImGuiCol_ButtonHovered,
                                ImGuiCol_TabHovered, ImGuiCol_HeaderHovered}) {
    set(color, IM_COL32(62, 68, 80, 255));
  }
  for (const ImGuiCol_ color : {ImGuiCol_FrameBgActive, ImGuiCol_ButtonActive, ImGuiCol_TabActive,
                                ImGuiCol_HeaderActive, ImGuiCol_TabUnfocusedActive}) {
    set(color, IM_COL32(62, 84, 118, 255));
  }
  for (const ImGuiCol_ color : {ImGuiCol_CheckMark, ImGuiCol_SliderGrab, ImGuiCol_SliderGrabActive,
                                ImGuiCol_PlotLines, ImGuiCol_PlotHistogram}) {
    set(color, panel_color::kAccent);
  }
}

}  // namespace rostrum::app

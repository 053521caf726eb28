// The section shows what the last frames took, and what is drawn in one.
#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "panel/sections.h"

namespace rostrum::app {
namespace {

void row(const char* name, const std::string& value) {
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  ImGui::TextUnformatted(name);
  ImGui::TableNextColumn();
  ImGui::TextWrapped("%s", value.c_str());
}

bool begin_rows(const char* name) {
  if (!ImGui::BeginTable(name, 2)) return false;
  ImGui::TableSetupColumn("name", ImGuiTableColumnFlags_WidthFixed, 7 * ImGui::GetFontSize());
  ImGui::TableSetupColumn("value", ImGuiTableColumnFlags_WidthStretch);
  return true;
}

}  // namespace

void statistics_section(const PanelView& view) {
  const StatisticsView& figures = view.statistics;
  const render::FrameStats& drawn = figures.drawn;
  if (!figures.frame_ms.empty()) {
    const float most = *std::max_element(figures.frame_ms.begin(), figures.frame_ms.end());
    // The scale grows in steps, so that the plot does not tremble.
    float top = 8;
    while (top < most) top *= 2;
    const std::string label = fmt::format("0 to {:.0f} ms", top);
    ImGui::PlotHistogram("##frame times", figures.frame_ms.data(),
                         static_cast<int>(figures.frame_ms.size()), 0, label.c_str(), 0, top,
                         {ImGui::GetContentRegionAvail().x, 6 * ImGui::GetFontSize()});
  }
  if (begin_rows("times")) {
    row("Frame, median", fmt::format("{:.2f} ms", figures.median_ms));
    row("99th percentile", fmt::format("{:.2f} ms", figures.p99_ms));
    row("Dropped frames", fmt::format("{}", figures.dropped));
    ImGui::EndTable();
  }
  ImGui::Separator();
  if (begin_rows("drawing")) {
    row("Draw calls", fmt::format("{}", drawn.draw_calls));
    row("Rectangles", fmt::format("{}", drawn.quads));
    row("Glyphs", fmt::format("{}", drawn.glyphs));
    row("Stroke lines", fmt::format("{}", drawn.stroke_lines));
    row("Fill edges", fmt::format("{}", drawn.fill_edges));
    row("Composites", fmt::format("{}", drawn.composites));
    row("Atlas pages", fmt::format("{}, {:.0f} % full", drawn.atlas_pages, drawn.atlas_fill * 100));
    row("OpenGL", std::string{figures.version});
    row("Drawn by", std::string{figures.renderer});
    ImGui::EndTable();
  }
}

}  // namespace rostrum::app

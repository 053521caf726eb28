#include "panel/panel.h"

#include <imgui.h>

#include <array>

#include "panel/panel_style.h"
#include "panel/sections.h"
#include "panel/transport_section.h"

namespace rostrum::app {
namespace {

constexpr ImGuiWindowFlags kWindow =
    ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
    ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
    ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoBackground;
// Sections with this window lay themselves out.
constexpr ImGuiWindowFlags kBareWindow =
    kWindow | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;

// Opens a window of ImGui with that content, on exactly this rectangle.
void window(const char* name, const PixelRect& rect, ImGuiWindowFlags flags, const auto& content) {
  if (rect.width < 1 || rect.height < 1) return;
  ImGui::SetNextWindowPos({static_cast<float>(rect.x), static_cast<float>(rect.y)});
  ImGui::SetNextWindowSize({static_cast<float>(rect.width), static_cast<float>(rect.height)});
  const bool bare = (flags & ImGuiWindowFlags_NoScrollbar) != 0;
  if (bare) ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, ImVec2{1, 1});
  const bool open = ImGui::Begin(name, nullptr, flags);
  ImGui::PopStyleVar(bare ? 2 : 1);
  if (open) content();
  ImGui::End();
}

void edge(const PixelRect& rect, bool vertical) {
  const ImVec2 from{static_cast<float>(rect.x), static_cast<float>(rect.y)};
  const ImVec2 to = vertical ? ImVec2{from.x, static_cast<float>(rect.y_end())}
                             : ImVec2{static_cast<float>(rect.right()), from.y};
  ImGui::GetForegroundDrawList()->AddLine(from, to, panel_color::kLine);
}

}  // namespace

void Panel::change_deck(const deck::Deck& timeline) {
  rows_ = TimelineRows{timeline};
  timeline_ = {.scroll = timeline_.scroll};
}

void Panel::draw(const PanelView& view, const PanelLayout& layout, double scale,
                 PanelCommands& commands) {
  drag_splitters(view, layout, scale, commands);
  const ImGuiWindowFlags inputs =
      drag_ || over_splitter_ ? ImGuiWindowFlags_NoMouseInputs : ImGuiWindowFlags_None;
  window("tabs", layout.tabs, kWindow | inputs, [&] { tabs(view, commands); });
  window("notes", layout.notes, kWindow | inputs, [&] { notes_section(view); });
  window("transport", layout.transport, kBareWindow | inputs,
         [&] { transport_section(view, layout.transport, scale, commands); });
  window("timeline", layout.timeline, kBareWindow | inputs,
         [&] { timeline_section(view, rows_, layout.timeline, scale, timeline_, commands); });
  edge(layout.tabs, true);
  if (!layout.notes.empty()) {
    edge(layout.notes, true);
    edge(layout.notes, false);
  }
  edge(layout.transport, false);

  // Its keys are the timeline's from a click on it until a click elsewhere.
  if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool focused = !over_splitter_ && layout.timeline.contains(static_cast<double>(mouse.x),
                                                                     static_cast<double>(mouse.y));
    if (focused != view.timeline_focused) commands.emplace_back(FocusTimeline{focused});
  }
}

void Panel::drag_splitters(const PanelView& view, const PanelLayout& layout, double scale,
                           PanelCommands& commands) {
  struct Grip {
    Splitter splitter;
    const PixelRect& rect;
  };
  const std::array<Grip, 3> grips{{{Splitter::Side, layout.side_splitter},
                                   {Splitter::Notes, layout.notes_splitter},
                                   {Splitter::Timeline, layout.timeline_splitter}}};
  const auto x = static_cast<double>(ImGui::GetIO().MousePos.x);
  const auto y = static_cast<double>(ImGui::GetIO().MousePos.y);
  const auto along = [&](Splitter splitter) { return splitter == Splitter::Side ? x : y; };
  const bool held = ImGui::IsMouseDown(ImGuiMouseButton_Left);

  over_splitter_ = false;
  for (const Grip& grip : grips) {
    // Dragging something else across a splitter does not take it along.
    if (!grip.rect.contains(x, y) || (held && !ImGui::IsMouseClicked(ImGuiMouseButton_Left))) {
      continue;
    }
    over_splitter_ = true;
    if (held) drag_ = {grip.splitter, view.settings, along(grip.splitter)};
  }
  if (drag_) {
    const double by = along(drag_->splitter) - drag_->from;
    const PanelSettings wanted = moved(drag_->settings, drag_->splitter, by, scale);
    if (wanted != view.settings) commands.emplace_back(ChangeSettings{wanted});
  }
  if (drag_ || over_splitter_) {
    const bool side =
        drag_ ? drag_->splitter == Splitter::Side : layout.side_splitter.contains(x, y);
    ImGui::SetMouseCursor(side ? ImGuiMouseCursor_ResizeEW : ImGuiMouseCursor_ResizeNS);
  }
  if (!held) drag_.reset();
}

void Panel::tabs(const PanelView& view, PanelCommands& commands) {
  if (!ImGui::BeginTabBar("tabs")) return;
  const auto tab = [&](const char* name, PanelTab which, const auto& content) {
    const bool choose = !tab_chosen_ && view.settings.tab == which;
    if (ImGui::BeginTabItem(name, nullptr,
                            choose ? ImGuiTabItemFlags_SetSelected : ImGuiTabItemFlags_None)) {
      if (tab_chosen_ && view.settings.tab != which) {
        PanelSettings settings = view.settings;
        settings.tab = which;
        commands.emplace_back(ChangeSettings{settings});
      }
      if (ImGui::BeginChild("content")) content();
      ImGui::EndChild();
      ImGui::EndTabItem();
    }
  };
  tab("Slides", PanelTab::Slides, [&] { slides_section(view, inputs_, commands); });
  tab("Frames", PanelTab::Frames, [&] { frames_section(view, inputs_, commands); });
  tab("Statistics", PanelTab::Statistics, [&] { statistics_section(view); });
  tab("View", PanelTab::View, [&] { view_section(view, commands); });
  ImGui::EndTabBar();
  tab_chosen_ = true;
}

}  // namespace rostrum::app

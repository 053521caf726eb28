#include "panel/transport_section.h"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cstddef>

#include "panel/panel_style.h"
#include "panel/time_text.h"

namespace rostrum::app {
namespace {

ImVec2 to_imgui(double x, double y) { return {static_cast<float>(x), static_cast<float>(y)}; }

// An icon is drawn from triangles and bars in a square of 2 by 2 about the middle, x to the right.
class Icon {
 public:
  Icon(const PixelRect& rect, ImU32 color)
      : list_(ImGui::GetWindowDrawList()), rect_(rect), unit_(rect.height / 5.0), color_(color) {}

  void triangle(double base_x, double tip_x) const {
    list_->AddTriangleFilled(at(base_x, -1), at(tip_x, 0), at(base_x, 1), color_);
  }
  void bar(double x, double width = 0.3) const {
    list_->AddRectFilled(at(x - width / 2, -1), at(x + width / 2, 1), color_);
  }

 private:
  [[nodiscard]] ImVec2 at(double x, double y) const {
    return to_imgui(rect_.center_x() + x * unit_, rect_.center_y() + y * unit_);
  }
  ImDrawList* list_;
  PixelRect rect_;
  double unit_;
  ImU32 color_;
};

void draw_icon(TransportWidget widget, bool playing, const Icon& icon) {
  switch (widget) {
    case TransportWidget::ToStart:
      icon.bar(-1.2);
      icon.triangle(0.1, -0.9);
      icon.triangle(1.2, 0.2);
      break;
    case TransportWidget::PreviousStop:
      icon.bar(-0.8);
      icon.triangle(0.8, -0.6);
      break;
    case TransportWidget::PreviousPlay:
      icon.triangle(0.7, -0.6);
      break;
    case TransportWidget::PlayPause:
      if (playing) {
        icon.bar(-0.5, 0.5);
        icon.bar(0.5, 0.5);
      } else {
        icon.triangle(-0.8, 1.1);
      }
      break;
    case TransportWidget::NextPlay:
      icon.triangle(-0.7, 0.6);
      break;
    case TransportWidget::NextStop:
      icon.bar(0.8);
      icon.triangle(-0.8, 0.6);
      break;
    case TransportWidget::ToEnd:
      icon.bar(1.2);
      icon.triangle(-0.1, 0.9);
      icon.triangle(-1.2, -0.2);
      break;
    case TransportWidget::Reverse:
      icon.triangle(0, -1);
      icon.triangle(1, 0);
      break;
    default:
      break;
  }
}

// Fields as high as the buttons beside them.
class FrameHeight {
 public:
  explicit FrameHeight(const PixelRect& area) {
    const double padding = (area.height - static_cast<double>(ImGui::GetFontSize())) / 2;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding,
                        ImVec2{ImGui::GetStyle().FramePadding.x, static_cast<float>(padding)});
  }
  ~FrameHeight() { ImGui::PopStyleVar(); }
  FrameHeight(const FrameHeight&) = delete;
  FrameHeight& operator=(const FrameHeight&) = delete;
};

class TransportSection {
 public:
  TransportSection(const PanelView& view, const PixelRect& rect, double scale,
                   PanelCommands& commands)
      : view_(view), rects_(transport_layout(rect, scale)), commands_(commands) {}

  void draw() {
    using enum TransportWidget;
    const bool playing = view_.player.motion != Motion::Rest;
    button(ToStart, "", "To the start", playing, Command{ShowCommand::First});
    button(PreviousStop, "", "Previous stop", playing, Command{ShowCommand::Previous});
    button(PreviousPlay, "", "Start of this animation, or of the one before", playing,
           Command{ShowCommand::PreviousPlay});
    button(PlayPause, "", playing ? "Pause" : "Play", playing, TransportCommand{app::PlayPause{}});
    button(NextPlay, "", "End of this animation, or of the next", playing,
           Command{ShowCommand::NextPlay});
    button(NextStop, "", "Next stop", playing, Command{ShowCommand::SkipStep});
    button(ToEnd, "", "To the end", playing, TransportCommand{Seek{view_.timeline.duration}});

    toggle(Reverse, "", "Play backwards", view_.transport.reverse,
           [](Transport& t) { t.reverse = !t.reverse; });
    toggle(Hold, "Hold", "Rest at each stop, or else play through", view_.transport.hold_at_stops,
           [](Transport& t) { t.hold_at_stops = !t.hold_at_stops; });
    loop(LoopStep, "Step", "Play the step again and again", Loop::Step);
    loop(LoopSlide, "Slide", "Play the slide again and again", Loop::Slide);
    loop(LoopRange, "Range", "Play from I to O again and again (keys of the timeline)",
         Loop::Range);
    speed();
    frame_rate();
    clock();
  }

 private:
  [[nodiscard]] const PixelRect& rect(TransportWidget widget) const {
    return rects_[static_cast<std::size_t>(widget)];
  }

  // True if the button was pressed.
  bool pressed(TransportWidget widget, const char* label, const char* help, bool on, bool playing) {
    const PixelRect& area = rect(widget);
    ImGui::SetCursorScreenPos(to_imgui(area.x, area.y));
    ImGui::PushID(static_cast<int>(widget));
    if (on) ImGui::PushStyleColor(ImGuiCol_Button, ImGui::GetColorU32(ImGuiCol_ButtonActive));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2{0, 0});
    const bool result = ImGui::Button(label, to_imgui(area.width, area.height));
    ImGui::PopStyleVar();
    if (on) ImGui::PopStyleColor();
    if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", help);
    ImGui::PopID();
    draw_icon(widget, playing, {area, panel_color::kText});
    return result;
  }

  void button(TransportWidget widget, const char* label, const char* help, bool playing,
              const PanelCommand& command) {
    if (pressed(widget, label, help, false, playing)) commands_.push_back(command);
  }

  void toggle(TransportWidget widget, const char* label, const char* help, bool on,
              const auto& change) {
    if (!pressed(widget, label, help, on, false)) return;
    Transport transport = view_.transport;
    change(transport);
    set(transport);
  }

  void loop(TransportWidget widget, const char* label, const char* help, Loop kind) {
    const bool on = view_.transport.loop == kind;
    toggle(widget, label, help, on, [&](Transport& t) { t.loop = on ? Loop::Off : kind; });
  }

  void speed() {
    auto value = static_cast<float>(view_.transport.speed);
    const PixelRect& area = rect(TransportWidget::Speed);
    ImGui::SetCursorScreenPos(to_imgui(area.x, area.y));
    ImGui::SetNextItemWidth(static_cast<float>(area.width));
    const FrameHeight height{area};
    if (ImGui::SliderFloat("##speed", &value, static_cast<float>(kSlowest),
                           static_cast<float>(kFastest), "%.2fx",
                           ImGuiSliderFlags_Logarithmic | ImGuiSliderFlags_AlwaysClamp)) {
      Transport transport = view_.transport;
      transport.speed = static_cast<double>(value);
      set(transport);
    }
    if (ImGui::IsItemHovered()) ImGui::SetTooltip("Speed of everything that plays");
    toggle(TransportWidget::NormalSpeed, "1x", "Normal speed", false,
           [](Transport& t) { t.speed = 1; });
  }

  void frame_rate() {
    const auto name = [](FrameRate rate) {
      return rate.den == 1 ? fmt::format("{} fps", rate.num)
                           : fmt::format("{:.2f} fps", static_cast<double>(rate.num) /
                                                           static_cast<double>(rate.den));
    };
    const PixelRect& area = rect(TransportWidget::FrameRate);
    ImGui::SetCursorScreenPos(to_imgui(area.x, area.y));
    ImGui::SetNextItemWidth(static_cast<float>(area.width));
    const FrameHeight height{area};
    const FrameRate current = view_.transport.frame_rate;
    if (ImGui::BeginCombo("##rate", name(current).c_str(), ImGuiComboFlags_NoArrowButton)) {
      for (const FrameRate rate : kFrameRates) {
        if (ImGui::Selectable(name(rate).c_str(), rate == current)) {
          Transport transport = view_.transport;
          transport.frame_rate = rate;
          set(transport);
        }
      }
      ImGui::EndCombo();
    }
  }

  void clock() const {
    const double t = view_.player.t;
    const FrameRate rate = view_.transport.frame_rate;
    const auto text =
        fmt::format("slide {}/{}   step {}/{}   {} / {}   frame {} / {}", view_.slide + 1,
                    view_.timeline.slides.size(), view_.step ? *view_.step + 1 : 0,
                    view_.steps.count(), clock_text(t), clock_text(view_.timeline.duration),
                    rate.frame_at(t), rate.frame_at(view_.timeline.duration));
    const PixelRect& last = rect(TransportWidget::FrameRate);
    ImGui::SetCursorScreenPos(
        to_imgui(last.right() + last.height / 2.0,
                 last.center_y() - static_cast<double>(ImGui::GetTextLineHeight()) / 2));
    ImGui::TextUnformatted(text.data(), text.data() + text.size());
  }

  void set(const Transport& transport) {
    commands_.emplace_back(TransportCommand{SetTransport{transport}});
  }

  const PanelView& view_;
  std::array<PixelRect, kTransportWidgets> rects_;
  PanelCommands& commands_;
};

}  // namespace

void transport_section(const PanelView& view, const PixelRect& rect, double scale,
                       PanelCommands& commands) {
  TransportSection{view, rect, scale, commands}.draw();
}

}  // namespace rostrum::app

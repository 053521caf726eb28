#include "panel/timeline_section.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "panel/panel_style.h"
#include "panel/timeline_drawing.h"

namespace rostrum::app {
namespace {

constexpr double kClickUnits = 4;    // a press that moves less is a click
constexpr double kWheelZoom = 1.25;  // of one notch
constexpr double kTickUnits = 74;

class TimelineSection {
 public:
  TimelineSection(const PanelView& view, const TimelineRows& rows, const PixelRect& rect,
                  double scale, TimelineMemory& memory, PanelCommands& commands)
      : view_(view),
        rows_(rows),
        rect_(rect),
        layout_(timeline_layout(rect, scale)),
        unit_(scale),
        memory_(memory),
        commands_(commands),
        axis_(memory.scale.value_or(TimelineScale::fit(duration(), layout_.ruler.width))) {
    axis_.keep_within(duration(), layout_.ruler.width);
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    mouse_x_ = static_cast<double>(mouse.x);
    mouse_y_ = static_cast<double>(mouse.y);
  }

  void run() {
    ImGui::SetCursorScreenPos({static_cast<float>(rect_.x), static_cast<float>(rect_.y)});
    ImGui::InvisibleButton("timeline",
                           {static_cast<float>(rect_.width), static_cast<float>(rect_.height)},
                           ImGuiButtonFlags_MouseButtonLeft | ImGuiButtonFlags_MouseButtonMiddle);
    const bool hovered = ImGui::IsItemHovered();
    if (ImGui::IsItemActivated()) press();
    if (ImGui::IsItemActive()) drag();
    if (ImGui::IsItemDeactivated()) release();
    if (hovered) wheel();
    follow();
    keep_scroll();
    draw(hovered);
  }

 private:
  [[nodiscard]] double duration() const { return view_.timeline.duration; }
  [[nodiscard]] double local_x() const { return mouse_x_ - layout_.ruler.x; }
  [[nodiscard]] double time_at_mouse() const {
    return std::clamp(axis_.time_at(local_x()), 0.0, duration());
  }
  [[nodiscard]] bool over(const PixelRect& rect) const { return rect.contains(mouse_x_, mouse_y_); }
  [[nodiscard]] double shown_t() const {
    return memory_.drag == TimelineMemory::Drag::Playhead ? memory_.drag_t : view_.player.t;
  }

  void set_axis() { memory_.scale = axis_; }

  void press() {
    memory_.pressed_x = mouse_x_;
    memory_.pressed_y = mouse_y_;
    memory_.moved = false;
    const bool left = ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    if (left && over(layout_.rows) && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
      memory_.scale.reset();
      axis_ = TimelineScale::fit(duration(), layout_.ruler.width);
      memory_.drag = TimelineMemory::Drag::None;
      return;
    }
    const bool on_playhead =
        std::abs(axis_.x_of(view_.player.t) - local_x()) <= kClickUnits * unit_ &&
        mouse_x_ >= layout_.ruler.x;
    if (left && (over(layout_.ruler) || on_playhead)) {
      memory_.drag = TimelineMemory::Drag::Playhead;
      move_playhead();
    } else {
      memory_.drag = TimelineMemory::Drag::View;
    }
  }

  void drag() {
    if (std::hypot(mouse_x_ - memory_.pressed_x, mouse_y_ - memory_.pressed_y) >
        kClickUnits * unit_) {
      memory_.moved = true;
    }
    if (memory_.drag == TimelineMemory::Drag::Playhead) {
      const double before = memory_.drag_t;
      move_playhead(before);
    } else if (memory_.drag == TimelineMemory::Drag::View && memory_.moved) {
      const ImVec2 by = ImGui::GetIO().MouseDelta;
      axis_.pan(static_cast<double>(by.x), duration(), layout_.ruler.width);
      memory_.scroll -= static_cast<double>(by.y);
      set_axis();
    }
  }

  void move_playhead(std::optional<double> before = std::nullopt) {
    double t = time_at_mouse();
    if (!ImGui::GetIO().KeyAlt) {
      t = snapped(t, kSnapUnits * unit_ * axis_.seconds_per_pixel, rows_.snaps());
    }
    memory_.drag_t = t;
    if (t != before) commands_.emplace_back(TransportCommand{Seek{t}});
  }

  void release() {
    // The button can go up where the pointer was not seen yet.
    if (memory_.drag == TimelineMemory::Drag::Playhead) move_playhead(memory_.drag_t);
    const bool click = !memory_.moved && memory_.drag == TimelineMemory::Drag::View;
    memory_.drag = TimelineMemory::Drag::None;
    if (!click) return;
    if (const auto t = target()) commands_.emplace_back(TransportCommand{Seek{*t}});
  }

  // Returns where a click leads: to a slide's start, a stop, or a bar's start.
  [[nodiscard]] std::optional<double> target() const {
    const deck::Deck& timeline = view_.timeline;
    if (over(layout_.slides)) return view_.steps.slide_start(view_.steps.slide_at(time_at_mouse()));
    if (const auto* const stop = stop_at_mouse()) return stop->time;
    const auto* const row = row_at_mouse();
    if (row == nullptr) return std::nullopt;
    if (row->kind == TimelineRows::Kind::Slide) return timeline.slides[row->index].start;
    if (const auto* const clip = clip_at_mouse()) return clip->start;
    return std::nullopt;
  }

  [[nodiscard]] const deck::Stop* stop_at_mouse() const {
    if (!over(layout_.stops)) return nullptr;
    const auto& stops = view_.timeline.stops;
    const double t = time_at_mouse();
    const double reach = kSnapUnits * unit_ * axis_.seconds_per_pixel;
    const auto near =
        std::ranges::find_if(stops, [&](const auto& s) { return std::abs(s.time - t) <= reach; });
    return near == stops.end() ? nullptr : &*near;
  }

  [[nodiscard]] const TimelineRows::Row* row_at_mouse() const {
    if (!over(layout_.rows) && !over(layout_.names)) return nullptr;
    const double row = (mouse_y_ - layout_.rows.y + memory_.scroll) / layout_.row_height;
    const auto index = static_cast<std::size_t>(std::max(0.0, row));
    return index < rows_.rows().size() ? &rows_.rows()[index] : nullptr;
  }

  [[nodiscard]] const deck::Clip* clip_at_mouse() const {
    const auto* const row = row_at_mouse();
    if (row == nullptr || !over(layout_.rows)) return nullptr;
    // A bar is at least kLeastBar wide.
    const double t = axis_.time_at(local_x());
    const auto clips = rows_.clips(*row, t - kLeastBar * axis_.seconds_per_pixel, t);
    return clips.empty() ? nullptr : &view_.timeline.clips[clips.back()];
  }

  void wheel() {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseWheel == 0 && io.MouseWheelH == 0) return;
    const auto notches = static_cast<double>(io.MouseWheel);
    if (io.KeyShift || over(layout_.names)) {
      memory_.scroll -= notches * 3 * layout_.row_height;
      return;
    }
    axis_.pan(static_cast<double>(io.MouseWheelH) * 60 * unit_, duration(), layout_.ruler.width);
    axis_.zoom_about(local_x(), std::pow(kWheelZoom, notches), duration(), layout_.ruler.width);
    set_axis();
  }

  // Turns the page when the show has moved out of sight, but not while it is being looked at.
  void follow() {
    if (view_.player.t != memory_.last_t && memory_.drag == TimelineMemory::Drag::None &&
        memory_.scale) {
      axis_.follow(view_.player.t, duration(), layout_.ruler.width);
      set_axis();
    }
    memory_.last_t = view_.player.t;
  }

  void keep_scroll() {
    const double all = static_cast<double>(rows_.rows().size()) * layout_.row_height;
    memory_.scroll = std::clamp(memory_.scroll, 0.0, std::max(0.0, all - layout_.rows.height));
  }

  void draw(bool hovered) const {
    const TimelineDrawing drawing{view_, layout_, axis_, unit_};
    drawing.background();
    drawing.rows(rows_, memory_.scroll);
    drawing.ruler(tick_spacing(axis_.seconds_per_pixel, kTickUnits * unit_));
    drawing.slides();
    drawing.stops();
    drawing.range();
    drawing.playhead(shown_t());
    if (view_.timeline_focused) drawing.focus(rect_);
    if (!hovered || memory_.drag != TimelineMemory::Drag::None) return;
    if (const auto* const clip = clip_at_mouse()) drawing.tooltip(*clip);
    if (const auto* const stop = stop_at_mouse()) drawing.tooltip(*stop);
  }

  const PanelView& view_;
  const TimelineRows& rows_;
  PixelRect rect_;
  TimelineLayout layout_;
  double unit_;
  TimelineMemory& memory_;
  PanelCommands& commands_;
  TimelineScale axis_;
  double mouse_x_ = 0;
  double mouse_y_ = 0;
};

}  // namespace

void timeline_section(const PanelView& view, const TimelineRows& rows, const PixelRect& rect,
                      double scale, TimelineMemory& memory, PanelCommands& commands) {
  TimelineSection{view, rows, rect, scale, memory, commands}.run();
}

}  // namespace rostrum::app

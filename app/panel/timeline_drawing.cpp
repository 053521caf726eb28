#include "panel/timeline_drawing.h"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

#include "panel/panel_style.h"
#include "panel/time_text.h"

namespace rostrum::app {
namespace {

ImVec2 point(double x, double y) { return {static_cast<float>(x), static_cast<float>(y)}; }

// A bar is a rectangle of a drawing: its ends stand for time and lie between pixels.
struct Bar {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  [[nodiscard]] ImVec2 min() const { return point(x, y); }
  [[nodiscard]] ImVec2 max() const { return point(x + width, y + height); }
};

Bar bar_of(const PixelRect& rect) {
  return {.x = static_cast<double>(rect.x),
          .y = static_cast<double>(rect.y),
          .width = static_cast<double>(rect.width),
          .height = static_cast<double>(rect.height)};
}

// Confines what is drawn to a rectangle.
class Clipped {
 public:
  Clipped(ImDrawList* list, const PixelRect& rect) : list_(list) {
    list_->PushClipRect(point(rect.x, rect.y), point(rect.right(), rect.y_end()), true);
  }
  ~Clipped() { list_->PopClipRect(); }
  Clipped(const Clipped&) = delete;
  Clipped& operator=(const Clipped&) = delete;

 private:
  ImDrawList* list_;
};

void fill(ImDrawList* list, const Bar& bar, ImU32 color, double rounding = 0) {
  list->AddRectFilled(bar.min(), bar.max(), color, static_cast<float>(rounding));
}

// The text is centred on the bar's height and clipped at its right.
void text_in(ImDrawList* list, const Bar& bar, double indent, ImU32 color, std::string_view text) {
  const auto height = static_cast<double>(ImGui::GetFontSize());
  const ImVec4 clip{bar.min().x, bar.min().y, bar.max().x, bar.max().y};
  list->AddText(nullptr, 0, point(bar.x + indent, bar.y + bar.height / 2 - height / 2), color,
                text.data(), text.data() + text.size(), 0, &clip);
}

}  // namespace

TimelineDrawing::TimelineDrawing(const PanelView& view, const TimelineLayout& layout,
                                 const TimelineScale& axis, double unit)
    : view_(view), layout_(layout), axis_(axis), unit_(unit), list_(ImGui::GetWindowDrawList()) {}

void TimelineDrawing::background() const {
  fill(list_, bar_of(layout_.ruler), panel_color::kStrip);
}

void TimelineDrawing::ruler(const TickSpacing& spacing) const {
  const Clipped clipped{list_, layout_.ruler};
  const PixelRect& strip = layout_.ruler;
  const auto ticks = [&](double distance, double height, bool labelled) {
    // Ticks are counted, not summed up, so that rounding does not grow.
    const auto first = static_cast<long>(std::floor(first_t() / distance));
    const auto last = static_cast<long>(std::ceil(last_t() / distance));
    for (long i = first; i <= last; ++i) {
      const double t = static_cast<double>(i) * distance;
      const double at = std::round(x(t));
      list_->AddLine(point(at, strip.y_end() - height * unit_), point(at, strip.y_end()),
                     labelled ? panel_color::kFaintText : panel_color::kLine);
      if (!labelled) continue;
      const Bar bar{.x = at,
                    .y = static_cast<double>(strip.y),
                    .width = strip.right() - at,
                    .height = static_cast<double>(strip.height)};
      text_in(list_, bar, 4 * unit_, panel_color::kFaintText, tick_text(t, distance));
    }
  };
  ticks(spacing.small, 5, false);
  ticks(spacing.labelled, 12, true);
}

// Neighbours that are too narrow to be told apart are drawn as one block: however many slides there
// are, there are no more blocks than the strip has room for.
void TimelineDrawing::slides() const {
  const Clipped clipped{list_, layout_.slides};
  const auto& slides = view_.timeline.slides;
  const double least = 8 * unit_;
  const auto block = [&](double left, double right, ImU32 color) {
    const Bar bar{.x = left + 1,
                  .y = layout_.slides.y + 1.0,
                  .width = std::max(right - left - 1, 1.0),
                  .height = layout_.slides.height - 2.0};
    fill(list_, bar, color, right - left > least ? 3 * unit_ : 0);
    return bar;
  };
  const auto right_of = [&](std::size_t i) { return x(view_.steps.slide_end(i)); };
  for (std::size_t i = view_.steps.slide_at(first_t());
       i < slides.size() && slides[i].start <= last_t();) {
    const double left = x(slides[i].start);
    double right = right_of(i);
    const std::size_t first = i++;
    if (right - left > least) {
      const Bar bar = block(
          left, right, first == view_.slide ? panel_color::kCurrentSlide : panel_color::kSlide);
      text_in(list_, bar, 5 * unit_, panel_color::kText, slides[first].title);
      continue;
    }
    while (i < slides.size() && right <= layout_.slides.right() && right_of(i) - right <= least) {
      right = right_of(i++);
    }
    block(left, right, panel_color::kSlide);
    if (first <= view_.slide && view_.slide < i) {
      const double at = x(slides[view_.slide].start);
      block(at, std::max(right_of(view_.slide), at + kLeastBar), panel_color::kCurrentSlide);
    }
  }
}

// Stops whose marks would touch are drawn as one band, for the same reason.
void TimelineDrawing::stops() const {
  const Clipped clipped{list_, layout_.stops};
  const auto& stops = view_.timeline.stops;
  const double y = layout_.stops.center_y();
  const double half = layout_.stops.height * 0.34;
  const double reach = half * axis_.seconds_per_pixel;
  auto stop = std::lower_bound(stops.begin(), stops.end(), first_t() - reach,
                               [](const deck::Stop& s, double at) { return s.time < at; });
  while (stop != stops.end() && stop->time <= last_t() + reach) {
    const auto first = stop++;
    while (stop != stops.end() && stop->time - std::prev(stop)->time < 2 * reach) ++stop;
    const double left = x(first->time);
    const double right = x(std::prev(stop)->time);
    if (stop - first > 1) {
      fill(list_,
           {.x = left - half, .y = y - half / 2, .width = right - left + 2 * half, .height = half},
           panel_color::kStop);
    } else {
      stop_mark(left, y, half, first->after);
    }
  }
}

// A diamond waits, a ring loops, what points to the right goes on by itself.
void TimelineDrawing::stop_mark(double at, double y, double half, deck::AfterStop after) const {
  const ImU32 color = panel_color::kStop;
  switch (after) {
    case deck::AfterStop::Wait:
      list_->AddQuadFilled(point(at - half, y), point(at, y - half), point(at + half, y),
                           point(at, y + half), color);
      break;
    case deck::AfterStop::Loop:
      list_->AddCircle(point(at, y), static_cast<float>(half * 0.75), color, 0,
                       static_cast<float>(half * 0.5));
      break;
    case deck::AfterStop::Go:
      list_->AddTriangleFilled(point(at - half, y - half), point(at + half, y),
                               point(at - half, y + half), color);
      break;
  }
}

void TimelineDrawing::rows(const TimelineRows& rows, double scroll) const {
  const PixelRect both = hull(layout_.names, layout_.rows);
  const Clipped clipped{list_, both};
  const RowRange seen =
      visible_rows(scroll, layout_.rows.height, layout_.row_height, rows.rows().size());
  for (std::size_t i = seen.first; i < seen.last; ++i) {
    const double y = layout_.rows.y + static_cast<double>(i) * layout_.row_height - scroll;
    const Bar bar{.x = static_cast<double>(both.x),
                  .y = y,
                  .width = static_cast<double>(both.width),
                  .height = layout_.row_height};
    const TimelineRows::Row& seen_row = rows.rows()[i];
    if (seen_row.kind == TimelineRows::Kind::Slide) {
      fill(list_, bar, panel_color::kStrip);
      text_in(list_, bar, 8 * unit_, panel_color::kText,
              view_.timeline.slides[seen_row.index].title);
    } else {
      if (i % 2 == 1) fill(list_, bar, panel_color::kOddRow);
      row(rows, seen_row, y);
    }
  }
  list_->AddLine(point(layout_.rows.x, layout_.rows.y), point(layout_.rows.x, layout_.rows.y_end()),
                 panel_color::kLine);
}

void TimelineDrawing::row(const TimelineRows& rows, const TimelineRows::Row& row, double y) const {
  const std::string_view name = view_.timeline.objects[row.index].name;
  const Bar name_bar{.x = static_cast<double>(layout_.names.x),
                     .y = y,
                     .width = layout_.names.width - 4 * unit_,
                     .height = layout_.row_height};
  text_in(list_, name_bar, 18 * unit_, panel_color::kFaintText, name);
  const Clipped clipped{list_, layout_.rows};
  double drawn = -1;
  for (const std::uint32_t index :
       rows.clips(row, first_t() - kLeastBar * axis_.seconds_per_pixel, last_t())) {
    const deck::Clip& clip = view_.timeline.clips[index];
    const double left = x(clip.start);
    const double width = std::max(x(clip.end) - left, kLeastBar);
    if (left + width - drawn < 0.5) continue;  // on the same pixels as the one before
    drawn = left + width;
    const Bar bar{
        .x = left, .y = y + 2 * unit_, .width = width, .height = layout_.row_height - 4 * unit_};
    fill(list_, bar, panel_color::of(clip.role), 3 * unit_);
    if (width > 24 * unit_) text_in(list_, bar, 4 * unit_, panel_color::kBarText, name);
  }
}

void TimelineDrawing::range() const {
  if (!view_.transport.has_range()) return;
  const double left = std::max<double>(x(view_.transport.in), layout_.ruler.x);
  const double right = std::min<double>(x(view_.transport.out), layout_.ruler.right());
  if (right <= left) return;
  fill(list_,
       {.x = left,
        .y = static_cast<double>(layout_.ruler.y),
        .width = right - left,
        .height = static_cast<double>(layout_.rows.y_end() - layout_.ruler.y)},
       panel_color::kRange);
}

void TimelineDrawing::playhead(double t) const {
  const double at = std::round(x(t)) + 0.5;
  if (at < layout_.ruler.x || at > layout_.ruler.right() + 1) return;
  const double head = 6 * unit_;
  const double y = layout_.ruler.y;
  list_->AddLine(point(at, y), point(at, layout_.rows.y_end()), panel_color::kPlayhead,
                 static_cast<float>(std::max(1.0, unit_)));
  list_->AddTriangleFilled(point(at - head, y), point(at + head, y), point(at, y + 1.6 * head),
                           panel_color::kPlayhead);
}

void TimelineDrawing::focus(const PixelRect& rect) const {
  list_->AddRect(point(rect.x + 0.5, rect.y + 0.5), point(rect.right() - 0.5, rect.y_end() - 0.5),
                 panel_color::kAccent);
}

void TimelineDrawing::tooltip(const deck::Stop& stop) const {
  const auto number = &stop - view_.timeline.stops.data() + 1;
  const std::string text = fmt::format("Stop {} at {}\n{}, {:g} s in video", number,
                                       clock_text(stop.time), deck::name_of(stop.after), stop.hold);
  ImGui::SetTooltip("%s", text.c_str());
}

void TimelineDrawing::tooltip(const deck::Clip& clip) const {
  const std::string text =
      fmt::format("{}\n{}, {}, lag ratio {:.3g}\nstarts at {}, takes {:.3f} s",
                  view_.timeline.objects[clip.object].name, clip.name, clip.rate, clip.lag_ratio,
                  clock_text(clip.start), clip.end - clip.start);
  ImGui::SetTooltip("%s", text.c_str());
}

}  // namespace rostrum::app

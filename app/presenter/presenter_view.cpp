#include "presenter/presenter_view.h"

#include <algorithm>
#include <utility>

#include "system/clock.h"

namespace rostrum::app {
namespace {

constexpr deck::Rgba kBackground{0.078F, 0.086F, 0.106F, 1};

deck::DrawList nothing() {
  deck::DrawList list;
  list.background = kBackground;
  return list;
}
// What a frame of the overview may spend on pictures that are missing.
constexpr double kPictureSeconds = 0.004;

}  // namespace

PresenterView::PresenterView(Painter& painter, OverviewPainter& overview,
                             const scene::Typesetter& typesetter)
    : painter_(&painter), overview_(&overview), typesetter_(&typesetter) {}

Status PresenterView::set_size(PixelSize size, double scale) {
  const bool same = canvas_ && canvas_->width() == size.width && canvas_->height() == size.height &&
                    scale == scale_;
  if (same || size.width <= 0 || size.height <= 0) return Done{};
  canvas_.reset();
  auto canvas = render::Canvas::create(size.width, size.height);
  if (!canvas) return canvas.error();
  canvas_ = std::move(canvas).value();
  layout_ = presenter_layout(size, scale);
  scale_ = scale;
  clear();
  return Done{};
}

// All parts are to be drawn anew, and what lies between them.
void PresenterView::clear() {
  valid_.fill(false);
  help_drawn_ = false;
  painter_->renderer().draw(nothing(), View::fit(canvas_->width(), canvas_->height()),
                            canvas_->framebuffer());
}

void PresenterView::draw_help() {
  const Moment page{.blank = Blank::Black, .help = true};
  painter_->paint(page, View::fit(canvas_->width(), canvas_->height()), canvas_->framebuffer());
  help_drawn_ = true;
}

bool PresenterView::outdated(const PresenterModel& model) const {
  if (canvas_ && (model.help || help_drawn_)) return model.help != help_drawn_;
  return canvas_ && std::ranges::any_of(kParts, [&](Part p) { return outdated(p, model); });
}

bool PresenterView::outdated(Part part, const PresenterModel& model) const {
  if (!valid_[static_cast<std::size_t>(part)]) return true;
  switch (part) {
    case Part::Now:
      return drawn_.now != model.now || drawn_.overview != model.overview ||
             (model.overview.open && !overview_->complete());
    case Part::Bar:
      return drawn_.bar != model.bar;
    case Part::Caption:
      return drawn_.caption != model.caption;
    case Part::Next:
      return drawn_.next != model.next;
    case Part::NextLabel:
      return drawn_.next_label != model.next_label;
    case Part::Notes:
      return drawn_.notes != model.notes;
  }
  return false;
}

void PresenterView::draw_some(const PresenterModel& model, double seconds) {
  if (!canvas_) return;
  if (model.help) {
    if (!help_drawn_) draw_help();
    return;
  }
  if (help_drawn_) clear();
  const double end = clock_seconds() + seconds;
  for (std::size_t i = 0; i < kParts.size(); ++i) {
    const Part part = kParts[next_part_];
    next_part_ = (next_part_ + 1) % kParts.size();
    if (!outdated(part, model)) continue;
    draw(part, model);
    valid_[static_cast<std::size_t>(part)] = true;
    if (clock_seconds() >= end) return;
  }
}

void PresenterView::draw(Part part, const PresenterModel& model) {
  switch (part) {
    case Part::Now:
      draw_now(model);
      drawn_.now = model.now;
      drawn_.overview = model.overview;
      break;
    case Part::Bar:
      draw_words(bar_list(model.bar, units(layout_.bar.width), *typesetter_), layout_.bar);
      drawn_.bar = model.bar;
      break;
    case Part::Caption:
      draw_words(caption_list(model.caption, units(layout_.now_caption.width), *typesetter_),
                 layout_.now_caption);
      drawn_.caption = model.caption;
      break;
    case Part::Next:
      draw_picture(model.next, layout_.next);
      drawn_.next = model.next;
      break;
    case Part::NextLabel:
      draw_words(label_list(model.next_label, units(layout_.next_caption.width), *typesetter_),
                 layout_.next_caption);
      drawn_.next_label = model.next_label;
      break;
    case Part::Notes: {
      const NotesPage page = notes_page(model.notes, units(layout_.notes.width), *typesetter_);
      most_scroll_ = std::max(page.height - units(layout_.notes.height), 0.0);
      draw_words(page.list, layout_.notes);
      drawn_.notes = model.notes;
      break;
    }
  }
}

void PresenterView::draw_now(const PresenterModel& model) {
  if (!model.overview.open) return draw_picture(model.now, layout_.now);
  if (layout_.now.empty()) return;
  overview_->paint(model.overview, model.now.look.background, View::fit(layout_.now),
                   canvas_->framebuffer(), kPictureSeconds);
}

void PresenterView::draw_picture(const std::optional<Moment>& moment, const PixelRect& rect) {
  if (rect.empty()) return;
  if (moment) {
    painter_->paint(*moment, moment->look.view(rect), canvas_->framebuffer());
  } else {
    painter_->renderer().draw(nothing(), View::fit(rect), canvas_->framebuffer());
  }
}

void PresenterView::draw_words(const deck::DrawList& list, const PixelRect& rect) {
  if (rect.empty()) return;
  const View view{.area = rect,
                  .frame = rect,
                  .scale = static_cast<float>(kWritingUnits * scale_),
                  .origin = {static_cast<float>(rect.x), static_cast<float>(rect.y_end())}};
  painter_->renderer().draw(list, view, canvas_->framebuffer());
}

}  // namespace rostrum::app

#include "live/live_presenter.h"

#include <algorithm>
#include <utility>

#include "live/background_work.h"
#include "system/clock.h"

namespace rostrum::app {
namespace {

// Where the show's frames leave no time, the speaker's view still follows it so often.
constexpr double kLeastOften = 0.1;
// What is done in the panel is seen so soon, or as soon as the show's frames leave time.
constexpr double kPanelPeriod = 0.01;

}  // namespace

void LivePresenter::begin_round(Window& window, Show& show, double now) {
  window.shape_pointer(input_.pointer_shape(show));
  if (panel_->wants_frame(show.state()) && now >= presented_ + kPanelPeriod) {
    input_.begin_frame(viewport(window, show), show, now);
    panel_drawn_ = !has_panel(show);
  } else {
    input_.follow(viewport(window, show), show, now);
  }
}

Status LivePresenter::look_at(PresenterWindow& window, const Show& show,
                              std::optional<double> frame_rate, double now) {
  damaged_ = settling_.settled(now) || damaged_;
  const WallTime wall = wall_time();
  next_minute_ = now + wall.seconds_to_next;
  const PixelRect place = panel_->place_left(show.state());
  const PixelSize size{.width = place.width, .height = place.height};
  // Of another size, its picture goes.
  if (std::exchange(size_, size) != size) window.before_drawing();
  return presenter_->look_at(show, wall, frame_rate, size, window.window().content_scale());
}

bool LivePresenter::has_panel(const Show& show) const {
  return panel_->shown_beside(PanelBeside::SpeakersView, show.state());
}

Status LivePresenter::draw(PresenterWindow& window, Show& show, double free, double now) {
  if (presenter_->outdated() || !panel_drawn_) {
    const bool show_goes_first = show.next_change() < now && free < cost_;
    if (show_goes_first && now - presented_ < kLeastOften) return Done{};
    const double begun = clock_seconds();
    // The panel follows what moves.
    if (panel_drawn_) input_.begin_frame(viewport(window.window(), show), show, now);
    window.before_drawing();
    presenter_->draw(std::max(free, kLeastWork));
    const Status made = put_together(window.window().framebuffer_size(), show);
    if (!made) return made;
    panel_drawn_ = true;
    present(window, show);
    cost_ = clock_seconds() - begun;
    presented_ = now + cost_;
  } else if (damaged_) {
    present(window, show);
  }
  return Done{};
}

void LivePresenter::present(PresenterWindow& window, const Show& show) {
  damaged_ = false;
  const bool together = has_panel(show) && whole_;
  const render::Canvas* const picture = together ? &*whole_ : presenter_->picture();
  if (picture != nullptr) window.show(*picture);
}

Status LivePresenter::put_together(PixelSize size, const Show& show) {
  const render::Canvas* const view = presenter_->picture();
  if (!has_panel(show) || view == nullptr) {
    whole_.reset();
    return Done{};
  }
  if (!whole_ || whole_->width() != size.width || whole_->height() != size.height) {
    auto canvas = render::Canvas::create(size.width, size.height);
    if (!canvas) return canvas.error();
    whole_ = std::move(canvas).value();
  }
  const PixelRect from{.x = 0, .y = 0, .width = view->width(), .height = view->height()};
  const PixelRect place = panel_->place_left(show.state());
  view->framebuffer().copy_to(whole_->framebuffer(), from, moved(from, {place.x, place.y}));
  panel_->draw(show.state(), whole_->framebuffer());
  return Done{};
}

void LivePresenter::handle_events(Window& window, Show& show, double now) {
  const WindowEvents events = window.take_events();
  damaged_ = damaged_ || events.damaged;
  if (events.damaged) settling_.disturbed(now);
  for (const InputEvent& event : events.input) {
    listening_([&] {
      const bool answered = input_.route(event, viewport(window, show), show, now);
      const auto* const turned = std::get_if<WheelTurned>(&event);
      if (!answered && turned != nullptr) presenter_->wheel(*turned);
    });
  }
  if (events.close && show.state().presenter) show.apply(SpeakerCommand::Presenter, now);
}

// The picture of now.
SlideViewport LivePresenter::viewport(const Window& window, const Show& show) const {
  const PixelRect place = panel_->place_left(show.state());
  return {.area = moved(presenter_->layout().now, {place.x, place.y}),
          .window_height = window.framebuffer_size().height,
          .scale = window.content_scale()};
}

double LivePresenter::next_change(const Show& show, double now) const {
  const bool moving = show.next_change() < now;
  double next = std::min(settling_.due(), next_minute_);
  if (presenter_->outdated() || !panel_drawn_) {
    next = std::min(next, presented_ + (moving ? kLeastOften : kPanelPeriod));
  }
  if (panel_->wants_frame(show.state())) next = std::min(next, presented_ + kPanelPeriod);
  return next;
}

}  // namespace rostrum::app

#include "live/live_loop.h"

#include <algorithm>
#include <utility>

#include "system/non_fatal.h"
#include "system/warn.h"

namespace rostrum::app {
namespace {

// Other work ends so much earlier than the show's next frame is due.
constexpr double kWorkMargin = 0.004;
constexpr double kLeastWork = 0.002;
// A frame of the overview spends so much on pictures that are missing.
constexpr double kPictureSeconds = 0.004;
// Where the show's frames leave no time, the speaker's view still follows it so often.
constexpr double kPresenterPeriod = 0.1;

}  // namespace

LiveLoop::LiveLoop(const LiveParts& parts)
    : windows_(&parts.windows),
      show_(&parts.show),
      keys_(&parts.keys),
      painter_(&parts.painter),
      overview_(&parts.overview),
      work_(&parts.work),
      panel_(&parts.panel),
      presenter_(&parts.presenter),
      keeper_(parts.keeper),
      input_(parts.keys, parts.panel),
      slide_(parts.painter),
      pacer_(parts.windows.show().refresh_rate()) {}

// What the state shows. Under a blank screen the show may move on, but there is nothing to draw.
// With the speaker's view open, the overview and the page of keys are for the speaker alone.
LiveLoop::Picture LiveLoop::picture() const {
  const Show::State& state = show_->state();
  const auto [player, look, tools] = state.audience();
  const bool blank = player.blank != Blank::No;
  return {.moment = {.t = blank ? 0 : player.t,
                     .blank = player.blank,
                     .help = state.help && !state.presenter,
                     .look = look,
                     .tools = blank ? ToolsView{} : tools},
          .view = look.view(panel_->slide_viewport(state).area),
          .overview = state.presenter ? Overview{} : state.overview,
          .panel = state.panel};
}

bool LiveLoop::outdated() const {
  const bool visible = size_.width > 0 && size_.height > 0;
  const bool unfinished = drawn_.overview.open && !overview_->complete();
  return visible &&
         (damaged_ || unfinished || panel_->wants_frame(show_->state()) || drawn_ != wanted_);
}

// Draws `drawn_`, and the panel beside it. The slide is cached while only the panel changes.
render::FrameStats LiveLoop::paint() {
  const auto& [moment, view, overview, panel] = drawn_;
  render::FrameStats stats;
  if (overview.open && !moment.help) {
    stats = overview_->paint(overview, moment.look.background, View::fit(view.area), {},
                             kPictureSeconds);
  } else if (panel) {
    stats = slide_.paint(moment, view, {});
  } else {
    slide_.forget();
    stats = painter_->paint(moment, view, {});
  }
  panel_->draw(show_->state(), {});
  return stats;
}

// Whatever one of the parts of a round throws, the others have their turn, and there is a next
// round.
void LiveLoop::run() {
  for (;;) {
    double now = read_clock();
    playing_([&] { show_->update(now); });
    if (keeper_ != nullptr) {
      keeping_([&] {
        keeper_->follow(*show_, windows_->asked_monitor(), windows_->home_monitor(), now);
      });
    }
    const Show::State& state = show_->state();
    if (state.quit) return;
    arranging_([&] { arrange_windows(now); });
    drawing_([&] { wanted_ = picture(); });

    const bool has_work = work_->pending(state);
    now = read_clock();
    damaged_ = settling_.settled(now) || damaged_;
    presenter_damaged_ = presenter_settling_.settled(now) || presenter_damaged_;
    if (outdated() && now >= pacer_.next_frame()) drawing_([&] { draw_show(now); });
    presenting_([&] {
      look_at_presenter(now);
      draw_presenter();
    });
    if (has_work) {
      working_([&] {
        work_->advance(*show_,
                       std::max(kLeastWork, pacer_.next_frame() - read_clock() - kWorkMargin));
      });
      panel_->refresh();
    }

    // At a stop this is the end of time, and the program sleeps until something happens.
    const bool frame_due = outdated() || has_work || show_->next_change() < now;
    const double sleep = (frame_due ? pacer_.next_frame() : next_change(now)) - read_clock();
    clock_.sleeps(sleep);
    windows_->wait(sleep);
    const double happened = read_clock();
    listening_([&] { handle_show_events(happened); });
    if (windows_->presenter() != nullptr) listening_([&] { handle_presenter_events(happened); });
    working_([&] { work_->save_if_asked(show_->state(), panel_->save_settings()); });
  }
}

void LiveLoop::arrange_windows(double now) {
  if (windows_->arrange(*show_, now)) {
    pacer_ = Pacer{windows_->show().refresh_rate()};
    presenter_damaged_ = true;
  }
  const Show::State& state = show_->state();
  windows_->show().show_pointer(state.pointer);
  windows_->show().shape_pointer(panel_->pointer_shape(state));
  size_ = windows_->show().framebuffer_size();
  panel_->set_window(size_, windows_->show().content_scale());
  if (windows_->presenter() != nullptr)
    presenter_pointer_.follow(presenter_viewport(), *show_, now);
}

void LiveLoop::draw_show(double now) {
  pacer_.frame_begun(now);
  // A driver that asks for the window's size once a swap draws what follows a failure at the old
  // one.
  damaged_ = std::exchange(failed_, false);
  render::FrameStats stats;
  const bool drawn = drawing_([&] {
    input_.begin_frame(*show_, now);
    wanted_ = picture();
    drawn_ = wanted_;
    stats = paint();
  });
  if (!drawn) {
    // What was there stays, until there is another picture.
    damaged_ = false;
    failed_ = true;
    return;
  }
  const double painted = read_clock();
  windows_->show().swap();
  const double swapped = read_clock();
  pacer_.frame_swapped(swapped - painted);
  panel_->end_frame(stats, swapped - now, pacer_.period());
  audience_.frame_shown(swapped);
}

void LiveLoop::look_at_presenter(double now) {
  Window* const window = windows_->presenter();
  if (window == nullptr) return;
  const WallTime wall = wall_time();
  next_minute_ = now + wall.seconds_to_next;
  const Status looked = guarded([&] {
    return presenter_->look_at(*show_, wall, audience_.rate(now), window->framebuffer_size(),
                               window->content_scale());
  });
  if (!looked) close_presenter(looked.error().message, now);
}

void LiveLoop::close_presenter(const std::string& failure, double now) {
  warn("The speaker's view cannot be shown.", failure);
  if (show_->state().presenter) show_->apply(SpeakerCommand::Presenter, now);
  wanted_ = picture();
}

void LiveLoop::draw_presenter() {
  PresenterWindow* const window = windows_->presenter_window();
  if (window == nullptr) return;
  const double now = read_clock();
  if (presenter_->outdated()) {
    const double left = pacer_.next_frame() - now - kWorkMargin;
    const bool show_goes_first = show_->next_change() < now && left < cost_;
    if (show_goes_first && now - presented_ < kPresenterPeriod) return;
    const Status drawn = guarded([&] { presenter_->draw(*window, std::max(left, kLeastWork)); });
    if (!drawn) close_presenter(drawn.error().message, now);
    presented_ = read_clock();
    cost_ = presented_ - now;
  } else if (presenter_damaged_) {
    const Status shown = guarded([&] { presenter_->show(*window); });
    if (!shown) close_presenter(shown.error().message, now);
  }
  presenter_damaged_ = false;
}

void LiveLoop::handle_show_events(double now) {
  const WindowEvents events = windows_->show().take_events();
  damaged_ = damaged_ || events.damaged;
  if (events.damaged) settling_.disturbed(now);
  if (events.pointer_moved) show_->pointer_moved(now);
  for (const InputEvent& event : events.input) {
    listening_([&] { input_.route(event, *show_, now); });
  }
  if (events.close) show_->apply(WindowCommand::Quit, now);
}

void LiveLoop::handle_presenter_events(double now) {
  const WindowEvents events = windows_->presenter()->take_events();
  presenter_damaged_ = presenter_damaged_ || events.damaged;
  if (events.damaged) presenter_settling_.disturbed(now);
  for (const InputEvent& event : events.input) {
    listening_([&] { handle_presenter_event(event, now); });
  }
  if (events.close && show_->state().presenter) show_->apply(SpeakerCommand::Presenter, now);
}

void LiveLoop::handle_presenter_event(const InputEvent& event, double now) {
  if (const auto* const press = std::get_if<Press>(&event)) {
    if (show_->press_in_overview(*press, now) || show_->type(*press, now)) return;
    if (const auto command = keys_->command_for(*press)) show_->apply(*command, now);
  } else {
    handle_presenter_pointer(event, now);
  }
}

SlideViewport LiveLoop::presenter_viewport() {
  Window& window = *windows_->presenter();
  return {.area = presenter_->layout().now,
          .window_height = window.framebuffer_size().height,
          .scale = window.content_scale()};
}

// In the picture of now, what it does is done to the show; beside it, the wheel scrolls the notes.
void LiveLoop::handle_presenter_pointer(const InputEvent& event, double now) {
  const SlideViewport viewport = presenter_viewport();
  if (const auto* const moved = std::get_if<PointerMoved>(&event)) {
    presenter_pointer_.moved(*moved, viewport, *show_, now);
  } else if (std::holds_alternative<PointerLeft>(event)) {
    presenter_pointer_.left(*show_, now);
  } else if (const auto* const button = std::get_if<ButtonChanged>(&event)) {
    const bool click = button->button == 0 &&
                       presenter_pointer_.button(button->down, presenter_pointer_.over(viewport),
                                                 viewport, *show_, now);
    const Press press{.key = Key::LeftButton, .modifiers = button->modifiers};
    if (const auto command = keys_->command_for(press); click && command)
      show_->apply(*command, now);
  } else if (const auto* const turned = std::get_if<WheelTurned>(&event)) {
    if (presenter_pointer_.over(viewport)) {
      presenter_pointer_.wheel(*turned, false, viewport, *show_);
    } else {
      presenter_->wheel(*turned);
    }
  }
}

// When there is something new to show, if nothing happens.
double LiveLoop::next_change(double now) const {
  double next = std::min(
      {show_->next_change(), windows_->next_look(), settling_.due(), presenter_settling_.due()});
  if (windows_->presenter() == nullptr) return next;
  if (presenter_->outdated()) return std::min(next, presented_ + kPresenterPeriod);
  if (audience_.rate(now)) next = std::min(next, now + 2 * kPresenterPeriod);
  return std::min(next, next_minute_);
}

}  // namespace rostrum::app

#include "live/live_loop.h"

#include <algorithm>
#include <utility>

#include "system/non_fatal.h"
#include "system/warn.h"

namespace rostrum::app {
namespace {

// Other work ends so much earlier than the show's next frame is due.
constexpr double kWorkMargin = 0.004;
// A frame of the overview spends so much on pictures that are missing.
constexpr double kPictureSeconds = 0.004;
// While something moves the audience's frames are counted, and that is said so often.
constexpr double kRatePeriod = 0.2;

}  // namespace

LiveLoop::LiveLoop(const LiveParts& parts)
    : windows_(&parts.windows),
      show_(&parts.show),
      painter_(&parts.painter),
      overview_(&parts.overview),
      work_(&parts.work),
      panel_(&parts.panel),
      keeper_(parts.keeper),
      talk_(parts.talk),
      input_(parts.keys, parts.panel, PanelBeside::Slide),
      presenter_(parts.keys, parts.panel, parts.presenter),
      slide_(parts.painter),
      pacer_(parts.windows.show().refresh_rate()) {}

// What the state shows. Under a blank screen the show may move on, but there is nothing to draw.
// With the speaker's view open, the overview and the page of keys are for the speaker alone.
LiveLoop::Picture LiveLoop::picture() const {
  const Show::State& state = show_->state();
  const auto [player, look, tools, revision] = state.audience();
  const bool blank = player.blank != Blank::No;
  return {.moment = {.t = blank ? 0 : player.t,
                     .revision = revision,
                     .blank = player.blank,
                     .help = state.help && !state.presenter,
                     .look = look,
                     .tools = blank ? ToolsView{} : tools},
          .view = look.view(viewport().area),
          .overview = state.presenter ? Overview{} : state.overview,
          .panel = panel_->shown_beside(PanelBeside::Slide, state)};
}

// The slide's viewport in the show's window.
SlideViewport LiveLoop::viewport() const {
  const Show::State& state = show_->state();
  return {.area = panel_->shown_beside(PanelBeside::Slide, state) ? panel_->place_left(state)
                                                                  : PixelRect::whole(size_),
          .window_height = size_.height,
          .scale = windows_->show().content_scale(),
          // The speaker's view has the overview while it is open.
          .overview = !state.presenter};
}

bool LiveLoop::outdated() const {
  const bool visible = size_.width > 0 && size_.height > 0;
  const bool unfinished = drawn_.overview.open && !overview_->complete();
  const bool panel = wanted_.panel && panel_->wants_frame(show_->state());
  return visible && (damaged_ || unfinished || panel || drawn_ != wanted_);
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
  if (panel) panel_->draw(show_->state(), {});
  return stats;
}

// Whatever one of the parts of a round throws, the others have their turn, and there is a next
// round.
void LiveLoop::run() {
  for (;;) {
    double now = read_clock();
    playing_([&] { show_->update(now); });
    if (talk_ != nullptr) following_([&] { follow_talk(now); });
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
    if (outdated() && now >= pacer_.next_frame()) drawing_([&] { draw_show(now); });
    presenting_([&] { draw_presenter(now); });
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
    if (Window* const speakers = windows_->presenter()) {
      listening_([&] { presenter_.handle_events(*speakers, *show_, happened); });
    }
    working_([&] { work_->save_if_asked(show_->state(), panel_->save_settings()); });
  }
}

// Another recording is gone on with between two rounds, so that no picture has some of both.
void LiveLoop::follow_talk(double now) {
  auto event = talk_->look(now);
  if (!event) return;
  if (event->deck) {
    show_->change_deck(*event->deck, *event->match, now);
    talk_->show(*std::move(event->deck));
    painter_->deck_changed();
    overview_->deck_changed();
    work_->deck_changed();
    panel_->deck_changed();
  }
  if (event->news) {
    show_->tell(*std::move(event->news), now);
    panel_->refresh();
  }
}

void LiveLoop::arrange_windows(double now) {
  if (windows_->arrange(*show_, now)) {
    pacer_ = Pacer{windows_->show().refresh_rate()};
    presenter_.damage();
  }
  Window& window = windows_->show();
  window.show_pointer(show_->state().pointer);
  window.shape_pointer(input_.pointer_shape(*show_));
  size_ = window.framebuffer_size();
  if (Window* const speakers = windows_->presenter()) {
    panel_->set_window(speakers->framebuffer_size(), speakers->content_scale(),
                       PanelBeside::SpeakersView);
    presenter_.begin_round(*speakers, *show_, now);
  } else {
    panel_->set_window(size_, window.content_scale(), PanelBeside::Slide);
    presenter_.closed();
  }
}

void LiveLoop::draw_show(double now) {
  pacer_.frame_begun(now);
  // A driver that asks for the window's size once a swap draws what follows a failure at the old
  // one.
  damaged_ = std::exchange(failed_, false);
  render::FrameStats stats;
  const bool drawn = drawing_([&] {
    input_.begin_frame(viewport(), *show_, now);
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

void LiveLoop::draw_presenter(double now) {
  PresenterWindow* const window = windows_->presenter_window();
  if (window == nullptr) return;
  const Status drawn = guarded([&] {
    const Status seen = presenter_.look_at(*window, *show_, audience_.rate(now), now);
    if (!seen) return seen;
    const double begun = read_clock();
    return presenter_.draw(*window, *show_, pacer_.next_frame() - begun - kWorkMargin, begun);
  });
  if (!drawn) close_presenter(drawn.error().message, now);
}

void LiveLoop::close_presenter(const std::string& failure, double now) {
  warn("The speaker's view cannot be shown.", failure);
  if (show_->state().presenter) show_->apply(SpeakerCommand::Presenter, now);
  wanted_ = picture();
}

void LiveLoop::handle_show_events(double now) {
  const WindowEvents events = windows_->show().take_events();
  damaged_ = damaged_ || events.damaged;
  if (events.damaged) settling_.disturbed(now);
  if (events.pointer_moved) show_->pointer_moved(now);
  for (const InputEvent& event : events.input) {
    listening_([&] { input_.route(event, viewport(), *show_, now); });
  }
  if (events.close) show_->apply(WindowCommand::Quit, now);
}

// Until then there is nothing new to show, if nothing happens.
double LiveLoop::next_change(double now) const {
  const double talk = talk_ == nullptr ? Show::kNever : talk_->next_look();
  const double next =
      std::min({show_->next_change(), windows_->next_look(), settling_.due(), talk});
  if (windows_->presenter() == nullptr) return next;
  const double rate = audience_.rate(now) ? now + kRatePeriod : next;
  return std::min({next, rate, presenter_.next_change(*show_, now)});
}

}  // namespace rostrum::app

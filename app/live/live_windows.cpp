#include "live/live_windows.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "system/non_fatal.h"
#include "system/warn.h"

namespace rostrum::app {

namespace {

// How long a window manager gets to put a window where it is asked to be; a little more each time
// that it is asked again. One that never does is left alone in the end: it may know better.
constexpr double kPatience = 0.6;
constexpr int kLooks = 4;

std::optional<std::size_t> found(std::span<const Monitor> monitors, const std::string& name) {
  const auto monitor = find_monitor(monitors, name);
  return monitor ? std::optional{monitor.value()} : std::nullopt;
}

}  // namespace

LiveWindows::LiveWindows(Display display, Window show, std::string monitor, bool fill_projector)
    : display_(std::move(display)),
      show_(std::move(show)),
      monitor_(std::move(monitor)),
      fill_projector_(fill_projector) {}

Result<LiveWindows> LiveWindows::open(const Display& display, const LiveWindowsOptions& options) {
  const std::vector<Monitor> monitors = display.monitors();
  std::optional<std::size_t> asked = found(monitors, options.remembered);
  if (!options.monitor.empty()) {
    const auto named = find_monitor(monitors, options.monitor);
    if (!named) return named.error();
    asked = named.value();
  }
  auto window = Window::open(display, {.size = options.size});
  if (!window) return window.error();
  const auto start_on = asked ? asked : found(monitors, options.start_on);
  if (start_on) window.value().bring_to(*start_on);
  return LiveWindows{display, std::move(window).value(), asked ? monitors[*asked].name : "",
                     options.fill_projector};
}

bool LiveWindows::arrange(Show& show, double now) {
  const MonitorNews news = display_.monitor_news();
  const Show::State& state = show.state();
  const auto placed = [&] {
    return Placed{
        .fullscreen = state.fullscreen, .presenter = state.presenter, .swapped = state.swapped};
  };
  if (arranged_ && news == MonitorNews::Nothing && placed() == placed_) return correct(now);

  const std::vector<Monitor> monitors = display_.monitors();
  if (monitors.empty()) return false;  // until one is plugged in
  show.see_monitors(monitors.size());
  if (state.presenter != (presenter_ != nullptr)) {
    if (state.presenter) {
      open_presenter(show, now);
    } else {
      presenter_.reset();
    }
  }
  const bool changed = news == MonitorNews::Changed;
  if (changed || !arranged_) follow_projector(show, monitors.size(), now);
  const bool opened = state.presenter && !placed_.presenter;
  if (opened && monitors.size() > 1 && (arranged_ || fill_projector_)) {
    show.apply(WindowCommand::EnterFullscreen, now);
  }

  if (!placed_.swapped) home_ = show_.monitor();
  home_ = std::min(home_, monitors.size() - 1);
  home_name_ = monitors[home_].name;
  where_ = app::arrange(monitors, {.presenter = state.presenter,
                                   .swapped = state.swapped,
                                   .asked = found(monitors, monitor_),
                                   .current = home_});
  left_fullscreen_ = placed_.fullscreen && !state.fullscreen;
  place(where_, state, changed || placed_.swapped != state.swapped);
  // Some window managers lay their panels over a window in full screen that has not the keyboard;
  // and keys do the same in both windows.
  if (where_.apart && state.fullscreen && placed() != placed_) show_.take_keyboard();
  placed_ = placed();
  arranged_ = true;
  looks_ = 0;
  const bool to_look_at = state.fullscreen || where_.apart || left_fullscreen_;
  next_look_ = to_look_at ? now + kPatience : kNever;
  return true;
}

void LiveWindows::place(const Arrangement& where, const Show::State& state, bool moved) {
  show_.set_fullscreen(state.fullscreen ? std::optional{where.show} : std::nullopt);
  if (!state.fullscreen && moved) show_.bring_to(where.show);
  if (!presenter_) return;
  Window& presenter = presenter_->window();
  presenter.set_fullscreen(where.apart ? std::optional{where.presenter} : std::nullopt);
  if (!where.apart && moved) presenter.bring_to(where.presenter);
}

// Asks again for what was not heeded.
bool LiveWindows::correct(double now) {
  if (now < next_look_) return false;
  ++looks_;
  next_look_ = looks_ < kLooks ? now + kPatience * (1 + looks_) : kNever;
  bool moved = false;
  const auto look_at = [&moved](Window& window, std::size_t monitor) {
    if (!window.out_of_place()) return;
    window.fill_again(monitor);
    moved = true;
  };
  look_at(show_, where_.show);
  // Some put a window that leaves full screen where it has once been.
  if (left_fullscreen_) show_.bring_to(where_.show);
  if (presenter_) look_at(presenter_->window(), where_.presenter);
  return moved;
}

void LiveWindows::open_presenter(Show& show, double now) {
  const Status opened = guarded([&]() -> Status {
    auto window = PresenterWindow::open(display_, show_);
    if (!window) return window.error();
    presenter_ = std::move(window).value();
    return Done{};
  });
  if (opened) return;
  warn("The speaker's view cannot be opened.", opened.error().message);
  show.apply(SpeakerCommand::Presenter, now);
}

void LiveWindows::follow_projector(Show& show, std::size_t monitors, double now) {
  const Show::State& state = show.state();
  if (monitors == 1 && state.presenter && state.fullscreen) {
    // In full screen it would cover the speaker's view.
    projector_lost_ = true;
    show.apply(WindowCommand::ToggleFullscreen, now);
  } else if (monitors > 1 && std::exchange(projector_lost_, false)) {
    show.apply(WindowCommand::EnterFullscreen, now);
  }
}

void LiveWindows::wait(double seconds) const {
  const bool has_events = show_.has_events() || (presenter_ && presenter_->window().has_events());
  display_.wait(has_events ? 0 : seconds);
}

}  // namespace rostrum::app

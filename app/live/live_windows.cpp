#include "live/live_windows.h"

#include <fmt/format.h>

#include <utility>

#include "system/non_fatal.h"
#include "system/warn.h"

namespace rostrum::app {

LiveWindows::LiveWindows(Display display, Window show, std::string monitor)
    : display_(std::move(display)), show_(std::move(show)), monitor_(std::move(monitor)) {}

Result<LiveWindows> LiveWindows::open(const Display& display, const LiveWindowsOptions& options) {
  std::optional<std::size_t> asked;
  if (!options.monitor.empty()) {
    const auto found = find_monitor(display.monitors(), options.monitor);
    if (!found) return found.error();
    asked = found.value();
  }
  auto window = Window::open(display, {.size = options.size});
  if (!window) return window.error();
  if (asked) window.value().bring_to(*asked);
  return LiveWindows{display, std::move(window).value(), options.monitor};
}

bool LiveWindows::arrange(Show& show, double now) {
  const bool monitors_changed = display_.monitors_changed();
  const Show::State& state = show.state();
  const auto placed = [&] {
    return Placed{
        .fullscreen = state.fullscreen, .presenter = state.presenter, .swapped = state.swapped};
  };
  if (!monitors_changed && placed() == placed_) return false;

  const std::vector<Monitor> monitors = display_.monitors();
  if (monitors.empty()) return false;  // until one is plugged in
  if (state.presenter != (presenter_ != nullptr)) {
    if (state.presenter) {
      open_presenter(show, now);
    } else {
      presenter_.reset();
    }
  }
  if (monitors_changed) follow_projector(show, monitors.size(), now);
  if (state.presenter && !placed_.presenter && monitors.size() > 1) {
    show.apply(WindowCommand::EnterFullscreen, now);
  }

  if (!placed_.swapped) home_ = show_.monitor();
  ArrangementInput input{.presenter = state.presenter, .swapped = state.swapped, .current = home_};
  if (const auto asked = find_monitor(monitors, monitor_)) input.asked = asked.value();
  const Arrangement where = app::arrange(monitors, input);
  show_.set_fullscreen(state.fullscreen ? std::optional{where.show} : std::nullopt);
  const bool moved = monitors_changed || placed_.swapped != state.swapped;
  if (!state.fullscreen && moved) show_.bring_to(where.show);
  if (presenter_) {
    if (where.apart && (moved || !placed_.presenter)) {
      presenter_->window().cover(where.presenter);
    } else if (monitors_changed) {
      presenter_->window().bring_to(where.presenter);
    }
  }
  placed_ = placed();
  return true;
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
  show.apply(StageCommand::Presenter, now);
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

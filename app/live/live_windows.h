// The windows of a running show: the audience's, and beside it the speaker's while that is asked
// for; and on which monitors they lie.
#pragma once

#include <limits>
#include <memory>
#include <optional>
#include <string>

#include "presenter/presenter_window.h"
#include "show/show.h"
#include "window/display.h"
#include "window/monitors.h"
#include "window/window.h"

namespace rostrum::app {

struct LiveWindowsOptions {
  PixelSize size;          // of the show's window
  std::string monitor;     // for the show, by number or name; empty: where the system puts it
  std::string remembered;  // the same, by name, from an earlier show: heeded where there is one
  std::string start_on;    // where the show begins and is free to leave, by name, likewise
  // Opening the speaker's view at the start sends the show to full screen, if there are monitors
  // for both.
  bool fill_projector = true;
};

class LiveWindows {
 public:
  static Result<LiveWindows> open(const Display& display, const LiveWindowsOptions& options);

  [[nodiscard]] Window& show() { return show_; }
  // Null while it is closed.
  [[nodiscard]] Window* presenter() { return presenter_ ? &presenter_->window() : nullptr; }
  [[nodiscard]] PresenterWindow* presenter_window() { return presenter_.get(); }

  // Opens, closes and places windows as the show asks, on the monitors that there are. With two of
  // them, opening the speaker's view sends the show to full screen; when the projector is unplugged
  // and there is but one left, the show becomes a window on it, and goes back when there are two
  // again. A show that starts in full screen with the speaker's view does the same on one monitor.
  // What does not work is said on standard error, and the show goes on. True if anything may lie
  // elsewhere now.
  bool arrange(Show& show, double now);

  // When arrange() has something to look at, if nothing happens: whether a window manager has put
  // the windows where they were asked to be.
  [[nodiscard]] double next_look() const { return next_look_; }

  // The monitor that the show was asked onto; empty where it was not.
  [[nodiscard]] const std::string& asked_monitor() const { return monitor_; }
  // The one that it lies on while the two are not swapped, as of the last arrangement.
  [[nodiscard]] const std::string& home_monitor() const { return home_name_; }

  // Sleeps as Display::wait does, not at all where there are events already.
  void wait(double seconds) const;

 private:
  LiveWindows(Display display, Window show, std::string monitor, bool fill_projector);

  void open_presenter(Show& show, double now);
  void follow_projector(Show& show, std::size_t monitors, double now);
  void place(const Arrangement& where, const Show::State& state, bool moved);
  bool correct(double now);

  static constexpr double kNever = std::numeric_limits<double>::infinity();

  struct Placed {
    bool fullscreen = false;
    bool presenter = false;
    bool swapped = false;
    bool operator==(const Placed&) const = default;
  };

  Display display_;
  Window show_;
  std::unique_ptr<PresenterWindow> presenter_;  // goes before the show's window
  std::string monitor_;                         // by name
  bool fill_projector_;
  Placed placed_;
  Arrangement where_;
  bool arranged_ = false;
  bool left_fullscreen_ = false;  // at the last arrangement
  double next_look_ = kNever;
  int looks_ = 0;         // since the last arrangement
  std::size_t home_ = 0;  // the monitor that the show was on before the two were swapped
  std::string home_name_;
  bool projector_lost_ = false;  // while the show was in full screen on it
};

}  // namespace rostrum::app

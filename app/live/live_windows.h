// The windows of a running show: the audience's, and beside it the speaker's while that is asked
// for; and on which monitors they lie.
#pragma once

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
  PixelSize size;       // of the show's window
  std::string monitor;  // for the show, by number or name; empty: where the system puts it
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
  // again. What does not work is said on standard error, and the show goes on. True if anything may
  // lie elsewhere now.
  bool arrange(Show& show, double now);

  // Sleeps as Display::wait does, not at all where there are events already.
  void wait(double seconds) const;

 private:
  LiveWindows(Display display, Window show, std::string monitor);

  void open_presenter(Show& show, double now);
  void follow_projector(Show& show, std::size_t monitors, double now);

  struct Placed {
    bool fullscreen = false;
    bool presenter = false;
    bool swapped = false;
    bool operator==(const Placed&) const = default;
  };

  Display display_;
  Window show_;
  std::unique_ptr<PresenterWindow> presenter_;  // goes before the show's window
  std::string monitor_;
  Placed placed_;
  std::size_t home_ = 0;         // the monitor that the show was on before the two were swapped
  bool projector_lost_ = false;  // while the show was in full screen on it
};

}  // namespace rostrum::app

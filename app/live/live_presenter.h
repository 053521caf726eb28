// LivePresenter fills the speaker's window of a running show: with the view, the panel beside it
// while that is shown, and the answers to what is done in either. LiveWindows owns the window,
// which comes and goes.
#pragma once

#include <optional>

#include "live/input_router.h"
#include "panel/panel_host.h"
#include "presenter/presenter.h"
#include "presenter/presenter_window.h"
#include "render/canvas.h"
#include "show/input/key_map.h"
#include "show/settling.h"
#include "show/show.h"
#include "system/non_fatal.h"

namespace rostrum::app {

// Belongs to the GL context of the show; what it is given must outlive it.
class LivePresenter {
 public:
  LivePresenter(const KeyMap& keys, PanelHost& panel, Presenter& presenter)
      : input_(keys, panel, PanelBeside::SpeakersView), panel_(&panel), presenter_(&presenter) {}

  // The window has to show its picture again.
  void damage() { damaged_ = true; }
  // The window is gone.
  void closed() { whole_.reset(); }

  // Begins a round of the loop: gives the pointer its shape, keeps its tools where they are, and
  // lets the panel apply what was done in it.
  void begin_round(Window& window, Show& show, double now);

  // Takes in what there is to be shown. `frame_rate` as for Presenter::look_at. Fails where GL
  // cannot draw it.
  [[nodiscard]] Status look_at(PresenterWindow& window, const Show& show,
                               std::optional<double> frame_rate, double now);

  // Draws what is out of date, and shows it. `free` seconds are left until the show's next frame:
  // while that moves, it goes first.
  [[nodiscard]] Status draw(PresenterWindow& window, Show& show, double free, double now);

  // Answers what was done in the window.
  void handle_events(Window& window, Show& show, double now);

  // Until then there is nothing new to show, if nothing happens.
  [[nodiscard]] double next_change(const Show& show, double now) const;

 private:
  [[nodiscard]] SlideViewport viewport(const Window& window, const Show& show) const;
  [[nodiscard]] bool has_panel(const Show& show) const;
  void present(PresenterWindow& window, const Show& show);
  // Draws the view with the panel beside it, while that is shown.
  [[nodiscard]] Status put_together(PixelSize size, const Show& show);

  InputRouter input_;
  PanelHost* panel_;
  Presenter* presenter_;
  PixelSize size_;                       // of the view's place
  std::optional<render::Canvas> whole_;  // the window's picture, while the panel is in it
  bool panel_drawn_ = true;              // as it was built last
  bool damaged_ = true;
  Settling settling_;
  double presented_ = 0;  // when it was last drawn
  double cost_ = 0;       // seconds that took
  double next_minute_ = 0;
  Guard listening_{"A key or a click was lost."};
};

}  // namespace rostrum::app

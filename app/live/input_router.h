// Routes the events of a window with a picture of the slide to who answers them: the panel gets
// what is its own, keys become commands of the show, and the pointer acts on the slide.
#pragma once

#include "panel/panel_host.h"
#include "show/input/input.h"
#include "show/input/key_map.h"
#include "show/input/pointer_shape.h"
#include "show/input/slide_pointer.h"
#include "show/show.h"

namespace rostrum::app {

class InputRouter {
 public:
  // Both must outlive it.
  // `beside`: what the panel lies beside when it is in this window.
  InputRouter(const KeyMap& keys, PanelHost& panel, PanelBeside beside)
      : keys_(&keys), panel_(&panel), beside_(beside) {}

  // Answers one event; they have to come in their order. The viewport is that of the slide's
  // picture. False for a wheel that was turned where nobody here has a use for it.
  bool route(const InputEvent& event, const SlideViewport& viewport, Show& show, double now);

  // Keeps the pointer's tools with a pointer under which the slide has moved.
  void follow(const SlideViewport& viewport, Show& show, double now);
  // Begins a frame of the window: does that, and has the panel, if it is here, apply what it was
  // asked for (panel_host.h).
  void begin_frame(const SlideViewport& viewport, Show& show, double now);

  // The shape that the pointer should have in this window.
  [[nodiscard]] PointerShape pointer_shape(const Show& show) const;

 private:
  [[nodiscard]] bool has_panel(const Show& show) const;
  [[nodiscard]] bool panel_wants_pointer(const Show& show) const;
  void press(const Press& press, Show& show, double now);
  void feed_panel(const InputEvent& event, const SlideViewport& viewport, Show& show, double now);
  bool point(const InputEvent& event, const SlideViewport& viewport, Show& show, double now);
  void left_button(const ButtonChanged& button, const SlideViewport& viewport, Show& show,
                   double now);
  bool wheel(const WheelTurned& turned, const SlideViewport& viewport, Show& show);

  const KeyMap* keys_;
  PanelHost* panel_;
  PanelBeside beside_;
  SlidePointer pointer_;
};

}  // namespace rostrum::app

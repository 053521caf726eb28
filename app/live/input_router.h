// Routes the events of the show's window to who answers them: the panel gets what is its own, keys
// become commands of the show, and the pointer acts on the slide.
#pragma once

#include "panel/panel_host.h"
#include "show/input/input.h"
#include "show/input/key_map.h"
#include "show/input/slide_pointer.h"
#include "show/show.h"

namespace rostrum::app {

class InputRouter {
 public:
  // Both must outlive it.
  InputRouter(const KeyMap& keys, PanelHost& panel) : keys_(&keys), panel_(&panel) {}

  // Answers one event; they have to come in their order.
  void route(const InputEvent& event, Show& show, double now);

  // Begins a frame of the window: the pointer's tools stay with a pointer under which the slide has
  // moved, and the panel applies what it was asked for (panel_host.h).
  void begin_frame(Show& show, double now);

 private:
  void press(const Press& press, Show& show, double now);
  void feed_panel(const InputEvent& event, Show& show, double now);
  void point(const InputEvent& event, Show& show, double now);
  void left_button(const ButtonChanged& button, Show& show, double now);

  const KeyMap* keys_;
  PanelHost* panel_;
  SlidePointer pointer_;
};

}  // namespace rostrum::app

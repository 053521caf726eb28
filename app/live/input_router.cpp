#include "live/input_router.h"

#include <variant>

namespace rostrum::app {
namespace {

// Where these happen decides whose they are, the slide's or the panel's, and only a frame tells.
bool needs_frame(const InputEvent& event) {
  const auto* const button = std::get_if<ButtonChanged>(&event);
  return (button != nullptr && button->button == 0) || std::holds_alternative<WheelTurned>(event);
}

}  // namespace

void InputRouter::route(const InputEvent& event, Show& show, double now) {
  if (const auto* const pressed = std::get_if<Press>(&event)) {
    press(*pressed, show, now);
  } else {
    feed_panel(event, show, now);
    point(event, show, now);
  }
}

void InputRouter::begin_frame(Show& show, double now) {
  pointer_.follow(panel_->slide_viewport(show.state()), show, now);
  panel_->begin_frame(show, now);
}

void InputRouter::press(const Press& press, Show& show, double now) {
  if (panel_->typing(show.state()) && edits_text(press)) return;
  if (show.press_in_overview(press, now) || show.type(press, now)) return;
  const auto command = panel_->timeline_focused(show.state()) ? keys_->timeline_command_for(press)
                                                              : keys_->command_for(press);
  if (!command) return;
  show.apply(*command, now);
  if (!show.state().panel) panel_->leave_timeline();
}

void InputRouter::feed_panel(const InputEvent& event, Show& show, double now) {
  if (!show.state().panel) return;
  while (!panel_->feed(event, show.state())) begin_frame(show, now);
  if (!needs_frame(event)) return;
  begin_frame(show, now);
  panel_->refresh();
}

void InputRouter::point(const InputEvent& event, Show& show, double now) {
  const SlideViewport viewport = panel_->slide_viewport(show.state());
  if (const auto* const moved = std::get_if<PointerMoved>(&event)) {
    pointer_.moved(*moved, viewport, show, now);
  } else if (std::holds_alternative<PointerLeft>(event)) {
    pointer_.left(show, now);
  } else if (const auto* const button = std::get_if<ButtonChanged>(&event)) {
    if (button->button == 0) left_button(*button, show, now);
  } else if (const auto* const turned = std::get_if<WheelTurned>(&event)) {
    if (panel_->wants_pointer(show.state())) return;
    pointer_.wheel(*turned, show.state().panel, viewport, show);
  }
}

void InputRouter::left_button(const ButtonChanged& button, Show& show, double now) {
  const bool on_slide = !panel_->wants_pointer(show.state());
  if (button.down && on_slide) panel_->leave_timeline();
  const SlideViewport viewport = panel_->slide_viewport(show.state());
  if (!pointer_.button(button.down, on_slide, viewport, show, now)) return;
  const Press click{.key = Key::LeftButton, .modifiers = button.modifiers};
  if (const auto command = keys_->command_for(click)) show.apply(*command, now);
}

}  // namespace rostrum::app

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

bool InputRouter::route(const InputEvent& event, const SlideViewport& viewport, Show& show,
                        double now) {
  if (const auto* const pressed = std::get_if<Press>(&event)) {
    press(*pressed, show, now);
    return true;
  }
  feed_panel(event, viewport, show, now);
  return point(event, viewport, show, now);
}

void InputRouter::follow(const SlideViewport& viewport, Show& show, double now) {
  pointer_.follow(viewport, show, now);
}

void InputRouter::begin_frame(const SlideViewport& viewport, Show& show, double now) {
  follow(viewport, show, now);
  if (has_panel(show)) panel_->begin_frame(show, now);
}

PointerShape InputRouter::pointer_shape(const Show& show) const {
  return has_panel(show) ? panel_->pointer_shape(show.state()) : PointerShape::Arrow;
}

bool InputRouter::has_panel(const Show& show) const {
  return panel_->shown_beside(beside_, show.state());
}

bool InputRouter::panel_wants_pointer(const Show& show) const {
  return has_panel(show) && panel_->wants_pointer(show.state());
}

void InputRouter::press(const Press& press, Show& show, double now) {
  const bool panel = has_panel(show);
  if (panel && panel_->typing(show.state()) && edits_text(press)) return;
  if (show.press_in_overview(press, now) || show.type(press, now)) return;
  const bool timeline = panel && panel_->timeline_focused(show.state());
  const auto command = timeline ? keys_->timeline_command_for(press) : keys_->command_for(press);
  if (!command) return;
  show.apply(*command, now);
  if (!show.state().panel) panel_->leave_timeline();
  panel_->refresh();
}

void InputRouter::feed_panel(const InputEvent& event, const SlideViewport& viewport, Show& show,
                             double now) {
  if (!has_panel(show)) return;
  while (!panel_->feed(event, show.state())) begin_frame(viewport, show, now);
  if (!needs_frame(event)) return;
  begin_frame(viewport, show, now);
  panel_->refresh();
}

bool InputRouter::point(const InputEvent& event, const SlideViewport& viewport, Show& show,
                        double now) {
  if (const auto* const moved = std::get_if<PointerMoved>(&event)) {
    pointer_.moved(*moved, viewport, show, now);
  } else if (std::holds_alternative<PointerLeft>(event)) {
    pointer_.left(show, now);
  } else if (const auto* const button = std::get_if<ButtonChanged>(&event)) {
    if (button->button == 0) left_button(*button, viewport, show, now);
  } else if (const auto* const turned = std::get_if<WheelTurned>(&event)) {
    return wheel(*turned, viewport, show);
  }
  return true;
}

void InputRouter::left_button(const ButtonChanged& button, const SlideViewport& viewport,
                              Show& show, double now) {
  const bool free = !panel_wants_pointer(show);
  if (button.down && free) panel_->leave_timeline();
  const bool on_slide = free && pointer_.over(viewport);
  if (!pointer_.button(button.down, on_slide, viewport, show, now)) return;
  const Press click{.key = Key::LeftButton, .modifiers = button.modifiers};
  if (const auto command = keys_->command_for(click)) show.apply(*command, now);
}

bool InputRouter::wheel(const WheelTurned& turned, const SlideViewport& viewport, Show& show) {
  if (panel_wants_pointer(show)) return true;
  if (!pointer_.over(viewport)) return false;
  pointer_.wheel(turned, has_panel(show), viewport, show);
  return true;
}

}  // namespace rostrum::app

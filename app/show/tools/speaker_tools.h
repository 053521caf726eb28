// The tools that a speaker holds over the slide: the laser, the pen and its eraser, and the
// region to zoom into. Takes what the pointer does on the slide, in the slide's
// own frame units, and yields values; reads no clock and draws nothing (tools_overlay.h).
#pragma once

#include <cstdint>
#include <optional>

#include "base/geometry.h"
#include "show/command.h"
#include "show/step_match.h"
#include "show/tools/ink.h"
#include "show/tools/laser.h"
#include "show/tools/region_zoom.h"
#include "show/view_state.h"

namespace rostrum::app {

enum class Tool : std::uint8_t { None, Laser, Pen, Eraser };

// Frame units at no zoom; a slide that is looked at closer is drawn on more finely.
inline constexpr double kPenWidth = 0.055;
inline constexpr double kEraserRadius = 0.16;

// The tools as they are seen at one moment.
struct ToolsView {
  Tool tool = Tool::None;
  std::optional<Point> hand;  // where pen or eraser is, while it is over the slide
  LaserLight laser;
  Marks marks;  // of the step that is shown; null for none
  bool choosing_region = false;
  std::optional<Box> region;  // that is being dragged
  bool operator==(const ToolsView&) const = default;
};

// An event of the pointer. Its left button is the one that is pressed and released.
struct PointerOnSlide {
  enum class Kind : std::uint8_t { Moved, Pressed, Released, Left };
  Kind kind = Kind::Moved;
  Point at;  // of no meaning for Left
};

class SpeakerTools {
 public:
  // The step and the moment at which a tool is used, and what is seen of the slide there.
  struct Context {
    StepNumber step;
    double t = 0;
    ZoomView zoom;
  };

  void apply(ToolCommand command, const Context& context);

  // Returns whether a tool took the event: then it is no click on the slide.
  bool pointer(const PointerOnSlide& what, const Context& context, double now);

  // Zooms to that view of the slide, which takes a short while.
  void zoom_to(const ZoomView& to, const ZoomView& from, double now);
  // Forgets the way to a view, since the view was changed otherwise.
  void stop_zooming() { motion_.reset(); }
  // The view that the way has led to by now, told once more at its end; none while nothing zooms.
  [[nodiscard]] std::optional<ZoomView> zooming(double now);
  [[nodiscard]] bool zooms() const { return motion_.has_value(); }

  // Puts away the region that is being chosen, or the laser, or pen and eraser; whether there was
  // one.
  bool put_away_region();
  bool put_away_tool();

  // What is drawn on the slides goes with them to another recording of the talk.
  void change_deck(const StepMatch& match) { ink_.change_deck(match); }

  // Tells whether what is drawn stands for the pointer: then the system's is not needed on the
  // slide.
  [[nodiscard]] bool replaces_pointer() const { return tool_ != Tool::None && hand_.has_value(); }

  [[nodiscard]] ToolsView view(StepNumber step, double now) const;

  // Means what Laser::next_change() means, for all that view() and zooming() say.
  [[nodiscard]] double next_change(double now) const;

 private:
  void take(Tool tool);
  bool drag_region(const PointerOnSlide& what, const Context& context, double now);
  bool draw(const PointerOnSlide& what, const Context& context);
  bool erase(const PointerOnSlide& what, Point before, const Context& context);

  Tool tool_ = Tool::None;
  Tool before_eraser_ = Tool::None;
  std::optional<Point> hand_;  // where the pointer is on the slide
  bool held_ = false;          // with its button down, by a tool
  Laser laser_;
  Ink ink_;
  bool choosing_region_ = false;
  std::optional<Point> corner_;  // where the drag of the region began
  std::optional<ZoomMotion> motion_;
};

}  // namespace rostrum::app

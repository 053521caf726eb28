// Ink is what is drawn on the slides by hand. Marks belong to the step they were made at and to the
// moment of the deck from which on they are seen; they are kept while the program runs, and no
// export has them. Points and widths are the slide's own, in frame units.
#pragma once

#include <cstddef>
#include <glm/vec2.hpp>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "base/geometry.h"
#include "show/step_match.h"

namespace rostrum::app {

// A line of the pen.
struct Mark {
  std::vector<glm::vec2> points;  // at least two
  float width = 0;
  double time = 0;  // the moment of the deck it was made at
  bool operator==(const Mark&) const = default;
};
// The marks of one step, the oldest first. They are never changed once they are shared, since what
// shows them compares pointers.
using Marks = std::shared_ptr<const std::vector<Mark>>;

// A smooth line through the points that the pointer was at: a quadratic B-spline with their middles
// as its joints, from the first point to the last, cut in straight pieces that stray from it by no
// more than `tolerance`. One point alone becomes a dot.
[[nodiscard]] std::vector<glm::vec2> smooth_line(std::span<const Point> points, double tolerance);

// The step that the show is at; none before the first.
using StepNumber = std::optional<std::size_t>;

class Ink {
 public:
  // The pen goes down at a point of that step's slide, at a moment of the deck.
  void begin(StepNumber step, Point at, double width, double time);
  // It moves on; nothing happens while it is up.
  void move(Point to);
  // It goes up, and its line is one of the step's marks.
  void end();
  [[nodiscard]] bool drawing() const { return !way_.empty(); }

  // Takes away the marks that come nearer than `radius` to the straight way of the eraser.
  void erase(StepNumber step, Point from, Point to, double radius);
  void clear(StepNumber step);

  // The marks of each step are those of the step that takes its place.
  void change_deck(const StepMatch& match);

  // Null where there are none. While the pen is down, its line so far is the last of them.
  [[nodiscard]] Marks marks(StepNumber step) const;

 private:
  void show_line();

  std::map<StepNumber, Marks> marks_;
  // These hold while the pen is down: its step, the marks before it, and where it was.
  StepNumber step_;
  Marks before_;
  std::vector<Point> way_;
  std::vector<Point> curve_;  // through them, up to the middle of the last two
  Mark line_;
};

}  // namespace rostrum::app

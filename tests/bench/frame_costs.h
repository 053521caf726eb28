// Measures what moments of a deck cost, one after another.
#pragma once

#include <vector>

#include "base/view.h"
#include "deck/deck.h"
#include "draw/painter.h"
#include "gl/framebuffer.h"
#include "gl/query.h"
#include "measuring.h"

namespace rostrum::bench {

// These are the costs of a stretch's frames.
struct FrameCosts {
  std::vector<double> milliseconds;  // from evaluating to OpenGL's end
  std::vector<double> gpu;           // of those, by OpenGL's clock
  std::vector<double> instances;
  std::vector<double> heap;  // allocations

  // Draws one and waits for OpenGL.
  void add(app::Painter& painter, double t, const View& view, const gl::Framebuffer& target,
           const gl::TimerQuery& timer);
};

// Measures evaluating 1,000 random moments, in microseconds.
[[nodiscard]] Spread evaluation(const deck::Deck& timeline);

// Measures up to 310 random moments, for five seconds at most.
[[nodiscard]] FrameCosts scrub(const deck::Deck& timeline, app::Painter& painter, const View& view,
                               const gl::Framebuffer& target);

}  // namespace rostrum::bench

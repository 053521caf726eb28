// A timer query measures how long the GPU took for a stretch of commands.
#pragma once

#include <glad/gl.h>

#include <chrono>
#include <optional>

#include "gl/handle.h"

namespace rostrum::gl {

// One stretch at a time: GL does not nest timer queries.
class TimerQuery {
 public:
  TimerQuery() = default;  // empty
  static TimerQuery create();

  [[nodiscard]] GLuint id() const { return handle_.id(); }
  void begin() const { glBeginQuery(GL_TIME_ELAPSED, handle_.id()); }
  void end() const { glEndQuery(GL_TIME_ELAPSED); }

  // Returns the time without waiting, if the GPU is through. Call it after end().
  [[nodiscard]] std::optional<std::chrono::nanoseconds> poll() const;
  // Waits for the GPU. Call it after end().
  [[nodiscard]] std::chrono::nanoseconds wait() const;

 private:
  QueryHandle handle_;
};

}  // namespace rostrum::gl

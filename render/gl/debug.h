// The driver's own complaints (KHR_debug), as they happen.
#pragma once

#include <glad/gl.h>

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace rostrum::gl {

struct DebugMessage {
  bool error = false;  // misuse of GL, rather than advice
  std::string text;
};

// Hands each message of the current context to a sink, from inside the call that caused it, while
// this lives. Left out are notifications (where buffers lie, and the like) and what shader
// compilers say, which Program's exception has. The context has to outlive it.
class DebugOutput {
 public:
  using Sink = std::function<void(const DebugMessage&)>;

  DebugOutput() = default;  // empty
  explicit DebugOutput(Sink sink);
  DebugOutput(DebugOutput&& other) noexcept = default;
  DebugOutput& operator=(DebugOutput&& other) noexcept {
    std::swap(sink_, other.sink_);
    return *this;
  }
  DebugOutput(const DebugOutput&) = delete;
  DebugOutput& operator=(const DebugOutput&) = delete;
  ~DebugOutput();

  // False where the driver lacks KHR_debug: then nothing is ever heard.
  [[nodiscard]] bool active() const { return sink_ != nullptr; }

 private:
  std::unique_ptr<Sink> sink_;  // the driver holds this address, so it must not move
};

}  // namespace rostrum::gl

// OpenGL without a window or a display, through EGL: for stills, video and tests.
#pragma once

#include <memory>

#include "base/result.h"
#include "gl/context_info.h"

namespace rostrum::gl {

struct OffscreenOptions {
  bool debug = false;  // have the driver check our calls and report through DebugOutput
};

// A context of OpenGL 3.3 core that belongs to no surface: all drawing is to framebuffers. Current
// on the thread that opened it, with glad's functions loaded, until it goes.
class OffscreenContext {
 public:
  // Tries Mesa's surfaceless platform, then each device that EGL knows (on NVIDIA's driver the only
  // way). The error lists what stood in the way of each.
  static Result<OffscreenContext> open(const OffscreenOptions& options = {});

  OffscreenContext(OffscreenContext&&) noexcept;
  OffscreenContext& operator=(OffscreenContext&&) noexcept;
  OffscreenContext(const OffscreenContext&) = delete;
  OffscreenContext& operator=(const OffscreenContext&) = delete;
  ~OffscreenContext();

  [[nodiscard]] const ContextInfo& info() const { return info_; }

 private:
  class Egl;  // keeps EGL's headers out of this one
  OffscreenContext(std::unique_ptr<Egl> egl, ContextInfo info);

  std::unique_ptr<Egl> egl_;
  ContextInfo info_;
};

}  // namespace rostrum::gl

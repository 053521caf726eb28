// A point in the commands of one context that another context of the same share group waits for.
//
// What one context draws to a shared texture is there for another one once a fence after the
// drawing was waited for and the texture was bound again. The other way round, the first one may
// draw to the texture again once it has waited for a fence after what the other read.
#pragma once

#include <glad/gl.h>

#include <utility>

namespace rostrum::gl {

// Owns a sync object, which any context of the share group can wait for and delete. Moving and
// deleting as in handle.h.
class Fence {
 public:
  Fence() = default;  // empty: there is nothing to wait for

  // The fence stands after all commands that the current context was given, which now begins to
  // work them off. If OpenGL has no memory for a fence, it waits for them at once and returns an
  // empty one.
  static Fence after_commands();

  Fence(Fence&& other) noexcept : sync_(std::exchange(other.sync_, nullptr)) {}
  Fence& operator=(Fence&& other) noexcept {
    std::swap(sync_, other.sync_);
    return *this;
  }
  Fence(const Fence&) = delete;
  Fence& operator=(const Fence&) = delete;
  ~Fence();

  // The current context's next commands wait for it. The caller does not.
  void wait() const;

  explicit operator bool() const { return sync_ != nullptr; }

 private:
  GLsync sync_ = nullptr;
};

}  // namespace rostrum::gl

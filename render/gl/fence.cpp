#include "gl/fence.h"

namespace rostrum::gl {

Fence Fence::after_commands() {
  Fence fence;
  fence.sync_ = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (fence) {
    // A fence that is still in its context's queue is never reached.
    glFlush();
  } else {
    glFinish();
  }
  return fence;
}

// GL deletes it once no context waits for it any more.
Fence::~Fence() {
  if (sync_ != nullptr) glDeleteSync(sync_);
}

void Fence::wait() const {
  if (sync_ != nullptr) glWaitSync(sync_, 0, GL_TIMEOUT_IGNORED);
}

}  // namespace rostrum::gl

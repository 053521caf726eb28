// OpenGL refuses things while objects of these live: glad's pointers lead to functions that say no.
#pragma once

#include <glad/gl.h>

namespace rostrum::tests {

// OpenGL maps no buffer.
class NoMapping {
 public:
  NoMapping() {
    glad_glMapBufferRange = [](GLenum, GLintptr, GLsizeiptr, GLbitfield) -> void* {
      return nullptr;
    };
  }
  ~NoMapping() { glad_glMapBufferRange = before_; }
  NoMapping(const NoMapping&) = delete;
  NoMapping& operator=(const NoMapping&) = delete;

 private:
  PFNGLMAPBUFFERRANGEPROC before_ = glad_glMapBufferRange;
};

// No framebuffer is complete: drivers say so when they run out of memory.
class NoFramebuffers {
 public:
  NoFramebuffers() {
    glad_glCheckFramebufferStatus = [](GLenum) -> GLenum { return GL_FRAMEBUFFER_UNSUPPORTED; };
  }
  ~NoFramebuffers() { glad_glCheckFramebufferStatus = before_; }
  NoFramebuffers(const NoFramebuffers&) = delete;
  NoFramebuffers& operator=(const NoFramebuffers&) = delete;

 private:
  PFNGLCHECKFRAMEBUFFERSTATUSPROC before_ = glad_glCheckFramebufferStatus;
};

// The program takes the driver for a graphics card's, from which it reads pixels by way of buffers.
class GraphicsCard {
 public:
  GraphicsCard() {
    drivers = glad_glGetString;
    glad_glGetString = [](GLenum name) -> const GLubyte* {
      if (name != GL_RENDERER) return drivers(name);
      return reinterpret_cast<const GLubyte*>("a graphics card");
    };
  }
  ~GraphicsCard() { glad_glGetString = drivers; }
  GraphicsCard(const GraphicsCard&) = delete;
  GraphicsCard& operator=(const GraphicsCard&) = delete;

 private:
  static inline PFNGLGETSTRINGPROC drivers = nullptr;
};

}  // namespace rostrum::tests

#include "gl/debug.h"

namespace rostrum::gl {
namespace {

void GLAD_API_PTR forward(GLenum source, GLenum type, GLuint /*id*/, GLenum severity,
                          GLsizei length, const GLchar* text, const void* sink) {
  if (severity == GL_DEBUG_SEVERITY_NOTIFICATION || source == GL_DEBUG_SOURCE_SHADER_COMPILER) {
    return;
  }
  const bool error = type == GL_DEBUG_TYPE_ERROR || type == GL_DEBUG_TYPE_UNDEFINED_BEHAVIOR;
  try {
    (*static_cast<const DebugOutput::Sink*>(sink))(
        {error, std::string(text, static_cast<std::size_t>(length))});
  } catch (...) {
    // OpenGL is C, and nothing may be thrown through it: this message is lost.
    return;
  }
}

}  // namespace

DebugOutput::DebugOutput(Sink sink) {
  if (GLAD_GL_KHR_debug == 0) {
    return;
  }
  sink_ = std::make_unique<Sink>(std::move(sink));
  glDebugMessageCallback(forward, sink_.get());
  glEnable(GL_DEBUG_OUTPUT);
  glEnable(GL_DEBUG_OUTPUT_SYNCHRONOUS);
}

DebugOutput::~DebugOutput() {
  if (active()) {
    glDisable(GL_DEBUG_OUTPUT);
    glDebugMessageCallback(nullptr, nullptr);
  }
}

}  // namespace rostrum::gl

#include "gl/context_info.h"

#include <array>

#include "gl/error.h"

namespace rostrum::gl {
namespace {

std::string text(GLenum name) {
  const GLubyte* value = glGetString(name);
  return value == nullptr ? std::string() : reinterpret_cast<const char*>(value);
}

int integer(GLenum name) {
  GLint value = 0;
  glGetIntegerv(name, &value);
  return value;
}

}  // namespace

ContextInfo load_context(GLADloadfunc load) {
  const int version = gladLoadGL(load);
  if (version == 0) {
    const std::string found = glGetString == nullptr ? std::string() : text(GL_VERSION);
    throw StartupError("Rostrum needs OpenGL 3.3, and found " +
                       (found.empty() ? "none" : "\"" + found + "\"") + ".");
  }
  if (version < GLAD_MAKE_VERSION(3, 3)) {
    throw StartupError("Rostrum needs OpenGL 3.3, and found " + text(GL_VERSION) + " on " +
                       text(GL_RENDERER) + ".");
  }
  return read_context_info();
}

std::string name_of_context(GLADloadfunc load) {
  const auto get_string = reinterpret_cast<PFNGLGETSTRINGPROC>(load("glGetString"));
  if (get_string == nullptr) return "none at all";
  const auto text_of = [get_string](GLenum name) {
    const GLubyte* value = get_string(name);
    return std::string(value == nullptr ? "unknown" : reinterpret_cast<const char*>(value));
  };
  return "OpenGL " + text_of(GL_VERSION) + " on " + text_of(GL_RENDERER);
}

ContextInfo read_context_info() {
  ContextInfo info;
  info.major = integer(GL_MAJOR_VERSION);
  info.minor = integer(GL_MINOR_VERSION);
  info.version = text(GL_VERSION);
  info.renderer = text(GL_RENDERER);
  info.vendor = text(GL_VENDOR);
  info.glsl = text(GL_SHADING_LANGUAGE_VERSION);
  info.max_texture_size = integer(GL_MAX_TEXTURE_SIZE);
  std::array<GLint, 2> viewport{};
  glGetIntegerv(GL_MAX_VIEWPORT_DIMS, viewport.data());
  info.max_viewport_width = viewport[0];
  info.max_viewport_height = viewport[1];
  for (const char* name : {"llvmpipe", "softpipe", "swrast", "SwiftShader"}) {
    info.software = info.software || info.renderer.find(name) != std::string::npos;
  }
  return info;
}

}  // namespace rostrum::gl

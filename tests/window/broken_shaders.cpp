// Preloaded into the program (LD_PRELOAD), this stands between it and OpenGL: each shader has one
// line too many.
#include <GL/gl.h>
#include <GL/glext.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <dlfcn.h>

#include <cstring>
#include <string>

namespace {

PFNGLSHADERSOURCEPROC shader_source = nullptr;

void broken_shader_source(GLuint shader, GLsizei /*count*/, const GLchar* const* text,
                          const GLint* length) {
  const std::string broken = std::string(text[0], static_cast<std::size_t>(length[0])) + "\noops\n";
  const GLchar* const begin = broken.data();
  const auto size = static_cast<GLint>(broken.size());
  shader_source(shader, 1, &begin, &size);
}

}  // namespace

extern "C" GLFWglproc glfwGetProcAddress(const char* name) {
  static auto* const real =
      reinterpret_cast<decltype(&glfwGetProcAddress)>(dlsym(RTLD_NEXT, "glfwGetProcAddress"));
  const GLFWglproc found = real(name);
  if (std::strcmp(name, "glShaderSource") != 0) return found;
  shader_source = reinterpret_cast<PFNGLSHADERSOURCEPROC>(found);
  return reinterpret_cast<GLFWglproc>(broken_shader_source);
}

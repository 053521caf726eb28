// Preloaded into the program (LD_PRELOAD), this stands between it and what it asks of the machine,
// and lies where the test's file of faults says so; see faults.h.
#include <GL/gl.h>
#include <GL/glext.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <string>

#include "faults.h"

namespace {

using rostrum::tests::Faults;

const Faults& faults() {
  static const Faults* const shared = [] {
    const char* const file = std::getenv("ROSTRUM_TEST_FAULTS");
    const int descriptor = file == nullptr ? -1 : open(file, O_RDONLY | O_CLOEXEC);
    void* const memory = descriptor < 0
                             ? MAP_FAILED
                             : mmap(nullptr, sizeof(Faults), PROT_READ, MAP_SHARED, descriptor, 0);
    if (memory == MAP_FAILED) std::abort();
    close(descriptor);
    return static_cast<const Faults*>(memory);
  }();
  return *shared;
}

// The one that comes after this library.
template <class Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

PFNGLCHECKFRAMEBUFFERSTATUSPROC check_framebuffer = nullptr;
PFNGLSHADERSOURCEPROC shader_source = nullptr;

GLenum check_framebuffer_or_fail(GLenum target) {
  return faults().no_framebuffers ? GL_FRAMEBUFFER_UNSUPPORTED : check_framebuffer(target);
}

void broken_shader_source(GLuint shader, GLsizei count, const GLchar* const* text,
                          const GLint* length) {
  if (!faults().broken_shaders) return shader_source(shader, count, text, length);
  const std::string broken = std::string(text[0], static_cast<std::size_t>(length[0])) + "\noops\n";
  const GLchar* const begin = broken.data();
  const auto size = static_cast<GLint>(broken.size());
  shader_source(shader, 1, &begin, &size);
}

}  // namespace

// The steady clock of the program; its drivers read the system's.
std::chrono::steady_clock::time_point std::chrono::_V2::steady_clock::now() noexcept {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return time_point{std::chrono::seconds{now.tv_sec + faults().clock_leap} +
                    std::chrono::nanoseconds{now.tv_nsec}};
}

std::chrono::system_clock::time_point std::chrono::_V2::system_clock::now() noexcept {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  return time_point{std::chrono::seconds{now.tv_sec + faults().calendar_leap} +
                    std::chrono::nanoseconds{now.tv_nsec}};
}

extern "C" {

void glfwGetFramebufferSize(GLFWwindow* window, int* width, int* height) {
  static auto* const real = next<decltype(glfwGetFramebufferSize)>("glfwGetFramebufferSize");
  real(window, width, height);
  if (!faults().no_pixels) return;
  if (width != nullptr) *width = 0;
  if (height != nullptr) *height = 0;
}

void glfwGetWindowContentScale(GLFWwindow* window, float* x, float* y) {
  static auto* const real = next<decltype(glfwGetWindowContentScale)>("glfwGetWindowContentScale");
  real(window, x, y);
  if (faults().scale == 0) return;
  if (x != nullptr) *x = faults().scale;
  if (y != nullptr) *y = faults().scale;
}

GLFWglproc glfwGetProcAddress(const char* name) {
  static auto* const real = next<decltype(glfwGetProcAddress)>("glfwGetProcAddress");
  const GLFWglproc found = real(name);
  if (std::strcmp(name, "glCheckFramebufferStatus") == 0) {
    check_framebuffer = reinterpret_cast<PFNGLCHECKFRAMEBUFFERSTATUSPROC>(found);
    return reinterpret_cast<GLFWglproc>(check_framebuffer_or_fail);
  }
  if (std::strcmp(name, "glShaderSource") == 0) {
    shader_source = reinterpret_cast<PFNGLSHADERSOURCEPROC>(found);
    return reinterpret_cast<GLFWglproc>(broken_shader_source);
  }
  return found;
}

}  // extern "C"

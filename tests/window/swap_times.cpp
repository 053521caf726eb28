// Preloaded into the program (LD_PRELOAD), this writes to the file ROSTRUM_SWAP_TIMES when the
// window that was opened first, which is the show's, had each of its frames shown: seconds of the
// steady clock, as doubles.
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>

extern "C" void glfwSwapBuffers(GLFWwindow* window) {
  static auto* const real =
      reinterpret_cast<decltype(&glfwSwapBuffers)>(dlsym(RTLD_NEXT, "glfwSwapBuffers"));
  static GLFWwindow* const show = window;
  static const int file = [] {
    const char* const name = std::getenv("ROSTRUM_SWAP_TIMES");
    return name == nullptr ? -1 : open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  }();
  real(window);
  if (window != show) return;
  const double now =
      std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
  if (write(file, &now, sizeof now) != sizeof now) std::abort();
}

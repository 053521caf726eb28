#include "offscreen/offscreen_context.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gl/error.h"

namespace rostrum::gl {
namespace {

std::string egl_error() {
  constexpr std::array<const char*, 15> kNames{
      "EGL_SUCCESS",       "EGL_NOT_INITIALIZED",     "EGL_BAD_ACCESS",
      "EGL_BAD_ALLOC",     "EGL_BAD_ATTRIBUTE",       "EGL_BAD_CONFIG",
      "EGL_BAD_CONTEXT",   "EGL_BAD_CURRENT_SURFACE", "EGL_BAD_DISPLAY",
      "EGL_BAD_MATCH",     "EGL_BAD_NATIVE_PIXMAP",   "EGL_BAD_NATIVE_WINDOW",
      "EGL_BAD_PARAMETER", "EGL_BAD_SURFACE",         "EGL_CONTEXT_LOST"};
  const auto index = static_cast<std::size_t>(eglGetError() - EGL_SUCCESS);
  return index < kNames.size() ? kNames.at(index) : "an unknown error of EGL";
}

// True if a list of extensions, with blanks between, has this one.
bool has_extension(const char* list, std::string_view name) {
  std::string_view rest = list == nullptr ? "" : list;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (rest.substr(0, end) == name) {
      return true;
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

template <class Function>
Function egl_function(const char* name) {
  return reinterpret_cast<Function>(eglGetProcAddress(name));
}

// A platform is a way to a display that is not opened yet.
struct Platform {
  std::string name;  // for messages
  EGLenum platform;
  void* native;
};

std::vector<Platform> find_platforms() {
  const char* extensions = eglQueryString(EGL_NO_DISPLAY, EGL_EXTENSIONS);
  std::vector<Platform> platforms;
  if (has_extension(extensions, "EGL_MESA_platform_surfaceless")) {
    platforms.push_back({"surfaceless", EGL_PLATFORM_SURFACELESS_MESA, nullptr});
  }
  const auto query_devices = egl_function<PFNEGLQUERYDEVICESEXTPROC>("eglQueryDevicesEXT");
  EGLint count = 0;
  if (has_extension(extensions, "EGL_EXT_platform_device") && query_devices != nullptr &&
      query_devices(0, nullptr, &count) == EGL_TRUE) {
    std::vector<EGLDeviceEXT> devices(static_cast<std::size_t>(count));
    query_devices(count, devices.data(), &count);
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
      platforms.push_back({"device " + std::to_string(i), EGL_PLATFORM_DEVICE_EXT, devices[i]});
    }
  }
  return platforms;
}

}  // namespace

// A context, from the moment it is there.
//
// Its display is never terminated. EGL has one display for each platform and device, and does not
// count who asked for it: ending it would end the contexts that others have on it.
class OffscreenContext::Egl {
 public:
  Egl() = default;
  Egl(const Egl&) = delete;
  Egl& operator=(const Egl&) = delete;
  ~Egl() {
    if (context_ == EGL_NO_CONTEXT) {
      return;
    }
    if (eglGetCurrentContext() == context_) {
      eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    }
    eglDestroyContext(display_, context_);
  }

  // Opens the display and makes the context current. What stood in the way, or nothing.
  std::string open(const Platform& platform, const OffscreenOptions& options);

 private:
  EGLDisplay display_ = EGL_NO_DISPLAY;
  EGLContext context_ = EGL_NO_CONTEXT;
};

std::string OffscreenContext::Egl::open(const Platform& platform, const OffscreenOptions& options) {
  const auto get_display =
      egl_function<PFNEGLGETPLATFORMDISPLAYEXTPROC>("eglGetPlatformDisplayEXT");
  if (get_display == nullptr) {
    return "EGL has no eglGetPlatformDisplayEXT";
  }
  display_ = get_display(platform.platform, platform.native, nullptr);
  if (display_ == EGL_NO_DISPLAY) {
    return "no display: " + egl_error();
  }
  EGLint major = 0;
  EGLint minor = 0;
  if (eglInitialize(display_, &major, &minor) == EGL_FALSE) {
    return "eglInitialize: " + egl_error();
  }
  if (major == 1 && minor < 5) {
    return "EGL 1.5 is needed, and this is 1." + std::to_string(minor);
  }
  if (!has_extension(eglQueryString(display_, EGL_EXTENSIONS), "EGL_KHR_surfaceless_context")) {
    return "contexts need a surface (no EGL_KHR_surfaceless_context)";
  }
  if (eglBindAPI(EGL_OPENGL_API) == EGL_FALSE) {
    return "desktop OpenGL is not there: " + egl_error();
  }

  // EGL_SURFACE_TYPE defaults to windows, which a platform without any has no configuration for.
  constexpr std::array<EGLint, 5> kConfig{EGL_SURFACE_TYPE, EGL_DONT_CARE, EGL_RENDERABLE_TYPE,
                                          EGL_OPENGL_BIT, EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  if (eglChooseConfig(display_, kConfig.data(), &config, 1, &count) == EGL_FALSE || count == 0) {
    return "no configuration for desktop OpenGL: " + egl_error();
  }
  const std::array<EGLint, 9> attributes{EGL_CONTEXT_MAJOR_VERSION,
                                         3,
                                         EGL_CONTEXT_MINOR_VERSION,
                                         3,
                                         EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                         EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                         EGL_CONTEXT_OPENGL_DEBUG,
                                         options.debug ? EGL_TRUE : EGL_FALSE,
                                         EGL_NONE};
  context_ = eglCreateContext(display_, config, EGL_NO_CONTEXT, attributes.data());
  if (context_ == EGL_NO_CONTEXT) {
    return "no context of OpenGL 3.3 core: " + egl_error();
  }
  if (eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, context_) == EGL_FALSE) {
    return "eglMakeCurrent: " + egl_error();
  }
  return {};
}

OffscreenContext::OffscreenContext(std::unique_ptr<Egl> egl, ContextInfo info)
    : egl_(std::move(egl)), info_(std::move(info)) {}
OffscreenContext::OffscreenContext(OffscreenContext&&) noexcept = default;
OffscreenContext& OffscreenContext::operator=(OffscreenContext&&) noexcept = default;
OffscreenContext::~OffscreenContext() = default;

Result<OffscreenContext> OffscreenContext::open(const OffscreenOptions& options) {
  std::string failures;
  for (const Platform& platform : find_platforms()) {
    auto egl = std::make_unique<Egl>();
    std::string failure = egl->open(platform, options);
    if (failure.empty()) {
      try {
        ContextInfo info = load_context(eglGetProcAddress);
        return OffscreenContext(std::move(egl), std::move(info));
      } catch (const StartupError& error) {
        failure = error.what();
      }
    }
    failures += "\n  " + platform.name + ": " + failure;
  }
  if (failures.empty()) {
    failures = "\n  EGL knows neither the surfaceless platform nor any device";
  }
  return Error{
      "There is no OpenGL 3.3 to draw with off-screen. Install a graphics driver, or Mesa's "
      "software one "
      "(on Debian the packages libegl1 and libgl1-mesa-dri). What was tried:" +
      failures};
}

}  // namespace rostrum::gl

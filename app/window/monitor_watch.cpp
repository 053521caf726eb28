#include "window/monitor_watch.h"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>

#include "window/xlib.h"

namespace rostrum::app {
namespace {

constexpr int kChanges =
    RRScreenChangeNotifyMask | RRCrtcChangeNotifyMask | RROutputChangeNotifyMask;

bool listen(::Display* display) {
  int event = 0;
  int error = 0;
  int major = 0;
  int minor = 0;
  if (XRRQueryExtension(display, &event, &error) == False) return false;
  // The server sends what belongs to the version that it was asked for.
  if (XRRQueryVersion(display, &major, &minor) == 0) return false;
  if (major < 1 || (major == 1 && minor < 2)) return false;
  XRRSelectInput(display, DefaultRootWindow(display), kChanges);
  XFlush(display);
  return true;
}

}  // namespace

MonitorWatch::MonitorWatch() {
  ::Display* const glfw = glfwGetX11Display();
  if (glfw == nullptr) return;
  display_.reset(XOpenDisplay(DisplayString(glfw)));
  if (!display_ || !listen(display_.get()) || !listen(glfw)) display_.reset();
}

bool MonitorWatch::stirred() {
  bool stirred = false;
  while (display_ && XPending(display_.get()) > 0) {
    XEvent event{};
    XNextEvent(display_.get(), &event);
    stirred = true;
  }
  return stirred;
}

void MonitorWatch::Close::operator()(_XDisplay* display) const { XCloseDisplay(display); }

}  // namespace rostrum::app

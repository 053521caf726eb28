#include "window/stale_window_manager.h"

#include <chrono>
#include <cstring>
#include <memory>
#include <optional>
#include <thread>

#include "window/xlib.h"

namespace rostrum::app {
namespace {

struct Close {
  void operator()(::Display* display) const { XCloseDisplay(display); }
};
using Connection = std::unique_ptr<::Display, Close>;

// Errors of requests about a window that is gone are an answer here, not the end of the program.
class ErrorsIgnored {
 public:
  ErrorsIgnored() : before_(XSetErrorHandler([](::Display*, XErrorEvent*) { return 0; })) {}
  ~ErrorsIgnored() { XSetErrorHandler(before_); }
  ErrorsIgnored(const ErrorsIgnored&) = delete;
  ErrorsIgnored& operator=(const ErrorsIgnored&) = delete;

 private:
  XErrorHandler before_;
};

// No other program's requests are answered while it lives, so that what was looked at is what is
// changed.
class ServerGrab {
 public:
  explicit ServerGrab(::Display* display) : display_(display) { XGrabServer(display_); }
  ~ServerGrab() {
    XUngrabServer(display_);
    XSync(display_, False);
  }
  ServerGrab(const ServerGrab&) = delete;
  ServerGrab& operator=(const ServerGrab&) = delete;

 private:
  ::Display* display_;
};

// The window that the property of that window names.
std::optional<::Window> named_by(::Display* display, ::Window window, Atom property) {
  Atom type = None;
  int format = 0;
  unsigned long count = 0;
  unsigned long left = 0;
  unsigned char* data = nullptr;
  const int status = XGetWindowProperty(display, window, property, 0, 1, False, XA_WINDOW, &type,
                                        &format, &count, &left, &data);
  const std::unique_ptr<unsigned char, decltype(&XFree)> owner{data, &XFree};
  if (status != Success || type != XA_WINDOW || format != 32 || count == 0) return std::nullopt;
  ::Window named = None;
  std::memcpy(&named, data, sizeof named);
  return named;
}

// The window that the root window names as a window manager's although it does not name itself.
std::optional<::Window> stale_window(::Display* display, Atom property) {
  const auto named = named_by(display, DefaultRootWindow(display), property);
  if (!named || named_by(display, *named, property) == named) return std::nullopt;
  return named;
}

}  // namespace

std::string remove_stale_window_manager() {
  // A window manager that is just starting may have written but one of the two properties.
  constexpr std::chrono::milliseconds kStarting{300};
  const Connection connection{XOpenDisplay(nullptr)};
  if (!connection) return {};
  ::Display* const display = connection.get();
  const Atom property = XInternAtom(display, "_NET_SUPPORTING_WM_CHECK", True);
  if (property == None) return {};
  const ErrorsIgnored ignored;
  const auto stale = stale_window(display, property);
  if (!stale) return {};
  std::this_thread::sleep_for(kStarting);
  const ServerGrab grab{display};
  if (stale_window(display, property) != stale) return {};
  XDeleteProperty(display, DefaultRootWindow(display), property);
  return "The window manager of this display was killed; what it left on the display is taken "
         "away. The show runs without one, or with the next that is started.";
}

}  // namespace rostrum::app

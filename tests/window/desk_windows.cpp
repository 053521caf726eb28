// The windows on a desk: which there are, where they lie, and what a window manager does with them.
#include <memory>

#include "desk.h"
#include "x11.h"

namespace rostrum::tests {

std::optional<WindowId> Desk::find_window(const std::string& window_class) const {
  std::optional<WindowId> found;
  find_windows(DefaultRootWindow(display()), window_class, found);
  return found;
}

// Window managers lay windows into frames.
void Desk::find_windows(WindowId below, const std::string& window_class,
                        std::optional<WindowId>& found) const {
  Window root = 0;
  Window parent = 0;
  Window* children = nullptr;
  unsigned int count = 0;
  if (XQueryTree(display(), below, &root, &parent, &children, &count) == 0) return;
  const std::unique_ptr<Window, decltype(&XFree)> owner{children, &XFree};
  for (unsigned int i = 0; i < count; ++i) {
    const Window child = owner.get()[i];
    XWindowAttributes attributes{};
    if (XGetWindowAttributes(display(), child, &attributes) == 0) continue;
    if (attributes.map_state == IsViewable && class_of(child).ends_with(' ' + window_class)) {
      found = child;
    } else {
      find_windows(child, window_class, found);
    }
  }
}

bool Desk::has_keyboard(WindowId window) const {
  Window focus = 0;
  int revert = 0;
  XGetInputFocus(display(), &focus, &revert);
  return focus == window;
}

std::string Desk::title(WindowId window) const {
  char* text = nullptr;
  if (XFetchName(display(), window, &text) == 0) return "";
  std::string title = text;
  XFree(text);
  return title;
}

std::string Desk::class_of(WindowId window) const {
  XClassHint hint{};
  if (XGetClassHint(display(), window, &hint) == 0) return "";
  std::string result = std::string{hint.res_name} + ' ' + hint.res_class;
  XFree(hint.res_name);
  XFree(hint.res_class);
  return result;
}

void Desk::minimise(WindowId window, bool minimised) {
  if (minimised) {
    XUnmapWindow(display(), window);
  } else {
    XMapWindow(display(), window);
  }
  XSync(display(), False);
}

void Desk::resize(WindowId window, int width, int height) {
  XResizeWindow(display(), window, static_cast<unsigned int>(width),
                static_cast<unsigned int>(height));
  XSync(display(), False);
}

void Desk::move(WindowId window, int x, int y) {
  XMoveWindow(display(), window, x, y);
  XSync(display(), False);
}

Desk::Geometry Desk::geometry_of(WindowId window) const {
  XWindowAttributes attributes{};
  if (XGetWindowAttributes(display(), window, &attributes) == 0) return {};
  int x = 0;
  int y = 0;
  Window child = 0;
  XTranslateCoordinates(display(), window, attributes.root, 0, 0, &x, &y, &child);
  return {x, y, attributes.width, attributes.height};
}

void Desk::give_keyboard(WindowId window) {
  XSetInputFocus(display(), window, RevertToParent, CurrentTime);
  XSync(display(), False);
}

void Desk::close(WindowId window) {
  XEvent event{};
  event.xclient.type = ClientMessage;
  event.xclient.window = window;
  event.xclient.message_type = XInternAtom(display(), "WM_PROTOCOLS", False);
  event.xclient.format = 32;
  event.xclient.data.l[0] = static_cast<long>(XInternAtom(display(), "WM_DELETE_WINDOW", False));
  XSendEvent(display(), window, False, NoEventMask, &event);
  XSync(display(), False);
}

}  // namespace rostrum::tests

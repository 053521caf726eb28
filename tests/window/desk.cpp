#include "desk.h"

#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xfixes.h>
#include <X11/extensions/scrnsaver.h>
#include <X11/keysym.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <thread>

namespace rostrum::tests {
namespace {

// Xvfb writes the number of the display that it found free.
std::string wait_for_display(const Process& server) {
  for (int i = 0; i < 1000; ++i) {
    const std::string number = server.out();
    if (number.find('\n') != std::string::npos)
      return std::string{":"}.append(number, 0, number.find('\n'));
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  throw std::runtime_error("Xvfb does not start");
}

std::vector<std::string> one_monitor() {
  return {"Xvfb",         "-displayfd", "1",   "-screen",   "0",
          "1920x1080x24", "+extension", "GLX", "-nolisten", "tcp"};
}

// X.Org's server draws on no hardware with its dummy driver, which has as many monitors as are
// switched on.
constexpr std::string_view kTwoMonitors = R"(
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "1280x720" 74.50 1280 1344 1472 1664 720 723 728 748
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 2560 720
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
EndSection
)";

std::vector<std::string> two_monitors(const std::filesystem::path& folder) {
  const std::string configuration = (folder / "xorg.conf").string();
  std::ofstream{configuration} << kTwoMonitors;
  return {"Xorg",
          "-displayfd",
          "1",
          "-config",
          configuration,
          "-logfile",
          (folder / "log").string(),
          "-noreset",
          "-novtswitch",
          "-sharevts",
          "+extension",
          "GLX",
          "-nolisten",
          "tcp"};
}

void xrandr(const std::string& display, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "xrandr");
  const Finished finished = run(arguments, {"DISPLAY=" + display});
  if (finished.status != 0) throw std::runtime_error("xrandr: " + finished.error);
}

KeySym keysym(Keysym key) { return static_cast<KeySym>(key); }

KeyCode keycode(Display* display, Keysym key) {
  const KeyCode code = XKeysymToKeycode(display, keysym(key));
  if (code == 0) throw std::runtime_error("this keyboard has no " + name(key));
  return code;
}

}  // namespace

std::string name(Keysym key) { return XKeysymToString(keysym(key)); }

void Desk::CloseDisplay::operator()(Display* display) const { XCloseDisplay(display); }

Desk::Desk(Monitors monitors)
    : server_(monitors == Monitors::One ? one_monitor() : two_monitors(files_.path())),
      name_(wait_for_display(server_)),
      display_(XOpenDisplay(name_.c_str())) {
  if (!display_) throw std::runtime_error("cannot open " + name_);
  // A window may close while it is looked at.
  XSetErrorHandler([](Display*, XErrorEvent* error) {
    if (error->error_code != BadWindow) std::abort();
    return 0;
  });
  if (monitors == Monitors::Two) {
    const std::string mode = std::to_string(kMonitorWidth) + 'x' + std::to_string(kMonitorHeight);
    xrandr(name_, {"--addmode", "DUMMY1", mode});
    xrandr(name_, {"--output", "DUMMY0", "--mode", mode, "--pos", "0x0", "--primary"});
    plug(true);
  }
}

void Desk::plug(bool plugged) const {
  if (plugged) {
    const std::string mode = std::to_string(kMonitorWidth) + 'x' + std::to_string(kMonitorHeight);
    xrandr(name_, {"--output", "DUMMY1", "--mode", mode, "--right-of", "DUMMY0"});
  } else {
    xrandr(name_, {"--output", "DUMMY1", "--off"});
  }
  // The server looks at its monitors when it is asked, and tells the programs then.
  xrandr(name_, {"--query"});
}

void Desk::set_second_mode(const std::string& mode) const {
  // It may have it already.
  static_cast<void>(run({"xrandr", "--addmode", "DUMMY1", mode}, {"DISPLAY=" + name_}));
  xrandr(name_, {"--output", "DUMMY1", "--mode", mode, "--right-of", "DUMMY0"});
  xrandr(name_, {"--query"});
}

void Desk::start_window_manager(const std::string& program) {
  const std::string home = files_.path().string();
  window_manager_ = std::make_unique<Process>(
      std::vector<std::string>{program},
      std::vector<std::string>{"DISPLAY=" + name_, "HOME=" + home, "XDG_CONFIG_HOME=" + home,
                               "XDG_CACHE_HOME=" + home, "XDG_DATA_HOME=" + home});
  for (int i = 0; i < 1000; ++i) {
    if (managed()) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  throw std::runtime_error(program + " does not start");
}

void Desk::kill_window_manager() {
  window_manager_.reset();
  XSync(display(), False);
}

// A window manager says so on the root window and on one of its own.
bool Desk::managed() const {
  const Atom property = XInternAtom(display(), "_NET_SUPPORTING_WM_CHECK", False);
  const auto named = [&](Window window) {
    Atom type = 0;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* data = nullptr;
    XGetWindowProperty(display(), window, property, 0, 1, False, AnyPropertyType, &type, &format,
                       &count, &left, &data);
    Window value = 0;
    if (data != nullptr && format == 32 && count == 1) std::memcpy(&value, data, sizeof value);
    if (data != nullptr) XFree(data);
    return value;
  };
  const Window own = named(DefaultRootWindow(display()));
  return own != 0 && named(own) == own;
}

void Desk::type(Keysym key, std::vector<Keysym> modifiers) {
  const KeyCode code = keycode(display(), key);
  const bool shifted = XkbKeycodeToKeysym(display(), code, 0, 0) != keysym(key) &&
                       XkbKeycodeToKeysym(display(), code, 0, 1) == keysym(key);
  if (shifted) modifiers.push_back(XK_Shift_L);
  for (const Keysym modifier : modifiers) fake_key(modifier, true);
  fake_key(key, true);
  fake_key(key, false);
  for (const Keysym modifier : modifiers) fake_key(modifier, false);
  XSync(display(), False);
  // GLFW takes two presses of a key within a millisecond for one. No person is that fast.
  std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

void Desk::storm(const std::vector<Keysym>& keys) {
  // It is the server that waits a millisecond before each press.
  for (const Keysym key : keys) {
    const KeyCode code = keycode(display(), key);
    XTestFakeKeyEvent(display(), code, True, 1);
    XTestFakeKeyEvent(display(), code, False, CurrentTime);
  }
  XSync(display(), False);
}

void Desk::hold(Keysym key, bool down) {
  fake_key(key, down);
  XSync(display(), False);
}

void Desk::fake_key(Keysym key, bool down) {
  XTestFakeKeyEvent(display(), keycode(display(), key), down ? True : False, CurrentTime);
}

void Desk::change_layout(Keysym old, Keysym plain, Keysym shifted) {
  std::array<KeySym, 2> symbols{keysym(plain), keysym(shifted)};
  XMappingEvent changed{};
  changed.display = display();
  changed.request = MappingKeyboard;
  changed.first_keycode = keycode(display(), old);
  changed.count = 1;
  XChangeKeyboardMapping(display(), changed.first_keycode, 2, symbols.data(), 1);
  XSync(display(), False);
  XRefreshKeyboardMapping(&changed);
}

bool Desk::repeats(Keysym key, double seconds) {
  XSelectInput(display(), DefaultRootWindow(display()), KeyPressMask);
  hold(key, true);
  std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
  hold(key, false);
  int presses = 0;
  for (XEvent event{}; XPending(display()) > 0;) {
    XNextEvent(display(), &event);
    presses += event.type == KeyPress ? 1 : 0;
  }
  XSelectInput(display(), DefaultRootWindow(display()), NoEventMask);
  return presses > 1;
}

void Desk::click() {
  XTestFakeButtonEvent(display(), 1, True, CurrentTime);
  XTestFakeButtonEvent(display(), 1, False, CurrentTime);
  XSync(display(), False);
}

void Desk::turn_wheel(int notches) {
  const unsigned int button = notches > 0 ? 4 : 5;
  for (int i = 0; i < std::abs(notches); ++i) {
    XTestFakeButtonEvent(display(), button, True, CurrentTime);
    XTestFakeButtonEvent(display(), button, False, CurrentTime);
    XSync(display(), False);
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
}

void Desk::drag(int from_x, int from_y, int to_x, int to_y) {
  constexpr int kSteps = 10;
  move_pointer(from_x, from_y);
  XTestFakeButtonEvent(display(), 1, True, CurrentTime);
  for (int i = 1; i <= kSteps; ++i) {
    move_pointer(from_x + (to_x - from_x) * i / kSteps, from_y + (to_y - from_y) * i / kSteps);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  XTestFakeButtonEvent(display(), 1, False, CurrentTime);
  XSync(display(), False);
}

void Desk::hold_button(int button, bool down) {
  XTestFakeButtonEvent(display(), static_cast<unsigned int>(button), down ? True : False,
                       CurrentTime);
  XSync(display(), False);
}

void Desk::move_pointer(int x, int y) {
  XTestFakeMotionEvent(display(), 0, x, y, CurrentTime);
  XSync(display(), False);
}

Picture Desk::screenshot() const { return screenshot(0, 0, kWidth, kHeight); }

Picture Desk::screenshot(int left, int top, int width, int height) const {
  XImage* const image = XGetImage(display(), DefaultRootWindow(display()), left, top,
                                  static_cast<unsigned int>(width),
                                  static_cast<unsigned int>(height), AllPlanes, ZPixmap);
  if (image == nullptr) throw std::runtime_error("cannot see the screen");
  Picture picture{.width = width, .height = height, .pixels = {}};
  picture.pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  for (int y = 0; y < height; ++y) {
    // 24 bits deep: blue, green, red and a byte that means nothing.
    const char* pixel = image->data + std::ptrdiff_t{y} * image->bytes_per_line;
    for (int x = 0; x < width; ++x, pixel += 4) {
      for (const int channel : {2, 1, 0}) {
        picture.pixels.push_back(static_cast<std::uint8_t>(pixel[channel]));
      }
    }
  }
  XDestroyImage(image);
  return picture;
}

bool Desk::sees_pointer() const {
  return std::ranges::any_of(pointer_shape(), [](std::uint8_t alpha) { return alpha != 0; });
}

std::vector<std::uint8_t> Desk::pointer_shape() const {
  const std::unique_ptr<XFixesCursorImage, decltype(&XFree)> image{XFixesGetCursorImage(display()),
                                                                   &XFree};
  const auto count = std::size_t{image->width} * image->height;
  std::vector<std::uint8_t> alpha;
  alpha.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    alpha.push_back(static_cast<std::uint8_t>(image->pixels[i] >> 24U & 0xFFU));
  }
  return alpha;
}

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

void Desk::set_screen_saver(int seconds) {
  XSetScreenSaver(display(), seconds, 0, DontPreferBlanking, AllowExposures);
  XSync(display(), False);
}

bool Desk::screen_saver_is_on() const {
  XScreenSaverInfo info{};
  XScreenSaverQueryInfo(display(), DefaultRootWindow(display()), &info);
  return info.state == ScreenSaverOn;
}

}  // namespace rostrum::tests

#include "desk.h"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <thread>

#include "x11.h"

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

}  // namespace

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

// Hears of every change of the monitors, also of those that leave no trace: unplugged and plugged
// in again, or in another mode.
#pragma once

#include <memory>

struct _XDisplay;  // NOLINT(bugprone-reserved-identifier): Xlib's name for its Display

namespace rostrum::app {

// On a connection of its own, since GLFW takes what comes on its own and tells of monitors that
// come and go alone. For GLFW on an X server with RandR; elsewhere it hears nothing.
class MonitorWatch {
 public:
  // After glfwInit(). From then on changes also end GLFW's waiting for events.
  MonitorWatch();

  // True if the server tells it of changes.
  [[nodiscard]] bool works() const { return display_ != nullptr; }

  // True if anything has happened since it was last asked. It asks the server nothing.
  [[nodiscard]] bool stirred();

 private:
  struct Close {
    void operator()(_XDisplay* display) const;
  };
  std::unique_ptr<_XDisplay, Close> display_;
};

}  // namespace rostrum::app

#include "window/screen_saver.h"

#include "window/xlib.h"

namespace rostrum::app {

ScreenSaverLock::ScreenSaverLock() : display_(XOpenDisplay(nullptr)) {
  int event = 0;
  int error = 0;
  if (!display_ || XScreenSaverQueryExtension(display_.get(), &event, &error) == False) return;
  XScreenSaverSuspend(display_.get(), True);
  XFlush(display_.get());
}

void ScreenSaverLock::Close::operator()(_XDisplay* display) const { XCloseDisplay(display); }

}  // namespace rostrum::app

// Xlib and its extensions, without the macro that is a name of ours, too. Sources of this room
// include them from here alone.
#pragma once

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>
#include <X11/extensions/scrnsaver.h>
#undef Status

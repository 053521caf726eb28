// Counts OpenGL's objects: functions that make and delete them, to be loaded in the place of the
// driver's.
#pragma once

#include <map>
#include <string>

#include "screen.h"

namespace rostrum::soak {

using memory::GlFunction;

// The driver's function of that name, or one that counts what it makes or deletes and calls it.
[[nodiscard]] GlFunction counting(const std::string& name, GlFunction drivers);

// How many there are now, of all contexts: {"texture": 12, ...}; kinds of which there are none are
// left out.
[[nodiscard]] std::map<std::string, long> gl_objects();

}  // namespace rostrum::soak

// What goes wrong around a running program, as a test wants it. It lies in a file that both have
// mapped: the test writes, and fault_injection.cpp within the program reads. Zeros are no fault.
#pragma once

#include <cstdint>

namespace rostrum::tests {

struct Faults {
  volatile bool no_framebuffers;        // OpenGL has no memory for pictures to draw to
  volatile bool broken_shaders;         // each has one line too many
  volatile bool no_pixels;              // windows are zero pixels wide and high
  volatile float scale;                 // of the monitor that windows are on; 0: as it is
  volatile std::int64_t clock_leap;     // seconds that the steady clock is ahead
  volatile std::int64_t calendar_leap;  // and the one on the wall
};

}  // namespace rostrum::tests

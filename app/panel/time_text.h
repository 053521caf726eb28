// Times as people read them.
#pragma once

#include <string>

namespace rostrum::app {

// "01:02.345": minutes, seconds and milliseconds, rounded.
[[nodiscard]] std::string clock_text(double seconds);

// The text at a tick of the ruler, with as many decimals as ticks so far apart differ in.
[[nodiscard]] std::string tick_text(double seconds, double spacing);

}  // namespace rostrum::app

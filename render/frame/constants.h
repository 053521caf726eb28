// The numbers that the shaders use too.
#pragma once

namespace rostrum::render {
#include "shaders/constants.glsl"
}  // namespace rostrum::render

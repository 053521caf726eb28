// GL state that decides where pixels land and how they combine.
#pragma once

#include <cstdint>
#include <glm/vec4.hpp>

#include "base/view.h"

namespace rostrum::render {

enum class Blend : std::uint8_t {
  Over,      // premultiplied colours, one over the other
  Greatest,  // a mask keeps the greatest coverage
  Sum        // a mask adds up signed areas
};

// Sets all of it, whatever other code in the process (ImGui, say) left behind. The viewport is
// `area`; nothing is drawn outside `scissor`.
void set_draw_state(const PixelRect& area, const PixelRect& scissor, Blend blend);

// Moves the scissor only.
void set_scissor(const PixelRect& scissor);

// Fills the rectangle of the bound framebuffer, whatever the state; leaves it set for drawing
// there.
void clear(const PixelRect& rect, const glm::vec4& value);

}  // namespace rostrum::render

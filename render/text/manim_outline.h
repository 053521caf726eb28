// The contours of a glyph as Manim's mobjects hold them.
#pragma once

#include <cstdint>

#include "scene/typesetting/typesetter.h"
#include "text/outline.h"

namespace rostrum::text {

// How many curves close a contour, beyond those that move.
enum class Closing : std::uint8_t {
  AsDrawn,  // MathTex and Tex: none; the file's outline ends where it began
  Twice     // Text: closes each contour that is closed already, by a line without length
};

[[nodiscard]] scene::GlyphOutline manim_outline(const Outline& outline, Closing closing,
                                                deck::OutlineKind kind);

}  // namespace rostrum::text

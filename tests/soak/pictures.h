// Pictures of the show's window, and of a show that has just started.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/pixel_size.h"
#include "deck/deck.h"
#include "draw/painter.h"
#include "gl/framebuffer.h"
#include "text/fonts.h"

namespace rostrum::soak {

// Of the window while it is looked at.
inline constexpr PixelSize kSize{.width = 240, .height = 135};

// RGBA of kSize, the top row first.
using Pixels = std::vector<std::byte>;

// Of the lower left corner.
[[nodiscard]] Pixels pixels_of(const gl::Framebuffer& framebuffer);

// The greatest difference of a channel, in levels of 255; the alpha of windows is nobody's.
[[nodiscard]] int difference(const Pixels& a, const Pixels& b);

// By a painter that has drawn nothing else, in the context that is current.
[[nodiscard]] Pixels draw_afresh(const deck::Deck& timeline, const text::Fonts& fonts,
                                 const app::Moment& moment);

// As a PNG file in the working directory, to look at; yields its path.
std::string save(const Pixels& pixels, const std::string& name);

}  // namespace rostrum::soak

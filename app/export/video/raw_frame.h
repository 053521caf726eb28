// A frame as ffmpeg is fed with it.
#pragma once

#include <cstddef>
#include <span>

#include "base/pixel_rect.h"
#include "export/frame_pixels.h"
#include "export/video/codec.h"

namespace rostrum::app {

// Converts what depends on the pixels in the area, and leaves the rest of `raw` alone, which holds
// format.frame_bytes().
void convert(const FramePixels& pixels, const PixelRect& area, const VideoFormat& format,
             std::span<std::byte> raw);

}  // namespace rostrum::app

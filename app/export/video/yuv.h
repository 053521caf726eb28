// Converts RGBA to what video encoders take: planes of luma and of halved chroma.
//
// Y'CbCr by ITU-R BT.709, clause 3, in its limited range: for R', G', B' in 0..1,
//   Y = 16 + 219 E,   E = 0.2126 R' + 0.7152 G' + 0.0722 B'
//   Cb = 128 + 224 (B' - E) / 1.8556,   Cr = 128 + 224 (R' - E) / 1.5748
// each rounded to the nearest whole number.
//
// Chroma is halved both ways (4:2:0). Its samples sit level with the left one of two columns of
// luma and between two rows, as players take H.264, HEVC, VP9 and AV1 to mean where nothing else is
// said (ITU-T H.273, Chroma420SampleLocType 0): across, they weigh three columns 1:2:1, the first
// column repeated at the left edge; down, two rows equally.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "base/pixel_rect.h"
#include "base/pixel_size.h"
#include "export/frame_pixels.h"

namespace rostrum::app {

// Bytes of a frame: Y, Cb, Cr, one plane after the other without gaps. Width and height are even.
[[nodiscard]] std::size_t yuv420_bytes(PixelSize size);

// The bytes of a picture with a fourth plane, as large as the first: alpha in the full range.
[[nodiscard]] std::size_t yuva420_bytes(PixelSize size);

// Says how the opaque conversion is compiled. It computes in whole numbers and makes the same bytes
// either way; AVX2 takes about half the time.
enum class Vectors : std::uint8_t { Plain, Avx2 };

// Returns the best that this processor has.
[[nodiscard]] Vectors best_vectors();

// Both convert what depends on the pixels in the area, whose rows count from the top, and leave the
// rest of the planes alone.

// Opaque pixels, four bytes each, the top row first; alpha is not looked at.
void rgba_to_yuv420(std::span<const std::byte> rgba, PixelSize size, const PixelRect& area,
                    std::span<std::byte> planes, Vectors vectors = best_vectors());

// Pixels with premultiplied colours. The planes hold them unassociated, as players expect; chroma
// weighs pixels by their alpha, so that what cannot be seen does not tint what can.
void premultiplied_to_yuva420(std::span<const std::byte> rgba, PixelSize size,
                              const PixelRect& area, std::span<std::byte> planes);

}  // namespace rostrum::app

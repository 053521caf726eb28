// Compiled with -O3 (see CMakeLists.txt): these loops are written for the compiler to vectorise.
#include "export/video/yuv.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <utility>
#include <vector>

#if defined(__x86_64__)
#define ROSTRUM_AVX2 [[gnu::target("avx2")]]
#endif

// An inlined function is compiled for the processor of its caller.
#define ROSTRUM_INLINED [[gnu::always_inline]] inline

namespace rostrum::app {
namespace {

// Fractions of 2^16. Each row of chroma sums to nothing, so that grey is exactly 128.
namespace fixed {
constexpr std::uint16_t kYr = 11966;
constexpr std::uint16_t kYg = 40254;
constexpr std::uint16_t kYb = 4064;
constexpr std::int16_t kCbR = -6596;
constexpr std::int16_t kCbG = -22189;
constexpr std::int16_t kCbB = 28785;
constexpr std::int16_t kCrR = 28785;
constexpr std::int16_t kCrG = -26145;
constexpr std::int16_t kCrB = -2640;
constexpr std::uint32_t kHalf = 1U << 15U;
}  // namespace fixed

std::size_t luma_bytes(PixelSize size) {
  return static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
}

// The channels of a row apart. The column before the first one, which the chroma filter needs,
// comes first; so pixel x is at x + 1. Alpha stays empty where all is opaque.
template <class Number>
struct Row {
  explicit Row(std::size_t width) : r(width + 1), g(width + 1), b(width + 1) {}
  std::vector<Number> r, g, b, a;
};

// A band is two rows of pixels, and where they go: columns from an even one on.
struct Band {
  const std::uint8_t* pixels = nullptr;  // the upper row's first
  std::size_t pitch = 0;                 // bytes from row to row
  std::size_t width = 0;                 // columns
  std::size_t before = 0;                // bytes back to the column before; 0: the picture's edge
  std::uint8_t* y = nullptr;
  std::uint8_t* cb = nullptr;
  std::uint8_t* cr = nullptr;
  std::uint8_t* a = nullptr;  // none where all is opaque
  std::size_t y_pitch = 0;    // of alpha, too

  [[nodiscard]] const std::uint8_t* row(std::size_t number) const {
    return pixels + number * pitch;
  }
};

ROSTRUM_INLINED void split(const std::uint8_t* rgba, std::size_t width, std::size_t before,
                           Row<std::uint16_t>& row) {
  std::uint16_t* const r = row.r.data();
  std::uint16_t* const g = row.g.data();
  std::uint16_t* const b = row.b.data();
  const std::uint8_t* const first = rgba - before;
  r[0] = first[0];
  g[0] = first[1];
  b[0] = first[2];
  for (std::size_t x = 0; x < width; ++x) {
    r[x + 1] = rgba[4 * x];
    g[x + 1] = rgba[4 * x + 1];
    b[x + 1] = rgba[4 * x + 2];
  }
}

ROSTRUM_INLINED void luma(const Row<std::uint16_t>& row, std::size_t width, std::uint8_t* y) {
  const std::uint16_t* const r = row.r.data() + 1;
  const std::uint16_t* const g = row.g.data() + 1;
  const std::uint16_t* const b = row.b.data() + 1;
  constexpr std::uint32_t kBlack = (16U << 16U) + fixed::kHalf;
  for (std::size_t x = 0; x < width; ++x) {
    const std::uint32_t sum = std::uint32_t{r[x]} * fixed::kYr + std::uint32_t{g[x]} * fixed::kYg +
                              std::uint32_t{b[x]} * fixed::kYb;
    y[x] = static_cast<std::uint8_t>((sum + kBlack) >> 16U);
  }
}

ROSTRUM_INLINED void add(const std::vector<std::uint16_t>& channel, std::size_t width,
                         std::vector<std::uint16_t>& sum) {
  const std::uint16_t* const from = channel.data();
  std::uint16_t* const to = sum.data();
  for (std::size_t x = 0; x <= width; ++x) to[x] = static_cast<std::uint16_t>(to[x] + from[x]);
}

ROSTRUM_INLINED std::int16_t filtered(const std::uint16_t* channel, std::size_t x) {
  return static_cast<std::int16_t>(channel[2 * x] + 2 * channel[2 * x + 1] + channel[2 * x + 2]);
}

// The chroma of the sum of two rows, which is eight times a colour with the filter's weights.
ROSTRUM_INLINED void chroma(const Row<std::uint16_t>& sum, std::size_t width, std::uint8_t* cb,
                            std::uint8_t* cr) {
  const std::uint16_t* const r = sum.r.data();
  const std::uint16_t* const g = sum.g.data();
  const std::uint16_t* const b = sum.b.data();
  constexpr int kShift = 16 + 3;
  constexpr std::int32_t kGrey = (128 << kShift) + (1 << (kShift - 1));
  for (std::size_t x = 0; x < width / 2; ++x) {
    const std::int16_t red = filtered(r, x);
    const std::int16_t green = filtered(g, x);
    const std::int16_t blue = filtered(b, x);
    cb[x] = static_cast<std::uint8_t>(
        (red * fixed::kCbR + green * fixed::kCbG + blue * fixed::kCbB + kGrey) >> kShift);
    cr[x] = static_cast<std::uint8_t>(
        (red * fixed::kCrR + green * fixed::kCrG + blue * fixed::kCrB + kGrey) >> kShift);
  }
}

ROSTRUM_INLINED void opaque_band(const Band& band, Row<std::uint16_t>& upper,
                                 Row<std::uint16_t>& lower) {
  split(band.row(0), band.width, band.before, upper);
  split(band.row(1), band.width, band.before, lower);
  luma(upper, band.width, band.y);
  luma(lower, band.width, band.y + band.y_pitch);
  add(upper.r, band.width, lower.r);
  add(upper.g, band.width, lower.g);
  add(upper.b, band.width, lower.b);
  chroma(lower, band.width, band.cb, band.cr);
}

using OpaqueBand = void (*)(const Band&, Row<std::uint16_t>&, Row<std::uint16_t>&);

void opaque_band_plain(const Band& band, Row<std::uint16_t>& upper, Row<std::uint16_t>& lower) {
  opaque_band(band, upper, lower);
}

#if defined(ROSTRUM_AVX2)
ROSTRUM_AVX2 void opaque_band_avx2(const Band& band, Row<std::uint16_t>& upper,
                                   Row<std::uint16_t>& lower) {
  opaque_band(band, upper, lower);
}
#endif

OpaqueBand opaque_band_for(Vectors vectors) {
#if defined(ROSTRUM_AVX2)
  if (vectors == Vectors::Avx2) return opaque_band_avx2;
#endif
  assert(vectors == Vectors::Plain);
  return opaque_band_plain;
}

void split(const std::uint8_t* rgba, std::size_t width, std::size_t before, Row<float>& row) {
  row.a.resize(width + 1);
  const auto put = [&row](std::size_t at, const std::uint8_t* pixel) {
    row.r[at] = pixel[0];
    row.g[at] = pixel[1];
    row.b[at] = pixel[2];
    row.a[at] = pixel[3];
  };
  put(0, rgba - before);
  for (std::size_t x = 0; x < width; ++x) put(x + 1, rgba + 4 * x);
}

float brightness(float r, float g, float b) { return 0.2126F * r + 0.7152F * g + 0.0722F * b; }

// Premultiplied colours are 0 where alpha is, so that any divisor gives black.
float divisor(float alpha) { return 1 / std::max(alpha, 1.0F); }

void luma_and_alpha(const Row<float>& row, std::size_t width, std::uint8_t* y, std::uint8_t* a) {
  const float* const red = row.r.data() + 1;
  const float* const green = row.g.data() + 1;
  const float* const blue = row.b.data() + 1;
  const float* const alpha = row.a.data() + 1;
  for (std::size_t x = 0; x < width; ++x) {
    const float e = brightness(red[x], green[x], blue[x]) * divisor(alpha[x]);
    y[x] = static_cast<std::uint8_t>(16.5F + 219 * e);
    a[x] = static_cast<std::uint8_t>(alpha[x]);
  }
}

void weighted_chroma(const Row<float>& upper, const Row<float>& lower, std::size_t width,
                     std::uint8_t* cb, std::uint8_t* cr) {
  const auto filtered = [&](std::vector<float> Row<float>::*channel, std::size_t x) {
    const std::vector<float>& up = upper.*channel;
    const std::vector<float>& low = lower.*channel;
    return up[2 * x] + 2 * up[2 * x + 1] + up[2 * x + 2] + low[2 * x] + 2 * low[2 * x + 1] +
           low[2 * x + 2];
  };
  for (std::size_t x = 0; x < width / 2; ++x) {
    const float r = filtered(&Row<float>::r, x);
    const float g = filtered(&Row<float>::g, x);
    const float b = filtered(&Row<float>::b, x);
    const float scale = 224 * divisor(filtered(&Row<float>::a, x));
    const float e = brightness(r, g, b);
    cb[x] = static_cast<std::uint8_t>(128.5F + (b - e) / 1.8556F * scale);
    cr[x] = static_cast<std::uint8_t>(128.5F + (r - e) / 1.5748F * scale);
  }
}

void translucent_band(const Band& band, Row<float>& upper, Row<float>& lower) {
  split(band.row(0), band.width, band.before, upper);
  split(band.row(1), band.width, band.before, lower);
  luma_and_alpha(upper, band.width, band.y, band.a);
  luma_and_alpha(lower, band.width, band.y + band.y_pitch, band.a + band.y_pitch);
  weighted_chroma(upper, lower, band.width, band.cb, band.cr);
}

// NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): bytes are numbers here.
const std::uint8_t* numbers(std::span<const std::byte> bytes) {
  return reinterpret_cast<const std::uint8_t*>(bytes.data());
}
std::uint8_t* numbers(std::span<std::byte> bytes) {
  return reinterpret_cast<std::uint8_t*>(bytes.data());
}
// NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)

[[maybe_unused]] bool even(PixelSize size) { return size.width % 2 == 0 && size.height % 2 == 0; }

// Returns the pixels whose conversion depends on the area: a sample of chroma reads the columns
// beside its own and both its rows.
PixelRect widened(const PixelRect& area, PixelSize size) {
  const auto even_below = [](int v) { return v - v % 2; };
  const int left = even_below(area.x);
  const int top = even_below(area.y);
  return {.x = left,
          .y = top,
          .width = std::min(even_below(area.right() + 2), size.width) - left,
          .height = even_below(area.y_end() + 1) - top};
}

// Calls `convert` for each two rows that depend on the area.
template <class Number>
void for_each_band(std::span<const std::byte> rgba, PixelSize size, const PixelRect& area,
                   std::span<std::byte> planes, auto&& convert) {
  if (area.empty()) return;
  const PixelRect part = widened(area, size);
  const auto whole_width = static_cast<std::size_t>(size.width);
  const auto left = static_cast<std::size_t>(part.x);
  const auto width = static_cast<std::size_t>(part.width);
  std::uint8_t* const y = numbers(planes);
  std::uint8_t* const cb = y + luma_bytes(size);
  std::uint8_t* const cr = cb + luma_bytes(size) / 4;
  const bool has_alpha = planes.size() > yuv420_bytes(size);
  std::uint8_t* const a = has_alpha ? cr + luma_bytes(size) / 4 : nullptr;
  Row<Number> upper{width};
  Row<Number> lower{width};
  for (int top = part.y; top < part.y_end(); top += 2) {
    const auto row = static_cast<std::size_t>(top);
    const std::size_t luma_at = row * whole_width + left;
    const std::size_t chroma_at = row / 2 * (whole_width / 2) + left / 2;
    convert(Band{.pixels = numbers(rgba) + 4 * luma_at,
                 .pitch = 4 * whole_width,
                 .width = width,
                 .before = left > 0 ? 4U : 0U,
                 .y = y + luma_at,
                 .cb = cb + chroma_at,
                 .cr = cr + chroma_at,
                 .a = has_alpha ? a + luma_at : nullptr,
                 .y_pitch = whole_width},
            upper, lower);
  }
}

}  // namespace

Vectors best_vectors() {
#if defined(ROSTRUM_AVX2)
  if (__builtin_cpu_supports("avx2") != 0) return Vectors::Avx2;
#endif
  return Vectors::Plain;
}

std::size_t yuv420_bytes(PixelSize size) { return luma_bytes(size) / 2 * 3; }

std::size_t yuva420_bytes(PixelSize size) { return yuv420_bytes(size) + luma_bytes(size); }

void rgba_to_yuv420(std::span<const std::byte> rgba, PixelSize size, const PixelRect& area,
                    std::span<std::byte> planes, Vectors vectors) {
  assert(even(size) && rgba.size() == 4 * luma_bytes(size) && planes.size() == yuv420_bytes(size));
  for_each_band<std::uint16_t>(rgba, size, area, planes, opaque_band_for(vectors));
}

void premultiplied_to_yuva420(std::span<const std::byte> rgba, PixelSize size,
                              const PixelRect& area, std::span<std::byte> planes) {
  assert(even(size) && rgba.size() == 4 * luma_bytes(size) && planes.size() == yuva420_bytes(size));
  for_each_band<float>(rgba, size, area, planes, translucent_band);
}

}  // namespace rostrum::app

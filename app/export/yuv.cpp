// Compiled with -O3 (see CMakeLists.txt): these loops are written for the compiler to vectorise.
#include "app/export/yuv.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <utility>
#include <vector>

// Twice as fast where the processor has AVX2, which is found out when the program starts; whole
// numbers make the same bytes either way. Sanitizers are not ready yet at that moment.
#if defined(__has_feature)
#define ROSTRUM_SANITIZED (__has_feature(address_sanitizer) || __has_feature(thread_sanitizer))
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ROSTRUM_SANITIZED 1
#else
#define ROSTRUM_SANITIZED 0
#endif
#if defined(__x86_64__) && defined(__gnu_linux__) && !ROSTRUM_SANITIZED
#define ROSTRUM_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define ROSTRUM_WIDE
#endif

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

// The channels of a row apart. The first column is repeated before itself for the chroma filter, so
// pixel x is at x + 1. Alpha stays empty where all is opaque.
template <class Number>
struct Row {
  explicit Row(std::size_t width) : r(width + 1), g(width + 1), b(width + 1) {}
  std::vector<Number> r, g, b, a;
};

ROSTRUM_WIDE void split(const std::uint8_t* rgba, std::size_t width, Row<std::uint16_t>& row) {
  std::uint16_t* const r = row.r.data() + 1;
  std::uint16_t* const g = row.g.data() + 1;
  std::uint16_t* const b = row.b.data() + 1;
  for (std::size_t x = 0; x < width; ++x) {
    r[x] = rgba[4 * x];
    g[x] = rgba[4 * x + 1];
    b[x] = rgba[4 * x + 2];
  }
}

ROSTRUM_WIDE void luma(const Row<std::uint16_t>& row, std::size_t width, std::uint8_t* y) {
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

ROSTRUM_WIDE void add(const Row<std::uint16_t>& other, std::size_t width, Row<std::uint16_t>& row) {
  const auto add_channel = [width](const std::uint16_t* from, std::uint16_t* to) {
    for (std::size_t x = 1; x <= width; ++x) {
      to[x] = static_cast<std::uint16_t>(to[x] + from[x]);
    }
    to[0] = to[1];
  };
  add_channel(other.r.data(), row.r.data());
  add_channel(other.g.data(), row.g.data());
  add_channel(other.b.data(), row.b.data());
}

// Of the sum of two rows: with the filter's weights, eight times a colour.
ROSTRUM_WIDE void chroma(const Row<std::uint16_t>& sum, std::size_t width, std::uint8_t* cb,
                         std::uint8_t* cr) {
  const std::uint16_t* const r = sum.r.data();
  const std::uint16_t* const g = sum.g.data();
  const std::uint16_t* const b = sum.b.data();
  const auto filtered = [](const std::uint16_t* channel, std::size_t x) {
    return static_cast<std::int16_t>(channel[2 * x] + 2 * channel[2 * x + 1] + channel[2 * x + 2]);
  };
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

void split(const std::uint8_t* rgba, std::size_t width, Row<float>& row) {
  row.a.resize(width + 1);
  for (std::size_t x = 0; x < width; ++x) {
    row.r[x + 1] = rgba[4 * x];
    row.g[x + 1] = rgba[4 * x + 1];
    row.b[x + 1] = rgba[4 * x + 2];
    row.a[x + 1] = rgba[4 * x + 3];
  }
  for (std::vector<float>* channel : {&row.r, &row.g, &row.b, &row.a})
    (*channel)[0] = (*channel)[1];
}

float brightness(float r, float g, float b) { return 0.2126F * r + 0.7152F * g + 0.0722F * b; }

// Where alpha is 0 so are premultiplied colours, and any divisor gives black.
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

// NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): bytes are numbers here.
const std::uint8_t* numbers(std::span<const std::byte> bytes) {
  return reinterpret_cast<const std::uint8_t*>(bytes.data());
}
std::uint8_t* numbers(std::span<std::byte> bytes) {
  return reinterpret_cast<std::uint8_t*>(bytes.data());
}
// NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)

[[maybe_unused]] bool even(PixelSize size) { return size.width % 2 == 0 && size.height % 2 == 0; }

}  // namespace

std::size_t yuv420_bytes(PixelSize size) { return luma_bytes(size) / 2 * 3; }

std::size_t yuva420_bytes(PixelSize size) { return yuv420_bytes(size) + luma_bytes(size); }

void rgba_to_yuv420(std::span<const std::byte> rgba, PixelSize size, std::span<std::byte> planes) {
  assert(even(size) && rgba.size() == 4 * luma_bytes(size) && planes.size() == yuv420_bytes(size));
  const auto width = static_cast<std::size_t>(size.width);
  const std::uint8_t* pixels = numbers(rgba);
  std::uint8_t* y = numbers(planes);
  std::uint8_t* cb = y + luma_bytes(size);
  std::uint8_t* cr = cb + luma_bytes(size) / 4;
  Row<std::uint16_t> upper{width};
  Row<std::uint16_t> lower{width};
  for (int row = 0; row < size.height; row += 2) {
    split(pixels, width, upper);
    split(pixels + 4 * width, width, lower);
    luma(upper, width, y);
    luma(lower, width, y + width);
    add(upper, width, lower);
    chroma(lower, width, cb, cr);
    pixels += 8 * width;
    y += 2 * width;
    cb += width / 2;
    cr += width / 2;
  }
}

void premultiplied_to_yuva420(std::span<const std::byte> rgba, PixelSize size,
                              std::span<std::byte> planes) {
  assert(even(size) && rgba.size() == 4 * luma_bytes(size) && planes.size() == yuva420_bytes(size));
  const auto width = static_cast<std::size_t>(size.width);
  const std::uint8_t* pixels = numbers(rgba);
  std::uint8_t* y = numbers(planes);
  std::uint8_t* cb = y + luma_bytes(size);
  std::uint8_t* cr = cb + luma_bytes(size) / 4;
  std::uint8_t* a = cr + luma_bytes(size) / 4;
  Row<float> upper{width};
  Row<float> lower{width};
  for (int row = 0; row < size.height; row += 2) {
    split(pixels, width, upper);
    split(pixels + 4 * width, width, lower);
    luma_and_alpha(upper, width, y, a);
    luma_and_alpha(lower, width, y + width, a + width);
    weighted_chroma(upper, lower, width, cb, cr);
    pixels += 8 * width;
    y += 2 * width;
    a += 2 * width;
    cb += width / 2;
    cr += width / 2;
  }
}

}  // namespace rostrum::app

#include "export/video/yuv.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace rostrum::app {
namespace {

struct Color {
  double r = 0, g = 0, b = 0, a = 255;
};

struct Planes {
  std::vector<double> y, cb, cr, a;
};

double brightness(const Color& c) { return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b; }

// Computes the header's formulas as they stand there, unrounded, for premultiplied colours.
class Reference {
 public:
  Reference(const std::vector<std::byte>& rgba, PixelSize size) : rgba_(&rgba), size_(size) {}

  [[nodiscard]] Planes planes() const {
    Planes planes;
    for (int y = 0; y < size_.height; ++y) {
      for (int x = 0; x < size_.width; ++x) {
        const Color c = at(x, y);
        planes.y.push_back(16 + 219 * (c.a > 0 ? brightness(c) / c.a : 0));
        planes.a.push_back(c.a);
      }
    }
    for (int y = 0; y < size_.height; y += 2) {
      for (int x = 0; x < size_.width; x += 2) {
        const Color c = sited_left(x, y);
        const double e = brightness(c);
        planes.cb.push_back(128 + (c.a > 0 ? 224 * (c.b - e) / 1.8556 / c.a : 0));
        planes.cr.push_back(128 + (c.a > 0 ? 224 * (c.r - e) / 1.5748 / c.a : 0));
      }
    }
    return planes;
  }

 private:
  [[nodiscard]] Color at(int x, int y) const {
    const auto pixel = 4 * static_cast<std::size_t>(y * size_.width + std::max(x, 0));
    const auto channel = [&](std::size_t i) { return std::to_integer<int>((*rgba_)[pixel + i]); };
    return {static_cast<double>(channel(0)), static_cast<double>(channel(1)),
            static_cast<double>(channel(2)), static_cast<double>(channel(3))};
  }
  [[nodiscard]] Color sited_left(int x, int y) const {
    Color sum{.a = 0};
    for (int row = y; row < y + 2; ++row) {
      for (int column = x - 1; column <= x + 1; ++column) {
        const double weight = (column == x ? 2 : 1) / 8.0;
        const Color c = at(column, row);
        sum.r += weight * c.r;
        sum.g += weight * c.g;
        sum.b += weight * c.b;
        sum.a += weight * c.a;
      }
    }
    return sum;
  }

  const std::vector<std::byte>* rgba_;
  PixelSize size_;
};

// Rounded to the nearest, unless that is a close call.
void expect_rounded(const std::vector<double>& exact, std::span<const std::byte> got) {
  ASSERT_EQ(exact.size(), got.size());
  for (std::size_t i = 0; i < exact.size(); ++i) {
    ASSERT_NEAR(std::to_integer<int>(got[i]), exact[i], 0.5 + 0.02) << "at " << i;
  }
}

void expect_planes(const Planes& exact, const std::vector<std::byte>& got) {
  const std::span all{got};
  const std::size_t luma = exact.y.size();
  expect_rounded(exact.y, all.first(luma));
  expect_rounded(exact.cb, all.subspan(luma, luma / 4));
  expect_rounded(exact.cr, all.subspan(luma / 4 * 5, luma / 4));
  if (all.size() > luma / 2 * 3) expect_rounded(exact.a, all.subspan(luma / 2 * 3));
}

std::vector<std::byte> random_pixels(PixelSize size, bool opaque, unsigned seed = 7) {
  std::mt19937 random{seed};
  std::vector<std::byte> rgba;
  for (int i = 0; i < size.width * size.height; ++i) {
    const unsigned alpha = opaque ? 255 : random() % 4 == 0 ? 0 : random() % 256;
    for (int channel = 0; channel < 3; ++channel) {
      // Flat and extreme colours come as often as others.
      const unsigned value = random() % 3 == 0 ? (random() % 2) * 255 : random() % 256;
      rgba.push_back(std::byte(value * alpha / 255));
    }
    rgba.push_back(std::byte(alpha));
  }
  return rgba;
}

std::vector<std::byte> filled(PixelSize size, std::array<int, 4> color) {
  std::vector<std::byte> rgba;
  for (int i = 0; i < size.width * size.height; ++i) {
    for (const int channel : color) rgba.push_back(std::byte(channel));
  }
  return rgba;
}

std::vector<std::byte> opaque_planes(const std::vector<std::byte>& rgba, PixelSize size) {
  std::vector<std::byte> planes(yuv420_bytes(size));
  rgba_to_yuv420(rgba, size, PixelRect::whole(size), planes);
  return planes;
}

std::vector<std::byte> alpha_planes(const std::vector<std::byte>& rgba, PixelSize size) {
  std::vector<std::byte> planes(yuva420_bytes(size));
  premultiplied_to_yuva420(rgba, size, PixelRect::whole(size), planes);
  return planes;
}

// Widths at which vectorised loops have a rest, and none, and nothing but a rest.
constexpr std::array<PixelSize, 5> kSizes{{{2, 2}, {6, 4}, {34, 10}, {64, 4}, {1922, 4}}};

TEST(Yuv, OpaquePixelsAreAsTheFormulasSay) {
  for (const PixelSize size : kSizes) {
    SCOPED_TRACE(size.width);
    const auto rgba = random_pixels(size, true);
    expect_planes(Reference{rgba, size}.planes(), opaque_planes(rgba, size));
  }
}

TEST(Yuv, TranslucentPixelsAreAsTheFormulasSay) {
  for (const PixelSize size : kSizes) {
    SCOPED_TRACE(size.width);
    const auto rgba = random_pixels(size, false);
    expect_planes(Reference{rgba, size}.planes(), alpha_planes(rgba, size));
  }
}

TEST(Yuv, WideVectorsMakeTheSameBytes) {
  if (best_vectors() == Vectors::Plain) GTEST_SKIP() << "this processor has no AVX2";
  for (const PixelSize size : kSizes) {
    SCOPED_TRACE(size.width);
    const auto rgba = random_pixels(size, true);
    std::vector<std::byte> plain(yuv420_bytes(size));
    std::vector<std::byte> wide(plain.size());
    rgba_to_yuv420(rgba, size, PixelRect::whole(size), plain, Vectors::Plain);
    rgba_to_yuv420(rgba, size, PixelRect::whole(size), wide, Vectors::Avx2);
    EXPECT_EQ(plain, wide);
  }
}

// Pixels of an area change, and the planes follow them without having been converted again whole.
void expect_parts_like_the_whole(bool opaque) {
  constexpr PixelSize kSize{38, 12};
  const auto convert = [&](const auto& rgba, const PixelRect& area, std::vector<std::byte>& to) {
    opaque ? rgba_to_yuv420(rgba, kSize, area, to)
           : premultiplied_to_yuva420(rgba, kSize, area, to);
  };
  const auto before = random_pixels(kSize, opaque, 1);
  const auto after = random_pixels(kSize, opaque, 2);
  std::mt19937 random{3};
  for (int i = 0; i < 500; ++i) {
    const auto below = [&random](int v) { return static_cast<int>(random() % unsigned(v)); };
    const int left = below(kSize.width);
    const int top = below(kSize.height);
    const PixelRect area{.x = left,
                         .y = top,
                         .width = below(kSize.width - left + 1),
                         .height = below(kSize.height - top + 1)};
    auto changed = before;
    for (int y = area.y; y < area.y_end(); ++y) {
      const auto row = std::ptrdiff_t{y} * kSize.width;
      std::copy(after.begin() + 4 * (row + area.x), after.begin() + 4 * (row + area.right()),
                changed.begin() + 4 * (row + area.x));
    }
    std::vector<std::byte> whole(opaque ? yuv420_bytes(kSize) : yuva420_bytes(kSize));
    std::vector<std::byte> parts(whole.size());
    convert(changed, PixelRect::whole(kSize), whole);
    convert(before, PixelRect::whole(kSize), parts);
    convert(changed, area, parts);
    ASSERT_EQ(parts, whole) << area.x << ' ' << area.y << ' ' << area.width << ' ' << area.height;
  }
}

TEST(Yuv, PartsOfOpaquePicturesAreLikeTheWhole) { expect_parts_like_the_whole(true); }

TEST(Yuv, PartsOfTranslucentPicturesAreLikeTheWhole) { expect_parts_like_the_whole(false); }

// The colours whose values in BT.709 anybody can look up.
TEST(Yuv, ColorBars) {
  struct Bar {
    std::array<int, 4> rgba;
    std::array<int, 3> yuv;
  };
  constexpr PixelSize kSize{4, 2};
  for (const Bar& bar :
       {Bar{{0, 0, 0, 255}, {16, 128, 128}}, Bar{{255, 255, 255, 255}, {235, 128, 128}},
        Bar{{255, 0, 0, 255}, {63, 102, 240}}, Bar{{0, 255, 0, 255}, {173, 42, 26}},
        Bar{{0, 0, 255, 255}, {32, 240, 118}}}) {
    const auto rgba = filled(kSize, bar.rgba);
    for (const auto& planes : {opaque_planes(rgba, kSize), alpha_planes(rgba, kSize)}) {
      EXPECT_EQ(std::to_integer<int>(planes[0]), bar.yuv[0]);
      EXPECT_EQ(std::to_integer<int>(planes[8]), bar.yuv[1]);
      EXPECT_EQ(std::to_integer<int>(planes[10]), bar.yuv[2]);
    }
  }
}

TEST(Yuv, GreyHasNoColor) {
  constexpr PixelSize kSize{2, 2};
  for (int grey = 0; grey < 256; ++grey) {
    const auto planes = opaque_planes(filled(kSize, {grey, grey, grey, 255}), kSize);
    ASSERT_EQ(std::to_integer<int>(planes[4]), 128) << grey;
    ASSERT_EQ(std::to_integer<int>(planes[5]), 128) << grey;
  }
}

// Half of the pixels are red and half are not there: what is there stays as red as it is.
TEST(Yuv, WhatCannotBeSeenDoesNotTint) {
  constexpr PixelSize kSize{2, 2};
  auto rgba = filled(kSize, {0, 0, 0, 0});
  rgba[0] = rgba[3] = std::byte{255};
  const auto planes = alpha_planes(rgba, kSize);
  EXPECT_EQ(std::to_integer<int>(planes[0]), 63);
  EXPECT_EQ(std::to_integer<int>(planes[4]), 102);
  EXPECT_EQ(std::to_integer<int>(planes[5]), 240);
  EXPECT_EQ(std::to_integer<int>(planes[6]), 255);
  EXPECT_EQ(std::to_integer<int>(planes[7]), 0);
}

}  // namespace
}  // namespace rostrum::app

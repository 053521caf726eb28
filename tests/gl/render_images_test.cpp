// Images: sharp at their own size, averaged when they are smaller, with edges of true coverage.
#include <deque>
#include <numbers>
#include <random>

#include "base/hash.h"
#include "render_fixture.h"

namespace rostrum::render {
namespace {

using Texel = std::array<std::uint8_t, 4>;  // straight alpha

class RenderImages : public RenderTest {
 protected:
  // Of what a function says of each column and row, from the top.
  template <class Function>
  const deck::Image& image(std::uint32_t width, std::uint32_t height, const Function& texel,
                           deck::Resampling resampling = deck::Resampling::Smooth) {
    Kept& kept = kept_.emplace_back();
    for (std::uint32_t y = 0; y < height; ++y) {
      for (std::uint32_t x = 0; x < width; ++x) {
        for (const std::uint8_t value : Texel(texel(x, y))) kept.pixels.push_back(std::byte(value));
      }
    }
    Hash hash;
    hash.add(width);
    hash.add(std::span<const std::byte>(kept.pixels));
    kept.image = {.width = width,
                  .height = height,
                  .pixels = kept.pixels,
                  .key = hash.value(),
                  .resampling = resampling};
    return kept.image;
  }
  // By its lower left corner and size in pixels of the canvas.
  deck::ImageItem item(const deck::Image& shown, float left, float bottom, float width,
                       float height) {
    return {.image = &shown,
            .placement = {.x_axis = {units(width), 0},
                          .y_axis = {0, units(height)},
                          .origin = point(left + width / 2, bottom + height / 2)}};
  }
  Picture draw_one(const deck::ImageItem& shown) {
    deck::DrawList list;
    list.add(shown);
    return draw(list);
  }
  static Texel noise(std::uint32_t x, std::uint32_t y) {
    std::mt19937 random(x * 1000 + y);
    const auto byte = [&] { return static_cast<std::uint8_t>(random() % 256); };
    return {byte(), byte(), byte(), byte()};
  }

 private:
  struct Kept {
    std::vector<std::byte> pixels;
    deck::Image image;
  };
  std::deque<Kept> kept_;
};

TEST_F(RenderImages, AtTheirOwnSizeArePixelForPixel) {
  for (const deck::Resampling resampling : {deck::Resampling::Smooth, deck::Resampling::Nearest}) {
    const Picture picture = draw_one(item(image(60, 40, noise, resampling), 100, 50, 60, 40));
    for (int y = 0; y < picture.height; ++y) {
      for (int x = 0; x < picture.width; ++x) {
        const bool inside = x >= 100 && x < 160 && y >= 50 && y < 90;
        const Texel texel =
            inside ? noise(static_cast<std::uint32_t>(x - 100), static_cast<std::uint32_t>(89 - y))
                   : Texel{};
        const Pixel pixel = picture.at(x, y);
        for (std::size_t i = 0; i < 3; ++i) {
          ASSERT_NEAR(pixel[i], texel[i] * texel[3] / 255.0, 1) << x << ' ' << y;
        }
        ASSERT_EQ(pixel[3], texel[3]) << x << ' ' << y;
      }
    }
  }
}

TEST_F(RenderImages, MagnifiedKeepTexelsOrAreSmooth) {
  const auto board = [](std::uint32_t x, std::uint32_t y) {
    return (x + y) % 2 == 0 ? Texel{255, 255, 255, 255} : Texel{0, 0, 0, 255};
  };
  // Of 2 by 2 texels, 20 pixels and a half each: the edge cuts a pixel in two.
  const Picture nearest =
      draw_one(item(image(2, 2, board, deck::Resampling::Nearest), 100, 50, 41, 41));
  EXPECT_EQ(nearest.at(105, 85)[0], 255);
  EXPECT_EQ(nearest.at(119, 85)[0], 255);
  EXPECT_NEAR(nearest.at(120, 85)[0], 127.5, 2);
  EXPECT_EQ(nearest.at(121, 85)[0], 0);
  EXPECT_NEAR(nearest.at(120, 70)[0], 127.5, 2);
  EXPECT_EQ(nearest.at(121, 55)[0], 255);
  const Picture smooth = draw_one(item(image(2, 2, board), 100, 50, 41, 41));
  EXPECT_EQ(smooth.at(105, 85)[0], 255);
  EXPECT_NEAR(smooth.at(115, 85)[0], 255 * 0.75, 6);
  EXPECT_NEAR(smooth.at(120, 85)[0], 127.5, 2);
}

TEST_F(RenderImages, SmallerOnesAverageWhatLiesUnderAPixel) {
  const auto texel = [](std::uint32_t x, std::uint32_t y) {
    Texel opaque = noise(x, y);
    opaque[3] = 255;
    return opaque;
  };
  const deck::Image& large = image(128, 128, texel);
  for (const std::uint32_t shrink : {2U, 4U, 8U}) {
    const auto size = static_cast<int>(128 / shrink);
    const Picture picture =
        draw_one(item(large, 40, 20, static_cast<float>(size), static_cast<float>(size)));
    for (int y = 0; y < size; ++y) {
      for (int x = 0; x < size; ++x) {
        double sum = 0;
        for (std::uint32_t i = 0; i < shrink * shrink; ++i) {
          sum += texel(static_cast<std::uint32_t>(x) * shrink + i % shrink,
                       static_cast<std::uint32_t>(y) * shrink + i / shrink)[0];
        }
        // Each level is rounded, and so are the weights of what is sampled.
        ASSERT_NEAR(picture.at(40 + x, 20 + size - 1 - y)[0], sum / (shrink * shrink), 3)
            << shrink << ": " << x << ' ' << y;
      }
    }
  }
  // Between the levels nothing is lost either, and no texel counts for much more than another.
  const auto stripes = [](std::uint32_t x, std::uint32_t) {
    return x % 2 == 0 ? Texel{255, 255, 255, 255} : Texel{0, 0, 0, 255};
  };
  for (const float width : {100.0F, 77.0F, 64.0F, 50.0F, 33.0F, 20.0F}) {
    const Picture picture = draw_one(item(image(128, 8, stripes), 40, 20, width, width / 16));
    EXPECT_NEAR(picture.sum(0) / picture.sum(3), 0.5, 0.02) << width;
  }
}

TEST_F(RenderImages, WhatCannotBeSeenHasNoColour) {
  // White letters in a picture whose empty part is black, as many are.
  const auto half = [](std::uint32_t x, std::uint32_t) {
    return x < 8 ? Texel{255, 255, 255, 255} : Texel{0, 0, 0, 0};
  };
  for (const float size : {16.0F, 60.0F, 9.0F, 5.0F}) {
    const Picture picture = draw_one(item(image(16, 16, half), 100.3F, 50.4F, size, size));
    for (int y = 0; y < picture.height; ++y) {
      for (int x = 0; x < picture.width; ++x) {
        ASSERT_NEAR(picture.at(x, y)[0], picture.at(x, y)[3], 1) << "no dark edge";
      }
    }
  }
}

TEST_F(RenderImages, TurnedAndMirroredKeepTheirAreaAndTheirCorners) {
  const auto corners = [](std::uint32_t x, std::uint32_t y) {
    return Texel{static_cast<std::uint8_t>(x < 16 ? 255 : 0),
                 static_cast<std::uint8_t>(y < 16 ? 255 : 0), 0, 255};
  };
  const deck::Image& shown = image(32, 32, corners);
  for (int degrees = 0; degrees < 360; degrees += 15) {
    const double angle = degrees * std::numbers::pi / 180;
    const glm::vec2 axis(std::cos(angle), std::sin(angle));
    const float mirror = degrees % 2 == 0 ? 1 : -1;
    deck::ImageItem turned = item(shown, 100, 50, 80, 60);
    turned.placement.x_axis = axis * units(80);
    turned.placement.y_axis = glm::vec2(-axis.y, axis.x) * units(60) * mirror;
    const Picture picture = draw_one(turned);
    EXPECT_NEAR(picture.sum(3), 80 * 60, 2) << degrees;
    const glm::vec2 top_left =
        glm::vec2(140, 80) - axis * 30.0F + glm::vec2(-axis.y, axis.x) * 20.0F * mirror;
    EXPECT_EQ(picture.at(static_cast<int>(top_left.x), static_cast<int>(top_left.y)),
              Pixel({255, 255, 0, 255}))
        << degrees;
  }
}

TEST_F(RenderImages, AreTranslucentAsAWhole) {
  const auto white = [](std::uint32_t, std::uint32_t) { return Texel{255, 255, 255, 255}; };
  deck::ImageItem shown = item(image(4, 4, white), 100, 50, 40, 40);
  shown.opacity = 0.25F;
  deck::DrawList list;
  list.add(shown);
  const Picture picture = draw(list, kBlack);
  EXPECT_NEAR(picture.at(120, 70)[0], 64, 1);
  EXPECT_EQ(picture.at(120, 70)[3], 255);
}

TEST_F(RenderImages, AreUploadedOnceAndForgottenWhenThereAreTooMany) {
  const auto gray = [](std::uint8_t value) {
    return [value](std::uint32_t, std::uint32_t) { return Texel{value, value, value, 255}; };
  };
  const std::array images{image(64, 64, gray(50)), image(64, 64, gray(100)),
                          image(64, 64, gray(150))};
  const auto show = [&](std::size_t i) {
    const Picture picture = draw_one(item(images.at(i), 100, 50, 64, 64));
    EXPECT_EQ(picture.at(120, 80)[0], 50 * (i + 1));
    return stats().late_images;
  };
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(show(i), 1U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(show(i), 0U) << "all are kept";

  use({.image_budget = 2 * 64 * 64 * 6});  // room for two
  for (const std::size_t i : {0U, 1U, 2U}) EXPECT_EQ(show(i), 1U);
  EXPECT_EQ(show(1), 0U);
  EXPECT_EQ(show(2), 0U);
  EXPECT_EQ(show(0), 1U) << "the longest unused was forgotten";
  use({.image_budget = 0});
  EXPECT_EQ(show(0), 1U);
  EXPECT_EQ(show(0), 0U) << "what the newest frame showed is kept";
  EXPECT_EQ(show(1), 1U);
  EXPECT_EQ(show(0), 1U);

  use({.image_budget = 2 * 64 * 64 * 6});
  renderer().prepare(std::span<const deck::Image>(images));
  EXPECT_EQ(show(0), 0U);
  EXPECT_EQ(show(1), 0U);
  EXPECT_EQ(show(2), 1U) << "there was no room for it";
}

TEST_F(RenderImages, LargerThanATextureAreMadeSmaller) {
  const auto width = static_cast<std::uint32_t>(info().max_texture_size) + 5;
  if (width > 40'000) GTEST_SKIP() << "textures are " << width << " pixels wide";
  const auto halves = [&](std::uint32_t x, std::uint32_t) {
    return x < width / 2 ? Texel{255, 0, 0, 255} : Texel{0, 0, 255, 255};
  };
  const Picture picture = draw_one(item(image(width, 3, halves), 20, 50, 280, 20));
  EXPECT_EQ(picture.at(30, 60), Pixel({255, 0, 0, 255}));
  EXPECT_EQ(picture.at(150, 60), Pixel({255, 0, 0, 255}));
  EXPECT_EQ(picture.at(170, 60), Pixel({0, 0, 255, 255}));
  EXPECT_EQ(picture.sum(3), 280 * 20);
}

}  // namespace
}  // namespace rostrum::render

// PNG and JPEG files are decoded as Pillow decodes them; what is no picture is refused.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "image/picture.h"

namespace rostrum::image {
namespace {

using testing::HasSubstr;
using Bytes = std::vector<std::uint8_t>;

Bytes file(const std::string& name) {
  std::ifstream stream(TEST_DATA "/pictures/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::string refusal(const Bytes& bytes) {
  const Result<Picture> result = decode(bytes);
  return result.ok() ? "" : result.error().message;
}

TEST(Image, EveryKindHasItsPixels) {
  const auto recorded = nlohmann::json::parse(std::ifstream(TEST_DATA "/pictures/pictures.json"));
  ASSERT_EQ(recorded.size(), 12U);
  for (const auto& [name, entry] : recorded.items()) {
    SCOPED_TRACE(name);
    const Result<Picture> result = decode(file(name));
    ASSERT_TRUE(result.ok()) << result.error().message;
    const Picture& picture = result.value();
    EXPECT_EQ(picture.size, (PixelSize{entry["size"][0], entry["size"][1]}));
    const auto expected = entry["rgba"].get<std::vector<int>>();
    ASSERT_EQ(picture.rgba.size(), expected.size());
    // Decoders of JPEG may differ in the last bits, of PNG not.
    const int tolerance = name.ends_with(".png") ? 0 : 3;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      ASSERT_LE(std::abs(picture.rgba[i] - expected[i]), tolerance) << "byte " << i;
    }
  }
}

TEST(Image, WhatIsNoPictureIsRefused) {
  EXPECT_THAT(refusal({}), HasSubstr("neither a PNG nor a JPEG"));
  EXPECT_THAT(refusal({'G', 'I', 'F', '8'}), HasSubstr("neither a PNG nor a JPEG"));
  EXPECT_THAT(refusal({0x89, 'P', 'N', 'G', 1, 2, 3}), HasSubstr("PNG file is damaged"));
  EXPECT_THAT(refusal({0xFF, 0xD8, 0xFF, 0xE0}), HasSubstr("no pixels"));
  EXPECT_THAT(refusal({0xFF, 0xD8, 0xFF, 0xC0, 0, 3, 1}), HasSubstr("JPEG file is damaged"));
}

TEST(Image, FilesThatBreakOffAreRefused) {
  for (const std::string name : {"color.png", "baseline.jpg", "progressive.jpg"}) {
    Bytes bytes = file(name);
    bytes.resize(bytes.size() * 2 / 3);
    EXPECT_THAT(refusal(bytes), HasSubstr("damaged")) << name;
  }
}

// What a JPEG file says of its size is read before anything of that size is made.
TEST(Image, SizesOutOfProportionAreRefused) {
  Bytes bytes = file("baseline.jpg");
  for (std::size_t i = 0; i + 8 < bytes.size(); ++i) {
    if (bytes[i] != 0xFF || bytes[i + 1] != 0xC0) continue;
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(i) + 5, 4, std::uint8_t{0xF0});
    break;
  }
  EXPECT_THAT(refusal(bytes), HasSubstr("61680 x 61680 pixels"));
}

TEST(Image, SmallFaultsAreOverlooked) {
  Bytes bytes = file("baseline.jpg");
  // Bytes that mean nothing, in front of the marker that ends the file.
  bytes.insert(bytes.end() - 2, {0x12, 0x34, 0x56});
  EXPECT_EQ(refusal(bytes), "");
}

}  // namespace
}  // namespace rostrum::image

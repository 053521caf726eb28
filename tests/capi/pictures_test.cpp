// Pictures and drawings through the C library.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <iterator>

#include "capi_fixture.h"
#include "deck/evaluate.h"

namespace rostrum::tests {
namespace {

using ::testing::HasSubstr;

std::vector<std::uint8_t> bytes_of(const std::string& name) {
  std::ifstream file(std::string(TEST_DATA "/") + name, std::ios::binary);
  return {std::istreambuf_iterator<char>{file}, {}};
}

class CapiPictures : public Capi {};

TEST_F(CapiPictures, AreReadAndShown) {
  const std::vector<std::uint8_t> jpeg = bytes_of("pictures/baseline.jpg");
  ASSERT_FALSE(jpeg.empty());
  rostrum_pixels pixels{};
  ok(rostrum_decode_picture(talk(), jpeg.data(), jpeg.size(), &pixels));
  EXPECT_GT(pixels.width * pixels.height, 16U);
  std::uint32_t picture = ROSTRUM_NONE;
  ok(rostrum_picture(talk(), &pixels, &picture));

  rostrum_figure shown{.shape = ROSTRUM_FIGURE_PICTURE,
                       .id = picture,
                       .style = style(),
                       .flags = 0,
                       .matrix = {4, 0, 0, 2, 1, -1}};
  rostrum_figure sharp = shown;
  sharp.flags = ROSTRUM_FIGURE_NEAREST;
  const std::array<rostrum_figure, 3> figures{shown, sharp, shown};
  std::uint32_t first = 0;
  ok(rostrum_record_figures(recording(), figures.data(), 3, {}, &first));
  const std::uint32_t of = object();
  std::vector<rostrum_leaf> leaves;
  for (std::uint32_t i = 0; i < 3; ++i) {
    leaves.push_back({.figure = first + i,
                      .object = of,
                      .z = 0,
                      .source = ROSTRUM_NONE,
                      .recipe = ROSTRUM_NONE,
                      .actor = 0});
  }
  slide();
  ok(rostrum_record_epoch(recording(), 0, leaves.data(), leaves.size(), ROSTRUM_NONE));
  ok(write(1));
  const deck::Deck deck = read();
  EXPECT_EQ(deck.images().size(), 2U) << "the picture is there once for each way to draw it";
  const deck::DrawList list = evaluate(deck, 0);
  ASSERT_EQ(list.images.size(), 3U);
  EXPECT_EQ(list.images[0].placement.x_axis, glm::vec2(4, 0));
  EXPECT_EQ(list.images[0].placement.origin, glm::vec2(1, -1));
  EXPECT_EQ(list.images[1].image->resampling, deck::Resampling::Nearest);
}

TEST_F(CapiPictures, ThatAreNoneAreRefused) {
  const std::array<std::uint8_t, 4> junk{1, 2, 3, 4};
  rostrum_pixels pixels{};
  EXPECT_EQ(rostrum_decode_picture(talk(), junk.data(), junk.size(), &pixels), ROSTRUM_FAILED);
  EXPECT_STRNE(rostrum_talk_error(talk()), "");
  std::uint32_t picture = 7;
  pixels = {.rgba = junk.data(), .width = 100'000, .height = 100'000};
  EXPECT_EQ(rostrum_picture(talk(), &pixels, &picture), ROSTRUM_FAILED);
  EXPECT_THAT(rostrum_talk_error(talk()), HasSubstr("too large"));
  pixels = {.rgba = junk.data(), .width = 0, .height = 1};
  EXPECT_EQ(rostrum_picture(talk(), &pixels, &picture), ROSTRUM_MISUSE);
  EXPECT_EQ(picture, 7U);
}

TEST_F(CapiPictures, DrawnInSvgAreShapes) {
  const std::string svg =
      R"(<svg xmlns="http://www.w3.org/2000/svg"><rect width="4" height="2" fill="#ff8000"/>)"
      R"(<circle r="3" fill="none" stroke="blue" stroke-width="2"/><text>no</text></svg>)";
  rostrum_drawing drawing{};
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes
  const auto* const file = reinterpret_cast<const std::uint8_t*>(svg.data());
  ok(rostrum_svg(talk(), file, svg.size(), &drawing));
  ASSERT_EQ(drawing.shape_count, 2U);
  EXPECT_EQ(drawing.shapes[0].point_count, 16U);
  EXPECT_EQ(drawing.shapes[1].first_point, 16U);
  EXPECT_EQ(drawing.points.count, 16U + drawing.shapes[1].point_count);
  EXPECT_EQ(drawing.shapes[0].has_fill, 1U);
  EXPECT_EQ(drawing.shapes[0].fill[0], 1);
  EXPECT_EQ(drawing.shapes[0].fill[1], 128 / 255.0);
  EXPECT_EQ(drawing.shapes[1].has_fill, 0U);
  EXPECT_EQ(drawing.shapes[1].stroke[2], 1);
  EXPECT_EQ(drawing.shapes[1].stroke_width, 2);
  EXPECT_STREQ(drawing.left_out, "text");
  EXPECT_EQ(rostrum_svg(talk(), file, 10, &drawing), ROSTRUM_FAILED);
}

}  // namespace
}  // namespace rostrum::tests

// What a camera shows, and what a draw list says of styles and images.
#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <vector>

#include "deck/evaluate.h"
#include "deck/glyph_use.h"
#include "deck/visible.h"
#include "deck_fixture.h"

namespace rostrum::deck {
namespace {

using Parts = std::vector<PartRecord>;

TEST(Cameras, ShowAPartOfTheScene) {
  TableDeck tables;
  const StyleRecord style{.fill = kWhite, .stroke = kWhite, .stroke_width = 0.04F};
  const std::uint32_t run =
      tables.run(Parts{tables.part(square_points(1), OutlineKind::Rectangle, {1, 0}, style)});
  const std::uint32_t driver = tables.writer.driver({.end = 4});
  const auto width = static_cast<float>(kFrameWidth);
  const std::array<CameraKey, 2> keys{CameraKey{0, {0, 0}, width, {0, 0, 0, 1}},
                                      CameraKey{1, {1, 0}, width / 3, {1, 0, 0, 1}}};
  const Deck deck = tables.finish({run}, tables.writer.camera(driver, keys));
  EXPECT_NEAR(camera_at(deck, 2).center.x, 0.5, 1e-6);
  EXPECT_NEAR(camera_at(deck, 2).width, kFrameWidth * 2 / 3, 1e-6);

  const DrawList half = evaluate(deck, 2);
  EXPECT_EQ(half.background, Rgba(0.5F, 0, 0, 1));
  ASSERT_EQ(half.quads.size(), 1);
  EXPECT_NEAR(half.quads[0].center.x, 0.75, 1e-6);
  EXPECT_NEAR(half.quads[0].half_size.x, 0.75, 1e-6);
  EXPECT_FLOAT_EQ(half.quads[0].stroke_width, 0.06F) << "as wide in the scene, as in Manim";
  const DrawList end = evaluate(deck, 4);
  EXPECT_NEAR(end.quads.at(0).center.x, 0, 1e-5);
  EXPECT_NEAR(end.quads.at(0).half_size.x, 1.5, 1e-5);

  std::vector<Box> boxes;
  shown_boxes(deck, 4, boxes);
  ASSERT_EQ(boxes.size(), 1);
  EXPECT_NEAR(boxes[0].width(), 3, 1e-5);
}

TEST(Cameras, EnlargeGlyphs) {
  TableDeck tables;
  const std::uint32_t run = tables.run(
      Parts{tables.part(square_points(1), OutlineKind::Glyph, {0, 0}, {.fill = kWhite})});
  const std::array<CameraKey, 1> keys{CameraKey{.width = static_cast<float>(kFrameWidth / 4)}};
  const Deck deck = tables.finish({run}, tables.writer.camera(kNone, keys));
  const auto uses = glyph_uses(deck);
  ASSERT_EQ(uses.size(), 1);
  EXPECT_NEAR(uses[0].em, 4, 1e-5);
}

TEST(Styles, ARectangleIsAQuadUntilItIsSlanted) {
  TableDeck tables;
  PartRecord upright =
      tables.part(square_points(1), OutlineKind::Rectangle, {0, 0}, {.fill = kWhite});
  PartRecord slanted = upright;
  slanted.placement = {1, 0, 0.5F, 1, 0, 0};
  const std::uint32_t first = tables.run(Parts{upright});
  const std::uint32_t second = tables.run(Parts{slanted});
  const DrawList list = evaluate(tables.finish({first, second}), 0);
  EXPECT_EQ(list.quads.size(), 1);
  EXPECT_EQ(list.paths.size(), 1);
}

TEST(Styles, AreBlendedBetweenPoses) {
  TableDeck tables;
  const StyleRecord thin{
      .stroke = kRed, .back_stroke = kWhite, .stroke_width = 0.02F, .back_width = 0.1F};
  const StyleRecord thick{.stroke = kBlue,
                          .back_stroke = kWhite,
                          .stroke_width = 0.06F,
                          .back_width = 0.3F,
                          .round = 1};
  const std::uint32_t run =
      tables.run(Parts{tables.line({0, 0}, thin), tables.line({0, 0}, thick)}, {});
  const Deck deck = tables.finish({run});
  const PathItem item = evaluate(deck, 1).paths.at(0);
  EXPECT_EQ(item.stroke, Rgba(0.75F, 0, 0.25F, 1));
  EXPECT_FLOAT_EQ(item.stroke_width, 0.03F);
  EXPECT_FLOAT_EQ(item.back_width, 0.15F);
  EXPECT_FALSE(item.round);
  EXPECT_TRUE(evaluate(deck, 3).paths.at(0).round);
}

// From the box's centre less half the box times the direction, to the centre plus that.
TEST(Styles, GradientsLieAlongTheirDirection) {
  TableDeck tables;
  const std::array<Rgba32, 3> colors{kRed, kWhite, kBlue};
  const StyleRecord style{.fill = kRed, .gradient = tables.writer.gradient(colors, {}, RIGHT)};
  const std::uint32_t run =
      tables.run(Parts{tables.part(square_points(2), OutlineKind::Rectangle, {1, 1}, style)});
  const Deck deck = tables.finish({run});
  const DrawList list = evaluate(deck, 0);
  ASSERT_EQ(list.paths.size(), 1) << "a quad has one colour";
  EXPECT_EQ(list.paths[0].stroke_gradient, kNoGradient);
  const Gradient& gradient = list.gradients.at(list.paths[0].fill_gradient);
  EXPECT_EQ(gradient.from, glm::vec2(0, 1));
  EXPECT_EQ(gradient.to, glm::vec2(2, 1));
  ASSERT_EQ(gradient.stop_count, 3);
  EXPECT_EQ(list.stops.at(gradient.first_stop), Rgba(1, 0, 0, 1));
  EXPECT_EQ(list.stops.at(gradient.first_stop + 2), Rgba(0, 0, 1, 1));
}

TEST(Styles, AGradientGoesToAPlainColour) {
  TableDeck tables;
  const std::array<Rgba32, 2> colors{kRed, kBlue};
  const StyleRecord two{.fill = kRed, .gradient = tables.writer.gradient(colors, {}, RIGHT)};
  const auto square = square_points(2);
  const std::uint32_t run =
      tables.run(Parts{tables.part(square, OutlineKind::Path, {0, 0}, two),
                       tables.part(square, OutlineKind::Path, {0, 0}, {.fill = kRed})},
                 {});
  const DrawList list = evaluate(tables.finish({run}), 4);
  ASSERT_EQ(list.paths.size(), 1);
  for (const Rgba& stop : list.stops) EXPECT_EQ(stop, Rgba(1, 0, 0, 1));
}

// Half way there is half of each, whatever the gradient and the colour have in common.
TEST(Styles, AGradientMeetsAPlainColourHalfWay) {
  TableDeck tables;
  const std::array<Rgba32, 2> colors{Rgba32{1, 0, 0, 0.25F}, Rgba32{1, 0, 0, 0.25F}};
  const StyleRecord two{.fill = colors[0], .gradient = tables.writer.gradient(colors, {}, RIGHT)};
  const StyleRecord one{.fill = {1, 0, 0, 0.75F}};
  const auto square = square_points(2);
  const std::uint32_t run = tables.run(Parts{tables.part(square, OutlineKind::Path, {0, 0}, two),
                                             tables.part(square, OutlineKind::Path, {0, 0}, one)},
                                       {});
  const DrawList list = evaluate(tables.finish({run}), 2);
  ASSERT_EQ(list.stops.size(), 2);
  for (const Rgba& stop : list.stops) EXPECT_EQ(stop, Rgba(1, 0, 0, 0.5F));
}

TEST(Images, ArePlacedAndFade) {
  TableDeck tables;
  const std::vector<std::byte> pixels(std::size_t{2} * 1 * 4, std::byte{200});
  const auto image = [&](Resampling resampling) {
    return tables.writer.image(2, 1, pixels, resampling);
  };
  const std::uint32_t smooth = image(Resampling::Smooth);
  EXPECT_EQ(image(Resampling::Smooth), smooth) << "equal images are one";
  EXPECT_NE(image(Resampling::Nearest), smooth);
  const auto part = [&](float opacity) {
    return PartRecord{.outline = smooth,
                      .style = tables.writer.style({.fill = {1, 1, 1, opacity}}),
                      .placement = {4, 0, 0, 2, 1, 0},
                      .flags = kPartImage};
  };
  const std::uint32_t run = tables.run(Parts{part(0), part(1)}, {});
  const Deck deck = tables.finish({run});
  EXPECT_TRUE(evaluate(deck, 0).images.empty());
  const DrawList list = evaluate(deck, 1);
  ASSERT_EQ(list.images.size(), 1);
  EXPECT_FLOAT_EQ(list.images[0].opacity, 0.25F);
  EXPECT_EQ(list.images[0].image->width, 2);
  EXPECT_EQ(list.images[0].image->pixels.size(), 8);
  EXPECT_EQ(list.images[0].placement.x_axis, glm::vec2(4, 0));
  std::vector<Box> boxes;
  shown_boxes(deck, 1, boxes);
  EXPECT_NEAR(boxes.at(0).min.x, -1, 1e-6);
  EXPECT_NEAR(boxes.at(0).max.y, 1, 1e-6);
}

}  // namespace
}  // namespace rostrum::deck

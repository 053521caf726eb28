// Rectangles: coverage is the exact area of the pixel that they cover.
#include "render_fixture.h"

namespace rostrum::render {
namespace {

using RenderQuads = RenderTest;

TEST_F(RenderQuads, OnPixelsCoversThoseAndNoOthers) {
  deck::DrawList list;
  list.add(quad(10, 20, 30, 15, kRed));
  const Picture picture = draw(list);
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      const bool inside = x >= 10 && x < 40 && y >= 20 && y < 35;
      ASSERT_EQ(picture.at(x, y), inside ? Pixel({255, 0, 0, 255}) : Pixel({0, 0, 0, 0}))
          << x << ", " << y;
    }
  }
}

TEST_F(RenderQuads, BetweenPixelsCoversThemByArea) {
  deck::DrawList list;
  list.add(quad(10.5F, 20.25F, 4, 2, kWhite));
  const Picture picture = draw(list);
  EXPECT_EQ(picture.at(9, 21)[3], 0);
  EXPECT_NEAR(picture.at(10, 21)[3], 127.5, 1);
  EXPECT_EQ(picture.at(11, 21)[3], 255);
  EXPECT_NEAR(picture.at(14, 21)[3], 127.5, 1);
  EXPECT_NEAR(picture.at(12, 20)[3], 0.75 * 255, 1);
  EXPECT_NEAR(picture.at(12, 22)[3], 0.25 * 255, 1);
  EXPECT_NEAR(picture.at(10, 20)[3], 0.375 * 255, 1);
}

TEST_F(RenderQuads, ThinnerThanAPixelKeepsItsWeight) {
  for (const float offset : {0.0F, 0.3F, 0.5F, 0.9F}) {
    deck::DrawList list;
    list.add(quad(10, 20 + offset, 100, 0.25F, kWhite));
    // Rounding to bytes can cost half a level in each of the 200 pixels touched.
    EXPECT_NEAR(draw(list).sum(3), 25, 0.4) << offset;
  }
}

TEST_F(RenderQuads, RotatedKeepsItsArea) {
  for (int degrees = 0; degrees <= 180; degrees += 7) {
    deck::DrawList list;
    deck::QuadItem item = quad(100, 60, 80, 41, kWhite);
    const float angle = static_cast<float>(degrees) * 3.14159265F / 180;
    item.axis = {std::cos(angle), std::sin(angle)};
    list.add(item);
    // The turned filter samples an edge at pixel centres: the error is a fraction of the outline.
    EXPECT_NEAR(draw(list).sum(3), 80 * 41, 1.0) << degrees << " degrees";
  }
}

TEST_F(RenderQuads, StrokeIsCentredOnTheEdgeAndLiesOverTheFill) {
  deck::DrawList list;
  deck::QuadItem item = quad(50, 50, 100, 60, kRed);
  item.stroke_width = units(4);
  item.stroke = kBlue;
  list.add(item);
  const Picture picture = draw(list);
  EXPECT_EQ(picture.at(47, 80), Pixel({0, 0, 0, 0}));
  for (int x = 48; x < 52; ++x) EXPECT_EQ(picture.at(x, 80), Pixel({0, 0, 255, 255})) << x;
  EXPECT_EQ(picture.at(52, 80), Pixel({255, 0, 0, 255}));
  EXPECT_EQ(picture.at(48, 48), Pixel({0, 0, 255, 255})) << "mitred corner";
  EXPECT_EQ(picture.at(151, 111), Pixel({0, 0, 255, 255})) << "mitred corner";
}

TEST_F(RenderQuads, TranslucentStrokeAndFillBlendOnceEach) {
  deck::DrawList list;
  deck::QuadItem item = quad(50, 50, 100, 60, {1, 0, 0, 0.5F});
  item.stroke_width = units(4);
  item.stroke = {0, 0, 1, 0.5F};
  list.add(item);
  const Picture picture = draw(list, kBlack);
  EXPECT_NEAR(picture.at(49, 80)[2], 127.5, 1);
  EXPECT_EQ(picture.at(49, 80)[0], 0) << "no fill outside the edge";
  EXPECT_NEAR(picture.at(50, 80)[2], 127.5, 1);
  EXPECT_NEAR(picture.at(50, 80)[0], 0.25 * 255, 1) << "fill under the stroke";
  EXPECT_NEAR(picture.at(100, 80)[0], 127.5, 1);
}

TEST_F(RenderQuads, AStrokeWiderThanTheRectangleIsSolid) {
  deck::DrawList list;
  deck::QuadItem item = quad(100, 100, 4, 4, kNothing);
  item.stroke_width = units(10);
  item.stroke = kWhite;
  list.add(item);
  EXPECT_NEAR(draw(list).sum(3), 14 * 14, 0.01);
}

TEST_F(RenderQuads, PartsMakeTheSamePicture) {
  deck::DrawList list;
  for (int i = 0; i < 8; ++i) {
    const auto shift = static_cast<float>(i);
    deck::QuadItem item = quad(5.3F + shift * 13.7F, 5.1F + shift * 3.3F, 180, 120,
                               {0, 0.5F, 0.5F, i % 2 == 0 ? 0 : 0.4F});
    item.stroke_width = units(0.4F + shift);
    item.stroke = {1, 1, 0, 0.3F};
    if (i == 5) item.axis = {0, 1};
    if (i == 6) item.axis = {0.6F, 0.8F};
    list.add(item);
  }
  const Picture parts = draw(list);
  EXPECT_GT(stats().quads, 8U);
  use({.batch = {.split_quads = false}});
  EXPECT_EQ(draw(list), parts);
  EXPECT_EQ(stats().quads, 8U);
}

TEST_F(RenderQuads, InvisibleOnesAreNotDrawn) {
  deck::DrawList list;
  list.add(quad(10, 10, 10, 10, {1, 1, 1, 0}));
  list.add(quad(-50, 10, 40, 10, kWhite));
  list.add(quad(10, 400, 40, 10, kWhite));
  EXPECT_EQ(draw(list).sum(3), 0);
  EXPECT_EQ(stats().quads, 0U);
}

}  // namespace
}  // namespace rostrum::render

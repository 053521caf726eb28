// Filled paths: the coverage of a simple shape is exact.
#include "area_reference.h"
#include "render_fixture.h"

namespace rostrum::render {
namespace {

using RenderFills = RenderTest;

std::vector<glm::vec2> star() {
  std::vector<glm::vec2> points;
  for (int i = 0; i < 14; ++i) {
    const float a = static_cast<float>(i) * 0.4487989F;
    const float r = i % 2 == 0 ? 80.3F : 37.7F;
    points.emplace_back(160.2F + r * std::cos(a), 90.6F + r * std::sin(a));
  }
  return points;
}

TEST_F(RenderFills, APolygonIsItsTrueCoverage) {
  std::vector<glm::vec2> points = star();
  for (int turn = 0; turn < 2; ++turn) {
    deck::DrawList list;
    add_polyline(list, points, 0, kWhite, true);
    const Picture picture = draw(list);
    const std::vector<std::vector<glm::dvec2>> polygon{{points.begin(), points.end()}};
    double largest = 0;
    for (int y = 0; y < picture.height; ++y) {
      for (int x = 0; x < picture.width; ++x) {
        const double share = pixel_coverage(polygon, {x + 0.5, y + 0.5});
        largest = std::max(largest, std::abs(picture.at(x, y)[3] - 255 * share));
      }
    }
    // Sums of half floats, and rounding to a byte.
    EXPECT_LE(largest, 1);
    std::reverse(points.begin(), points.end());  // clockwise fills as well
  }
}

TEST_F(RenderFills, KeepsTheAreaExactly) {
  deck::DrawList list;
  const std::vector<glm::vec2> points = star();
  add_polyline(list, points, 0, kWhite, true);
  const std::vector<glm::dvec2> polygon(points.begin(), points.end());
  EXPECT_NEAR(draw(list).sum(3), std::abs(signed_area(polygon)), 0.5);
}

TEST_F(RenderFills, APartialPathIsClosedStraight) {
  deck::DrawList list;
  const std::vector<glm::vec2> square{{50, 50}, {150, 50}, {150, 150}, {50, 150}};
  add_polyline(list, square, 0, kWhite, true, 0.5F);
  EXPECT_NEAR(draw(list).sum(3), 5000, 1) << "half of the square, a triangle";
}

TEST_F(RenderFills, BeyondTheEdgesOfThePictureFillsWhatIsInIt) {
  deck::DrawList list;
  const std::vector<glm::vec2> large{{-500, -300}, {900, -300}, {900, 700}, {-500, 700}};
  add_polyline(list, large, 0, kWhite, true);
  const std::vector<glm::vec2> triangle{{-100, 20}, {100, 20}, {-100, 120}};
  add_polyline(list, triangle, 0, kRed, true);
  const Picture picture = draw(list);
  EXPECT_EQ(picture.sum(3), 320 * 180);
  EXPECT_EQ(picture.at(0, 50), Pixel({255, 0, 0, 255}));
  EXPECT_EQ(picture.at(99, 50), Pixel({255, 255, 255, 255}));
}

TEST_F(RenderFills, CountersOfLettersStayOpen) {
  deck::DrawList list;
  list.add(
      deck::PathItem{.outline = glyph(U'O'), .placement = placed(150, 100, 40), .fill = kWhite});
  const Picture picture = draw(list);
  EXPECT_EQ(picture.at(160, 94)[3], 0) << "inside the ring";
  EXPECT_GT(picture.sum(3), 2000);
}

TEST_F(RenderFills, FullMasksMakeTheSamePictureInBatches) {
  const auto stars = [&] {
    deck::DrawList list;
    for (int i = 0; i < 6; ++i) {
      std::vector<glm::vec2> points = star();
      for (glm::vec2& p : points) p += glm::vec2(static_cast<float>(i) * 13.3F, 4);
      add_polyline(list, points, 0, {1, 0, 1, 0.4F}, true);
      add_polyline(list, points, 3, {0, 1, 1, 0.4F}, true);
    }
    return list;
  };
  use({.mask_side = 4096});
  const Picture one = draw(stars());
  EXPECT_EQ(stats().batches, 1U);
  use({.mask_side = 1});
  EXPECT_EQ(draw(stars()), one);
  EXPECT_GT(stats().batches, 2U);
}

}  // namespace
}  // namespace rostrum::render

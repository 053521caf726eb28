// Outlines: fill and strokes of one path, parts of it, and paths between two outlines.
#include "area_reference.h"
#include "render_fixture.h"

namespace rostrum::render {
namespace {

class RenderOutlines : public RenderTest {
 protected:
  // In pixels of the canvas; placement has pixels to frame units.
  using Corners = std::vector<glm::vec2>;
  static inline const Corners kSquare{{50, 50}, {150, 50}, {150, 150}, {50, 150}};

  deck::OutlineRef polygon(const Corners& corners) {
    return outlines().polygons(std::span(&corners, 1));
  }
  deck::Placement pixels() { return placed(1, 0, 0); }
  Picture draw_path(const deck::PathItem& path) {
    deck::DrawList list;
    list.add(path);
    return draw(list);
  }
};

TEST_F(RenderOutlines, AStraightOnesFillIsItsTrueCoverage) {
  Corners star;
  for (int i = 0; i < 14; ++i) {
    const float a = static_cast<float>(i) * 0.4487989F;
    const float r = i % 2 == 0 ? 80.3F : 37.7F;
    star.emplace_back(160.2F + r * std::cos(a), 90.6F + r * std::sin(a));
  }
  for (int turn = 0; turn < 2; ++turn) {
    const Picture picture =
        draw_path({.outline = polygon(star), .placement = pixels(), .fill = kWhite});
    const std::vector<std::vector<glm::dvec2>> reference{{star.begin(), star.end()}};
    double largest = 0;
    for (int y = 0; y < picture.height; ++y) {
      for (int x = 0; x < picture.width; ++x) {
        const double share = pixel_coverage(reference, {x + 0.5, y + 0.5});
        largest = std::max(largest, std::abs(picture.at(x, y)[3] - 255 * share));
      }
    }
    EXPECT_LE(largest, 1);
    std::reverse(star.begin(), star.end());
  }
}

TEST_F(RenderOutlines, ACircleHasItsArea) {
  for (const int curves : {4, 8, 32}) {
    const Picture picture = draw_path({.outline = outlines().circle(60, curves),
                                       .placement = placed(1, 160, 90),
                                       .fill = kWhite});
    EXPECT_NEAR(picture.sum(3) / (60 * 60 * 3.14159265), 1, 0.004) << curves;
  }
}

TEST_F(RenderOutlines, TheFillLiesBetweenTheStrokes) {
  const Picture picture = draw_path({.outline = polygon(kSquare),
                                     .placement = pixels(),
                                     .stroke_width = units(4),
                                     .back_width = units(20),
                                     .fill = kRed,
                                     .stroke = kBlue,
                                     .back_stroke = kGreen});
  EXPECT_EQ(picture.at(39, 100)[3], 0);
  EXPECT_EQ(picture.at(40, 100), Pixel({0, 255, 0, 255})) << "the background stroke's outer half";
  EXPECT_EQ(picture.at(47, 100), Pixel({0, 255, 0, 255}));
  EXPECT_EQ(picture.at(48, 100), Pixel({0, 0, 255, 255})) << "the stroke over all";
  EXPECT_EQ(picture.at(51, 100), Pixel({0, 0, 255, 255}));
  EXPECT_EQ(picture.at(52, 100), Pixel({255, 0, 0, 255})) << "the fill over the inner half";
  EXPECT_EQ(picture.at(40, 40), Pixel({0, 255, 0, 255})) << "mitred";
}

TEST_F(RenderOutlines, APartHasTwoEnds) {
  deck::PathItem path{.outline = polygon(kSquare),
                      .placement = pixels(),
                      .begin = 0.125F,
                      .end = 0.375F,
                      .stroke_width = units(4),
                      .stroke = kWhite};
  Picture picture = draw_path(path);
  EXPECT_EQ(picture.at(99, 50)[3], 0);
  EXPECT_EQ(picture.at(100, 50)[3], 255) << "half of the first side";
  EXPECT_EQ(picture.at(151, 48)[3], 255) << "a mitred corner";
  EXPECT_EQ(picture.at(150, 99)[3], 255) << "half of the second";
  EXPECT_EQ(picture.at(150, 100)[3], 0);
  EXPECT_EQ(picture.at(50, 50)[3], 0);

  path.begin = 0.875F;
  path.end = 1;
  EXPECT_NEAR(draw_path(path).sum(3), 4 * 50, 0.01) << "butt ends, also where the path begins";

  path.stroke.a = 0;
  path.fill = kWhite;
  path.begin = 0.25F;
  path.end = 0.75F;
  picture = draw_path(path);
  EXPECT_NEAR(picture.sum(3), 5000, 1) << "a part's fill is closed straight";
  EXPECT_EQ(picture.at(140, 120)[3], 255);
  EXPECT_EQ(picture.at(60, 80)[3], 0);
}

TEST_F(RenderOutlines, AContourThatDoesNotCloseIsClosedForAFill) {
  std::vector<glm::vec2> open;
  for (std::size_t i = 0; i + 1 < kSquare.size(); ++i) {
    tests::append_line(kSquare[i], kSquare[i + 1], open);
  }
  deck::PathItem path{.outline = outlines().add(open),
                      .placement = pixels(),
                      .stroke_width = units(4),
                      .fill = kWhite};
  EXPECT_EQ(draw_path(path).sum(3), 100 * 100);
  path.fill.a = 0;
  path.stroke = kWhite;
  EXPECT_EQ(draw_path(path).at(48, 100)[3], 0) << "and not for a stroke";
}

TEST_F(RenderOutlines, CurvesWithoutLengthDoNoHarm) {
  std::vector<glm::vec2> points;
  for (std::size_t i = 0; i < kSquare.size(); ++i) {
    points.insert(points.end(), 8, kSquare[i]);
    tests::append_line(kSquare[i], kSquare[(i + 1) % kSquare.size()], points);
  }
  points.insert(points.end(), 4, {20, 20});  // a contour of its own
  const auto look = [&](deck::OutlineRef outline) {
    return deck::PathItem{.outline = outline,
                          .placement = pixels(),
                          .stroke_width = units(7),
                          .fill = {1, 0, 0, 0.5F},
                          .stroke = {1, 1, 1, 0.5F}};
  };
  EXPECT_EQ(draw_path(look(outlines().add(points))), draw_path(look(polygon(kSquare))));
}

TEST_F(RenderOutlines, BetweenTwoIsThePathOfTheBlendedPoints) {
  const Corners to{{200, 20}, {300, 60}, {260, 160}, {210, 120}};
  for (const float share : {0.0F, 0.3F, 0.5F, 1.0F}) {
    Corners blended;
    for (std::size_t i = 0; i < to.size(); ++i) {
      blended.push_back(kSquare[i] * (1 - share) + to[i] * share);
    }
    const auto look = [&](deck::PathItem path) {
      path.stroke_width = units(5);
      path.fill = {0, 1, 0, 0.5F};
      path.stroke = kWhite;
      return path;
    };
    const auto weighted = [&](float weight) {
      deck::Placement placement = pixels();
      placement.x_axis *= weight;
      placement.y_axis *= weight;
      placement.origin *= weight;
      return placement;
    };
    const Picture got = draw_path(look({.outline = polygon(kSquare),
                                        .to = polygon(to),
                                        .placement = weighted(1 - share),
                                        .to_placement = weighted(share)}));
    const Picture want = draw_path(look({.outline = polygon(blended), .placement = pixels()}));
    EXPECT_LE(largest_difference(got, want), 1) << share;
    EXPECT_GT(want.sum(3), 1000);
  }
}

}  // namespace
}  // namespace rostrum::render

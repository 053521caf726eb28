// Gradients: the colour of each pixel is computed at its centre.
#include "render_fixture.h"

namespace rostrum::render {
namespace {

class RenderGradients : public RenderTest {
 protected:
  // A gradient between two pixels.
  std::uint32_t add_gradient(deck::DrawList& list, glm::vec2 from, glm::vec2 to,
                             const std::vector<deck::Rgba>& stops) {
    list.gradients.push_back({.first_stop = static_cast<std::uint32_t>(list.stops.size()),
                              .stop_count = static_cast<std::uint32_t>(stops.size()),
                              .from = point(from.x, from.y),
                              .to = point(to.x, to.y)});
    list.stops.insert(list.stops.end(), stops.begin(), stops.end());
    return static_cast<std::uint32_t>(list.gradients.size() - 1);
  }
  // A rectangle of whole pixels that is filled with it.
  deck::PathItem box(float left, float bottom, float right, float top, std::uint32_t gradient) {
    return {.outline = outlines().rectangle({left, bottom}, {right, top}),
            .placement = placed(1, 0, 0),
            .fill = {0, 0, 0, 1},
            .fill_gradient = gradient};
  }
};

// Of a gradient over 16 pixels, from red to blue that cannot be seen, as Cairo 1.16 draws it:
// colour and alpha are interpolated before they are multiplied.
TEST_F(RenderGradients, AreInterpolatedAsCairoDoes) {
  deck::DrawList list;
  const std::uint32_t gradient =
      add_gradient(list, {10, 10}, {26, 10}, {{1, 0, 0, 1}, {0, 0, 1, 0}});
  list.add(box(10, 10, 26, 20, gradient));
  const Picture picture = draw(list);
  struct Cairo {
    int x, red, blue, alpha;
  };
  for (const auto& [x, red, blue, alpha] :
       {Cairo{3, 156, 44, 199}, {7, 72, 64, 135}, {8, 56, 64, 120}, {12, 12, 44, 56}}) {
    const Pixel pixel = picture.at(10 + x, 15);
    EXPECT_NEAR(pixel[0], red, 1) << x;
    EXPECT_EQ(pixel[1], 0);
    EXPECT_NEAR(pixel[2], blue, 1) << x;
    EXPECT_NEAR(pixel[3], alpha, 1) << x;
  }
}

TEST_F(RenderGradients, RunAlongTheirLineAndStayBeyondItsEnds) {
  const std::vector<deck::Rgba> stops{{1, 0, 0, 1}, {1, 1, 0, 0.5F}, {0, 0.5F, 1, 0.75F}};
  const glm::dvec2 from{100, 40};
  const glm::dvec2 to{180, 120};
  deck::DrawList list;
  (void)add_gradient(list, {0, 0}, {1, 1}, {kWhite, kWhite});  // so that its stops begin later
  list.add(box(20, 10, 300, 170, add_gradient(list, from, to, stops)));
  const Picture picture = draw(list);
  double largest = 0;
  for (int y = 10; y < 170; ++y) {
    for (int x = 20; x < 300; ++x) {
      const glm::dvec2 p(x + 0.5 - from.x, y + 0.5 - from.y);
      const glm::dvec2 way = to - from;
      const double share =
          std::clamp((p.x * way.x + p.y * way.y) / (way.x * way.x + way.y * way.y), 0.0, 1.0);
      const auto before = std::min<std::size_t>(static_cast<std::size_t>(share * 2), 1);
      const double rest = share * 2 - static_cast<double>(before);
      const glm::dvec4 straight =
          glm::dvec4(stops[before]) * (1 - rest) + glm::dvec4(stops[before + 1]) * rest;
      for (int i = 0; i < 4; ++i) {
        const double want = 255 * straight[i] * (i < 3 ? straight.a : 1);
        largest = std::max(largest, std::abs(picture.at(x, y)[static_cast<std::size_t>(i)] - want));
      }
    }
  }
  EXPECT_LE(largest, 0.6) << "rounding to a byte";
}

TEST_F(RenderGradients, OfAStrokeAndOfAFillAreDifferentOnes) {
  deck::DrawList list;
  const auto across = add_gradient(list, {50, 0}, {150, 0}, {kRed, kGreen});
  const auto up = add_gradient(list, {0, 50}, {0, 150}, {kBlue, kWhite});
  deck::PathItem item = box(50, 50, 150, 150, across);
  item.stroke_width = units(10);
  item.stroke = kWhite;
  item.stroke_gradient = up;
  list.add(item);
  const Picture picture = draw(list);
  EXPECT_NEAR(picture.at(100, 100)[0], 127, 2);
  EXPECT_NEAR(picture.at(100, 100)[1], 128, 2);
  EXPECT_NEAR(picture.at(50, 100)[0], 128, 2) << "the stroke, half way up";
  EXPECT_EQ(picture.at(50, 100)[2], 255);
  EXPECT_EQ(picture.at(100, 46), Pixel({0, 0, 255, 255})) << "below the gradient's beginning";
  EXPECT_EQ(picture.at(100, 153), Pixel({255, 255, 255, 255}));
}

TEST_F(RenderGradients, ALinesGradientGoesAlongIt) {
  deck::DrawList list;
  std::vector<glm::vec2> line;
  tests::append_line({20, 90}, {300, 90}, line);
  list.add(
      deck::PathItem{.outline = outlines().add(line),
                     .placement = placed(1, 0, 0),
                     .stroke_width = units(6),
                     .stroke = kWhite,
                     .stroke_gradient = add_gradient(list, {20, 90}, {300, 90}, {kRed, kBlue})});
  const Picture picture = draw(list);
  EXPECT_NEAR(picture.at(20, 90)[0], 255, 1);
  EXPECT_NEAR(picture.at(160, 92)[0], 127, 1);
  EXPECT_NEAR(picture.at(299, 87)[2], 255, 1);
}

// Cairo's colour of it too.
TEST_F(RenderGradients, OfNoLengthAreTheirMiddle) {
  deck::DrawList list;
  list.add(box(10, 10, 30, 30, add_gradient(list, {20, 20}, {20, 20}, {kRed, kBlue})));
  const Picture picture = draw(list);
  EXPECT_NEAR(picture.at(15, 15)[0], 128, 1);
  EXPECT_NEAR(picture.at(15, 15)[2], 128, 1);
}

}  // namespace
}  // namespace rostrum::render

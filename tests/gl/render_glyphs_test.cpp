// Glyphs: coverage by the distance field, against the outline's own.
#include <algorithm>
#include <numbers>
#include <numeric>

#include "area_reference.h"
#include "glyph/flatten.h"
#include "render_fixture.h"

namespace rostrum::render {
namespace {

class RenderGlyphs : public RenderTest {
 protected:
  struct Errors {
    double mean = 0;
    double p99 = 0;
  };
  // Over the pixels that the outline covers in part, in levels of 0..255.
  Errors errors_of(std::u32string_view letters, float em) {
    std::vector<double> errors;
    for (const char32_t letter : letters) {
      const glm::vec2 origin{60.37F + static_cast<float>(letter % 7) / 7, 110.11F + em / 97};
      deck::DrawList list;
      list.add(deck::GlyphItem{
          .outline = glyph(letter), .placement = placed(em, origin.x, origin.y), .color = kWhite});
      const Picture picture = draw(list);
      std::vector<Polygon> polygons = flatten(glyph(letter)->points, 0.02 / em);
      for (Polygon& polygon : polygons) {
        for (glm::dvec2& p : polygon) p = p * double{em} + glm::dvec2(origin);
      }
      for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
          // The truth is slow to compute; ink that is missing altogether shows in its neighbours.
          if (picture.at(x, y)[3] == 0) continue;
          const double share = pixel_coverage(polygons, {x + 0.5, y + 0.5});
          if (share > 1e-3 && share < 1 - 1e-3)
            errors.push_back(std::abs(picture.at(x, y)[3] - 255 * share));
        }
      }
    }
    if (errors.empty()) return {.mean = 255, .p99 = 255};
    std::sort(errors.begin(), errors.end());
    return {.mean = std::accumulate(errors.begin(), errors.end(), 0.0) /
                    static_cast<double>(errors.size()),
            .p99 = errors[errors.size() * 99 / 100]};
  }
};

TEST_F(RenderGlyphs, AreTheirOutlinesCoverageAtEverySize) {
  resize(640, 360);
  for (const float em : {12.0F, 20.0F, 40.0F, 80.0F, 200.0F}) {
    const Errors errors = errors_of(U"ROag%", em);
    EXPECT_LE(errors.mean, 2.5) << em;
    EXPECT_LE(errors.p99, 25) << em;
  }
}

// As one sees them when one zooms in: larger than any field.
TEST_F(RenderGlyphs, StaySharpWhenTheyFillThePicture) {
  resize(640, 360);
  for (const float em : {410.0F, 1000.0F, 4000.0F}) {
    const Errors errors = errors_of(U"Rg", em);
    EXPECT_LE(errors.mean, 10) << em;
    EXPECT_LE(errors.p99, 40) << em;
  }
}

TEST_F(RenderGlyphs, TurnedAndMirroredKeepTheirArea) {
  resize(640, 360);
  const deck::OutlineRef letter = glyph(U'R', text::kBold);
  double area = 0;
  for (const Polygon& polygon : flatten(letter->points, 1e-4)) {
    area += signed_area(polygon);
  }
  for (const float em : {20.0F, 60.0F, 150.0F}) {
    for (int i = 0; i < 8; ++i) {
      const float angle = static_cast<float>(i) * std::numbers::pi_v<float> / 4;
      const float mirror = i % 2 == 0 ? 1.0F : -1.0F;
      const glm::vec2 x_axis{std::cos(angle), std::sin(angle)};
      deck::DrawList list;
      list.add(deck::GlyphItem{
          .outline = letter,
          .placement = {.x_axis = x_axis * units(em),
                        .y_axis = glm::vec2(-x_axis.y, x_axis.x) * units(em * mirror),
                        .origin = point(320, 180)},
          .color = kWhite});
      const double expected = std::abs(area) * double{em} * double{em};
      EXPECT_NEAR(draw(list).sum(3) / expected, 1, 0.01) << em << " pixels, turn " << i;
    }
  }
}

// The bar of a fraction, say.
TEST_F(RenderGlyphs, ThoseThatAreNoGlyphsAreFilledByTheirOutlines) {
  deck::DrawList list;
  list.add(deck::GlyphItem{
      .outline = outlines().rectangle({0, 0}, {1, 1}),
      .placement = {.x_axis = {units(50), 0}, .y_axis = {0, units(2)}, .origin = point(20, 30)},
      .color = kRed});
  const Picture picture = draw(list);
  EXPECT_EQ(picture.sum(0), 100);
  EXPECT_EQ(picture.at(20, 30), Pixel({255, 0, 0, 255}));
  EXPECT_EQ(picture.at(69, 31), Pixel({255, 0, 0, 255}));
}

}  // namespace
}  // namespace rostrum::render

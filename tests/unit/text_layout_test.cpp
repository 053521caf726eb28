// Text stands where Manim puts it, glyph by glyph.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "embedded_fonts.h"

namespace rostrum::text {
namespace {
using scene::Layout;
using scene::Weight;

std::vector<Box> glyph_boxes(const Layout& layout, const Affine& map) {
  std::vector<Box> boxes;
  for (const scene::PlacedGlyph& placed : layout.glyphs) {
    Box box;
    for (const Point p : *placed.hull) box.add((map * placed.placement)(p));
    boxes.push_back(box);
  }
  return boxes;
}

Box box_around(const std::vector<Box>& boxes) {
  Box all;
  for (const Box& box : boxes) all.add(box);
  return all;
}

nlohmann::json manim_texts() {
  return nlohmann::json::parse(std::ifstream(TEST_DATA "/manim_text_boxes.json"));
}

TEST(TextLayout, GlyphsStandWhereManimPutsThem) {
  const Fonts fonts = open_fonts();
  for (const auto& entry : manim_texts()) {
    const std::string text = entry["text"];
    SCOPED_TRACE(text);
    const double angle = entry["degrees"].get<double>() / 180 * PI;
    const Affine turn{.x_axis = {std::cos(angle), std::sin(angle)},
                      .y_axis = {-std::sin(angle), std::cos(angle)}};
    const Weight weight = entry["bold"].get<bool>() ? Weight::Bold : Weight::Normal;
    const auto boxes =
        glyph_boxes(fonts.layout_text(text, entry["font_size"].get<double>(), weight), turn);
    const auto& expected = entry["glyphs"];
    // Manim's fallback font was another one than ours, with another T.
    const double tolerance = text.find("ᵀ") == std::string::npos ? 0.0005 : 0.01;
    ASSERT_EQ(boxes.size(), expected.size());
    const Point center = box_around(boxes).center();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      const std::array<double, 4> ours{boxes[i].min.x - center.x, boxes[i].min.y - center.y,
                                       boxes[i].max.x - center.x, boxes[i].max.y - center.y};
      for (std::size_t side = 0; side < 4; ++side) {
        const double error = std::abs(ours[side] - expected[i][side].get<double>());
        EXPECT_LT(error, tolerance) << "glyph " << i << ", side " << side;
      }
    }
  }
}

TEST(TextLayout, GlyphsStandSomewhereAtEverySize) {
  const Fonts fonts = open_fonts();
  for (const double size : {5e-324, 1e-310, 1e-300, 1e30, 1e300}) {
    for (const scene::PlacedGlyph& placed :
         fonts.layout_text("Small\nor \u4E2D large", size, Weight::Normal).glyphs) {
      EXPECT_TRUE(std::isfinite(placed.placement.origin.x)) << size;
      EXPECT_TRUE(std::isfinite(placed.placement.origin.y)) << size;
    }
  }
}

}  // namespace
}  // namespace rostrum::text

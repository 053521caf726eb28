// Formulas stand where Manim, that is LaTeX, puts them, glyph by glyph.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "formula_fixture.h"

namespace rostrum::text {
namespace {

nlohmann::json manim_formulas() {
  return nlohmann::json::parse(std::ifstream(TEST_DATA "/manim_formula_boxes.json"));
}

double distance(const nlohmann::json& expected, const Box& actual, Point center) {
  return std::max({std::abs(expected[0].get<double>() - (actual.min.x - center.x)),
                   std::abs(expected[1].get<double>() - (actual.min.y - center.y)),
                   std::abs(expected[2].get<double>() - (actual.max.x - center.x)),
                   std::abs(expected[3].get<double>() - (actual.max.y - center.y))});
}

TEST(FormulaAgainstManim, EveryGlyphStandsWhereLatexPutsIt) {
  const nlohmann::json formulas = manim_formulas();
  ASSERT_EQ(formulas.size(), 5U);
  for (const nlohmann::json& entry : formulas) {
    const auto tex = entry["tex"].get<std::string>();
    const std::vector<Box> boxes = boxes_of(tex, entry["font_size"].get<double>());
    const nlohmann::json& expected = entry["glyphs"];
    ASSERT_EQ(boxes.size(), expected.size()) << tex;
    const Box all = box_around(boxes);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      EXPECT_LT(distance(expected[i], boxes[i], all.center()), 0.0125) << tex << ", glyph " << i;
    }
  }
}

}  // namespace
}  // namespace rostrum::text

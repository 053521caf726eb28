// Words of texts and formulas, with the fonts.
#include <gtest/gtest.h>

#include <cmath>
#include <glm/geometric.hpp>

#include "embedded_fonts.h"
#include "scene/scene.h"
#include "text/fonts.h"
#include "text/typesetter.h"

namespace rostrum::scene {
namespace {

class WordsWithFonts : public testing::Test {
 protected:
  const text::Fonts fonts = text::open_fonts();
  const Typesetter typesetter = text::make_typesetter(fonts);
  Scene scene{typesetter};
};

TEST_F(WordsWithFonts, TexIsOneTextHoweverItIsGiven) {
  const double whole = scene.Tex("so that $x^2$ is one").width();
  EXPECT_NEAR(scene.Tex("so that $x", "^2$ is", " one").width(), whole, 1e-9);
  EXPECT_NEAR(scene.Tex("so", " that ", "$x^2$", " is one").width(), whole, 1e-9);
  const Mobject parts = scene.Tex("so that ", "$x^2$", " is one");
  ASSERT_EQ(parts.size(), 3U);
  EXPECT_EQ(parts[1].size(), 2U);
  EXPECT_LT(parts[0].get_right().x, parts[1].get_left().x);
}

TEST_F(WordsWithFonts, TexHasMatricesAndLines) {
  const Mobject matrix = scene.Tex("the matrix $\\begin{bmatrix} 1 \\\\ 2 \\end{bmatrix}$");
  EXPECT_GT(matrix.height(), scene.Tex("the matrix").height() * 1.5);
  const Mobject lines = scene.Tex("one longer line\\\\two");
  EXPECT_GT(lines.height(), 1.5 * scene.Tex("one longer line").height());
  EXPECT_NEAR(lines.width(), scene.Tex("one longer line").width(), 1e-9) << "centred";
  const Mobject colored = scene.Tex("what $x$ and $y$ are", {.tex_to_color_map = {{"x", RED}}});
  EXPECT_EQ(colored[1].get_color(), RED);
}

TEST_F(WordsWithFonts, AFontIsOfAPart) {
  const Mobject text = scene.Text("call illi now", {.t2f = {{"illi", MONOSPACE}}});
  const double mono = scene.Text("illi", {.font = MONOSPACE}).width();
  EXPECT_NEAR(text.part("illi").width(), mono, 1e-6);
  EXPECT_GT(mono, 1.5 * scene.Text("illi").width()) << "or the test says nothing";
  EXPECT_NEAR(text.part("call").width(), scene.Text("call").width(), 1e-6);
  const Mobject both =
      scene.Text("illi", {.font = MONOSPACE, .t2f = {{"illi", SANS}}, .t2w = {{"[1:3]", BOLD}}});
  EXPECT_LT(both.width(), mono) << "one says the family, the other the weight";
}

TEST_F(WordsWithFonts, ATitleIsUnderlinedAndAListHasDots) {
  const Mobject title = scene.Title("Results");
  EXPECT_NEAR(title.get_top().y, kFrameHeight / 2 - kDefaultEdgeBuff, 1e-9);
  EXPECT_NEAR(title.width(), kFrameWidth - 2, 1e-9);
  const Mobject list = scene.BulletedList({"one", "two more"});
  ASSERT_EQ(list.size(), 2U);
  EXPECT_NEAR(list[0].get_left().x, list[1].get_left().x, 1e-6);
  EXPECT_GT(list[0].get_center().y, list[1].get_center().y);
  EXPECT_EQ(list[0].size(), 4U) << "a dot and three letters";
}

TEST_F(WordsWithFonts, ALabelStandsAtTheBracesTip) {
  const Mobject labelled = scene.BraceLabel(scene.Square(2), "n", DOWN);
  ASSERT_EQ(labelled.size(), 2U);
  EXPECT_NEAR(labelled[1].get_center().x, 0, 1e-6);
  EXPECT_NEAR(labelled[1].get_top().y, labelled[0].get_tip().y - kDefaultBuff, 1e-6);
}

TEST_F(WordsWithFonts, AnArcHasABraceThatGoesRoundIt) {
  const Mobject arc = scene.Arc({.radius = 2, .start_angle = 0.5, .angle = 1.5});
  const Mobject outside = scene.ArcBrace(arc);
  for (const Point& p : outside.get_points()) EXPECT_GT(glm::length(p), 2);
  for (const Point& p : scene.ArcBrace(arc, LEFT).get_points()) EXPECT_LT(glm::length(p), 2);
  // Its tip lies in the middle of the arc.
  EXPECT_NEAR(std::atan2(outside.get_tip().y, outside.get_tip().x), 0.5 + 0.75, 1e-3);
}

}  // namespace
}  // namespace rostrum::scene

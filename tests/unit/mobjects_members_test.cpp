// Members of mobjects, copies, and what is written with whole numbers.
#include "mobjects_fixture.h"
#include "scene/errors/deck_error.h"

namespace rostrum::scene {
namespace {

TEST_F(Mobjects, MembersAreInOrder) {
  expect_recorded("sorted", row().arrange(RIGHT).sort([](Point p) { return -p.x; }));
  expect_recorded("to back", row().add_to_back(scene.Star()));
  expect_recorded("empty members", scene.Group({scene.Square().shift(RIGHT * 4), scene.Group()}));
  const Mobject group = row();
  Mobject inverted = group;
  const std::vector<Mobject> before = group.members();
  inverted.invert();
  EXPECT_EQ(group.at(0), before.back());
  inverted.shuffle(7);
  EXPECT_EQ(group.size(), before.size());
}

TEST_F(Mobjects, MembersAreCountedAsInPython) {
  const Mobject group = row();
  EXPECT_EQ(group[-1], group[4]);
  EXPECT_EQ(group.slice(1, 3).size(), 2U);
  EXPECT_EQ(group.slice(-2).members(), (std::vector{group[3], group[4]}));
  EXPECT_EQ(group.slice(0, -1).size(), 4U);
  EXPECT_EQ(group.slice(3, 1).size(), 0U);
  EXPECT_EQ(group.slice(2, 99).size(), 3U);
  EXPECT_THROW((void)group[5], DeckError);
  EXPECT_THROW((void)group.at(-6), DeckError);
  std::size_t count = 0;
  for (const Mobject member : group) count += member.size() == 0 ? 1U : 0U;
  EXPECT_EQ(count, 5U);
}

TEST_F(Mobjects, MistakesNameTheirLine) {
  try {
    (void)row()[7];
    FAIL() << "there is no such member";
  } catch (const DeckError& error) {
    EXPECT_NE(std::string(error.what()).find("mobjects_members_test.cpp"), std::string::npos)
        << error.what();
  }
}

TEST_F(Mobjects, WholeNumbersAreNumbers) {
  const int three = 3;
  EXPECT_EQ(LEFT * three, (Point{-3, 0}));
  EXPECT_EQ(three * UP, (Point{0, 3}));
  EXPECT_EQ(RIGHT * std::size_t{2} / 4, (Point{0.5, 0}));
  EXPECT_EQ(scene.Dot().move_to({three, 1}).get_center(), (Point{3, 1}));
  EXPECT_EQ(scene.Line({0, 0}, {three, 4}).get_length(), 5);
}

TEST_F(Mobjects, CopiesAreThingsOfTheirOwn) {
  Mobject arrow = scene.Arrow(LEFT, RIGHT);
  Mobject copy = arrow.copy();
  copy.scale(2).set_color(RED);
  EXPECT_EQ(arrow.get_color(), WHITE);
  EXPECT_EQ(copy[0].get_color(), RED);
  EXPECT_NEAR(copy[0].width(), arrow[0].width(), 1e-9);  // the copy has tips of its own
  EXPECT_GT(copy.get_length(), arrow.get_length() + 1);
}

TEST_F(Mobjects, BecomeOthers) {
  Mobject group = scene.Group({scene.Square(), scene.Triangle()});
  const Mobject first = group[0];
  group.become(scene.Group({scene.Star(5, {.color = RED}), scene.Circle().shift(UP)}));
  expect_recorded("become", group);
  EXPECT_EQ(group[0], first);
  group.become(scene.Group({scene.Dot()}));
  EXPECT_EQ(group.size(), 1U);
  group.become(row());
  EXPECT_EQ(group.size(), 5U);
  group.become(group[1]);
  EXPECT_EQ(group.size(), 0U);
}

TEST_F(Mobjects, ComeBackToWhatWasSaved) {
  Mobject square = scene.Square();
  EXPECT_THROW(square.restore(), DeckError);
  square.save_state().shift(UP).set_color(RED).scale(2);
  square.restore();
  EXPECT_EQ(square.get_center(), ORIGIN);
  EXPECT_EQ(square.get_color(), WHITE);
  EXPECT_THROW((void)square.target(), DeckError);
  square.generate_target().shift(RIGHT);
  EXPECT_EQ(square.target().get_center(), RIGHT);
  EXPECT_EQ(square.get_center(), ORIGIN);
}

TEST_F(Mobjects, TextsHaveParts) {
  const Mobject text = scene.Text("one two one", {.t2c = {{"two", RED}, {"[-3:]", BLUE}}});
  EXPECT_EQ(text.size(), 9U);
  EXPECT_EQ(text[3].get_color(), RED);
  EXPECT_EQ(text[2].get_color(), WHITE);
  EXPECT_EQ(text[8].get_color(), BLUE);
  EXPECT_EQ(text.part("two").members(), text.slice(3, 6).members());
  EXPECT_EQ(text.part("one", 1).members(), text.slice(6).members());
  EXPECT_EQ(text.part(0, 5).members(), text.slice(0, 4).members());
  EXPECT_THROW((void)text.part("three"), DeckError);
  EXPECT_THROW(scene.Text("one", {.t2c = {{"two", RED}}}), DeckError);
}

TEST_F(Mobjects, TextsHaveGradients) {
  const Mobject text = scene.Text("a bc", {.gradient = {RED, BLUE}});
  EXPECT_EQ(text[0].get_color(), RED);
  EXPECT_EQ(text[2].get_color(), BLUE);
  EXPECT_EQ(text[1].get_color(), mix_colors(RED, BLUE, 2.0 / 3));
}

TEST_F(Mobjects, FormulasHaveAMemberForEachString) {
  Mobject formula = scene.MathTex("a", "=", "b c");
  ASSERT_EQ(formula.size(), 3U);
  EXPECT_EQ(formula[2].size(), 2U);
  EXPECT_EQ(formula.get_part_by_tex("b"), formula[2]);
  formula.set_color_by_tex("=", RED);
  EXPECT_EQ(formula[1].get_color(), RED);
  EXPECT_EQ(formula[0].get_color(), WHITE);
  EXPECT_EQ(formula.part("c").members(), formula[2].slice(1).members());
  EXPECT_THROW((void)formula.get_part_by_tex("d"), DeckError);
  EXPECT_EQ(scene.MathTex("x+y", {.tex_to_color_map = {{"y", BLUE}}})[1].get_color(), BLUE);
  EXPECT_EQ(scene.MathTex({"a", "b"}, {.color = RED}).size(), 2U);
  EXPECT_EQ(scene.MathTex("x").size(), 1U);
  EXPECT_EQ(scene.MathTex("{{ a }} + b").size(), 2U);
}

TEST_F(Mobjects, ParagraphsHaveLines) {
  const Mobject paragraph = scene.Paragraph({"ab", "cde"});
  ASSERT_EQ(paragraph.size(), 2U);
  EXPECT_EQ(paragraph[0].size(), 2U);
  EXPECT_EQ(paragraph[1].size(), 3U);
}

}  // namespace
}  // namespace rostrum::scene

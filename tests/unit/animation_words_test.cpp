// Words that Manim 0.18 has no numbers for: Blink and Add, which are newer, updaters that are
// removed by name, and speeds that make no sense.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "animation_fixture.h"
#include "recorded.h"
#include "scene/errors/deck_error.h"
#include "scene/typesetting/tex_strings.h"

namespace rostrum::scene {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using tests::recorded;

std::size_t seen_at(const deck::Deck& deck, double t) { return drawn_at(deck, t).size(); }

TEST(Words, BlinkShowsAndHides) {
  const deck::Deck deck = recorded([](Scene& scene) {
    scene.slide("Blink", "");
    Mobject square = scene.Square(1);
    scene.add(square);
    scene.play(Blink(square, {.time_on = 0.3, .time_off = 0.2, .blinks = 2}));
    scene.play(Blink(square, {.hide_at_end = true}));
    scene.wait(1);
  });
  EXPECT_NEAR(deck.plays[0].end, 1.3, 1e-9) << "it ends as it began, shown";
  for (const double begin : {0.0, 0.5}) {
    EXPECT_EQ(seen_at(deck, begin + 0.15), 1U);
    EXPECT_EQ(seen_at(deck, begin + 0.4), 0U);
  }
  EXPECT_EQ(seen_at(deck, 1.15), 1U);
  EXPECT_EQ(seen_at(deck, 1.6), 1U);
  EXPECT_EQ(seen_at(deck, 2.1), 0U);
  EXPECT_EQ(seen_at(deck, 2.8), 0U) << "and stays hidden";
}

TEST(Words, AddComesWhenItsTurnDoes) {
  const deck::Deck deck = recorded([](Scene& scene) {
    scene.slide("Add", "");
    Mobject square = scene.Square(1);
    scene.play(Succession(
        {Create(square), Add(scene.Circle()), Wait(1), Add(scene.Dot()), Rotate(square, 1)}));
    scene.play(Create(scene.Line()), Add(scene.Triangle()));
    scene.wait(1);
  });
  EXPECT_NEAR(deck.plays[0].end, 3, 1e-9) << "it takes no time";
  EXPECT_EQ(seen_at(deck, 0.5), 1U);
  EXPECT_EQ(seen_at(deck, 1.5), 2U);
  EXPECT_EQ(seen_at(deck, 2.5), 3U);
  EXPECT_EQ(seen_at(deck, 3.5), 5U) << "beside another animation it is there at once";
}

TEST(Words, AnUpdaterIsRemovedByItsName) {
  const deck::Deck deck = recorded([](Scene& scene) {
    scene.slide("Updaters", "");
    Mobject dot = scene.Dot();
    scene.add(dot);
    const Updater right([](Mobject& m, double dt) { m.shift(RIGHT * dt); });
    const Updater up([](Mobject& m, double dt) { m.shift(UP * dt); });
    dot.add_updater(right).add_updater(up);
    scene.wait(1);
    dot.remove_updater(right).remove_updater(right);
    scene.wait(1);
    dot.remove_updater(up);
    scene.wait(1);
  });
  const auto center = [&](double t) {
    const Drawn drawn = drawn_at(deck, t).at(0);
    return Point{(drawn[0] + drawn[2]) / 2, (drawn[1] + drawn[3]) / 2};
  };
  EXPECT_NEAR(center(1.99).x, center(1.01).x, 1e-6) << "only up, in the second second";
  EXPECT_NEAR(center(1.01).x, 1, 0.05);
  EXPECT_NEAR(center(1.99).y - center(1.01).y, 0.98, 0.05);
  EXPECT_NEAR(center(2.9).y, center(2.1).y, 1e-6) << "nowhere in the third";
}

TEST(Words, SpeedsThatMakeNoSenseAreMistakes) {
  const auto message = [](const std::vector<std::pair<double, double>>& speeds) {
    try {
      (void)recorded([&](Scene& scene) {
        scene.slide("Speed", "");
        scene.play(ChangeSpeed(Create(scene.Square(1)), speeds));
      });
    } catch (const DeckError& error) {
      return std::string(error.what());
    }
    return std::string("no error");
  };
  EXPECT_THAT(message({{0.5, -1}}), HasSubstr("ChangeSpeed: the speed at 0.5 is -1"));
  EXPECT_THAT(message({{2, 1}}), HasSubstr("ChangeSpeed: the speed at 2 is 1"));
  EXPECT_THAT(message({{0.5, 0}, {1, 0}}), HasSubstr("take for ever"));
  EXPECT_THAT(message({{1, 0}}), HasSubstr("no error"));
}

TEST(Words, GroupsThatTakeNoTimeAreMistakes) {
  EXPECT_THROW((void)recorded([](Scene& scene) {
                 scene.slide("Nothing", "");
                 scene.play(AnimationGroup({Add(scene.Dot()), Add(scene.Dot())}));
               }),
               DeckError);
}

TEST(TexWords, AreAFormulaOfOneText) {
  const auto formula = [](const std::vector<std::string>& strings) {
    return text_as_formula(strings);
  };
  EXPECT_THAT(formula({"words $x$"}), ElementsAre("\\text{words $x$}"));
  EXPECT_THAT(formula({"a $x", "^2$ b"}), ElementsAre("\\text{a $x", "^2$ b}"))
      << "a string may end within a formula";
  EXPECT_THAT(formula({"one\\\\two"}),
              ElementsAre("\\begin{gathered}\\text{one}\\\\\\text{two}\\end{gathered}"));
  EXPECT_THAT(formula({"$\\begin{matrix} 1 \\\\ 2 \\end{matrix}$"}),
              ElementsAre("\\text{$\\begin{matrix} 1 \\\\ 2 \\end{matrix}$}"))
      << "a line of a matrix ends no line of the text";
  EXPECT_THAT(formula({"5\\$ {\\textbf{a\\\\b}}"}), ElementsAre("\\text{5\\$ {\\textbf{a\\\\b}}}"));
  EXPECT_THAT(formula({"a", " b ", "c"}), ElementsAre("\\text{a", " b ", "c}"))
      << "where a space is written the join is one with it";
  EXPECT_THAT(formula({"a", "b"}), ElementsAre("\\text{a\\nonumber", "b}"));
  EXPECT_TRUE(formula({}).empty());
}

}  // namespace
}  // namespace rostrum::scene

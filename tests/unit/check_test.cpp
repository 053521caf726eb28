// Each rule of `rostrum check` is held beside a deck that breaks it, and one that just does not.
#include "check/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "check/contrast.h"
#include "check/convex.h"
#include "check/function_of_time.h"
#include "check/report.h"
#include "scene_fixture.h"

namespace rostrum::app {
namespace {

using namespace scene;
using deck::DrawList;
using deck::QuadItem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using RecordedDeck = std::function<void(Scene&)>;

// A slide of which nothing is found by itself, and what the deck adds.
std::vector<Finding> check_slide(const RecordedDeck& deck) {
  const Typesetter typesetter = box_typesetter();
  const auto record = [&] {
    Scene scene(typesetter);
    scene.slide("Slide", "Notes.");
    deck(scene);
    scene.stop(1);
    return std::move(scene).finish();
  };
  return check(record(), record());
}

std::vector<std::string> rules(const RecordedDeck& deck) {
  std::vector<std::string> names;
  for (const Finding& finding : check_slide(deck)) names.emplace_back(name(finding.rule));
  return names;
}

Finding only(const RecordedDeck& deck) {
  const auto findings = check_slide(deck);
  EXPECT_EQ(findings.size(), 1U);
  return findings.empty() ? Finding{} : findings.front();
}

// The word has 48 points: two thirds of a unit an em, capitals of 0.47.
Mobject word(Scene& scene, std::string_view text = "word", Color color = WHITE) {
  return scene.Text(text, {.color = color});
}

TEST(Check, TextIsReadOnTheBackground) {
  const auto on_white = [](Color color) {
    return [color](Scene& scene) {
      scene.camera.set_background(WHITE);
      scene.add(word(scene, "word", color));
    };
  };
  EXPECT_THAT(rules(on_white(BLACK)), IsEmpty());
  EXPECT_THAT(rules(on_white(YELLOW)), ElementsAre("low_contrast"));
}

TEST(Check, WhatTheCameraLeavesOutIsMeantToBeOut) {
  const auto far_away = [](double width) {
    return [width](Scene& scene) {
      scene.add(word(scene).shift(LEFT * 9));
      scene.add(word(scene));
      scene.camera.frame.scale(width);
    };
  };
  EXPECT_THAT(rules(far_away(1)), ElementsAre("outside_frame"));
  EXPECT_THAT(rules(far_away(0.5)), IsEmpty());
}

TEST(Check, APlainSlideHasNothing) {
  EXPECT_THAT(rules([](Scene& scene) { scene.play(Write(word(scene))); }), IsEmpty());
}

TEST(Check, SmallText) {
  // The capitals of the test's font are 0.7 em: 8/45 unit is 18.29 points.
  const auto of_size = [](double size) {
    return [size](Scene& scene) { scene.add(scene.Text("word", {.font_size = size})); };
  };
  EXPECT_THAT(rules(of_size(18.2)), ElementsAre("small_text"));
  EXPECT_THAT(rules(of_size(18.3)), IsEmpty());
  const Finding finding = only(of_size(9));
  EXPECT_EQ(finding.object, "“word”");
  EXPECT_NEAR(finding.measured, 0.7 * 9 / 72, 1e-6);
  // A text's size after scaling counts.
  EXPECT_THAT(rules([](Scene& scene) { scene.add(word(scene).scale(0.25)); }),
              ElementsAre("small_text"));
}

TEST(Check, TurnedText) {
  EXPECT_THAT(rules([](Scene& scene) { scene.add(word(scene).rotate(PI / 6)); }),
              ElementsAre("turned_text"));
  EXPECT_THAT(rules([](Scene& scene) { scene.add(word(scene).rotate(PI / 2)); }), IsEmpty());
}

TEST(Check, TextOverText) {
  const auto apart = [](double distance) {
    return [distance](Scene& scene) {
      scene.add(word(scene, "lower"));
      scene.add(word(scene, "upper").shift(UP * distance));
    };
  };
  const Finding finding = only(apart(0.3));
  EXPECT_EQ(finding.rule, Rule::TextOverText);
  EXPECT_EQ(finding.object, "“upper”");
  EXPECT_THAT(finding.others, ElementsAre("“lower”"));
  // The ink is 0.467 high, and a tenth of that has to lie between the texts.
  EXPECT_THAT(rules(apart(0.50)), ElementsAre("text_over_text"));
  EXPECT_THAT(rules(apart(0.53)), IsEmpty());
}

TEST(Check, TextOverALine) {
  const auto crossed = [](const std::function<Mobject(Scene&)>& line) {
    return [line](Scene& scene) {
      scene.add(line(scene));
      scene.add(word(scene));
    };
  };
  EXPECT_THAT(rules(crossed([](Scene& scene) { return scene.Line(DL, UR); })),
              ElementsAre("text_over_line"));
  EXPECT_THAT(rules(crossed([](Scene& scene) { return scene.Line(UP, DOWN); })),
              ElementsAre("text_over_line"));
  EXPECT_THAT(rules(crossed([](Scene& scene) { return scene.Line(DL + DOWN, DR); })), IsEmpty());
  // A box round the text does not cross it, one that is too narrow does.
  EXPECT_THAT(rules(crossed([](Scene& scene) { return scene.Rectangle(3, 1); })), IsEmpty());
  EXPECT_THAT(rules(crossed([](Scene& scene) { return scene.Rectangle(1, 1); })),
              ElementsAre("text_over_line"));
  EXPECT_THAT(
      rules(crossed([](Scene& scene) { return scene.Rectangle(1, 1, {.stroke_width = 0}); })),
      IsEmpty());
}

TEST(Check, AnOpaqueFillHidesWhatIsBelow) {
  const auto covered = [](double opacity) {
    return [opacity](Scene& scene) {
      scene.add(scene.Line(LEFT * 4.0, RIGHT * 4.0));
      scene.add(scene.Rectangle(3, 1, {.color = GRAY_E, .fill_opacity = opacity}));
      scene.add(word(scene));
    };
  };
  EXPECT_THAT(rules(covered(1)), IsEmpty());
  EXPECT_THAT(rules(covered(0.5)), ElementsAre("text_over_line"));
}

TEST(Check, FrameAndMargin) {
  const auto square_at = [](Point point) {
    return [point](Scene& scene) {
      scene.add(
          scene.Square(1, {.color = RED, .fill_opacity = 1, .stroke_width = 0}).move_to(point));
    };
  };
  const Finding outside = only(square_at({7, 0}));
  EXPECT_EQ(outside.rule, Rule::OutsideFrame);
  EXPECT_EQ(outside.edge, "right");
  EXPECT_NEAR(outside.measured, 7.5 - kFrameWidth / 2, 1e-6);
  EXPECT_THAT(outside.object, HasSubstr("Square at (7.00, 0.00)"));
  const Finding inside = only(square_at({0, -3.4}));
  EXPECT_EQ(inside.rule, Rule::OutsideMargin);
  EXPECT_EQ(inside.edge, "bottom");
  EXPECT_NEAR(inside.measured, 0.22, 1e-6);
  EXPECT_THAT(rules(square_at({0, -3.18})), IsEmpty());
  // A stroke counts with its width.
  EXPECT_THAT(rules([](Scene& scene) {
                scene.add(scene.Square(1).move_to({0, -3.18}));
              }),
              ElementsAre("outside_margin"));
  // A shape that fills the frame is a background.
  EXPECT_THAT(rules([](Scene& scene) {
                scene.add(scene.Rectangle(16, 9, {.color = GRAY_E, .fill_opacity = 1}));
              }),
              IsEmpty());
}

TEST(Check, ContrastIsThatOfWcag) {
  const auto ratio = [](Color a, Color b) {
    const auto values = [](Color c) { return glm::dvec3{c.r, c.g, c.b} / 255.0; };
    return contrast_ratio(values(a), values(b));
  };
  EXPECT_NEAR(ratio(WHITE, BLACK), 21, 1e-9);
  EXPECT_NEAR(ratio(rgb(0x777777), WHITE), 4.48, 0.005);  // known not to be enough
  EXPECT_NEAR(ratio(rgb(0x767676), WHITE), 4.54, 0.005);  // known to be enough
  EXPECT_EQ(ratio(PURE_RED, PURE_RED), 1);
}

TEST(Check, LowContrast) {
  EXPECT_THAT(rules([](Scene& scene) { scene.add(word(scene, "word", GRAY_D)); }),
              ElementsAre("low_contrast"));
  const auto on = [](double opacity) {
    return [opacity](Scene& scene) {
      scene.add(scene.Rectangle(3, 1, {.color = YELLOW, .fill_opacity = opacity}));
      scene.add(word(scene));
    };
  };
  EXPECT_THAT(rules(on(0.2)), IsEmpty());
  EXPECT_THAT(rules(on(1)), ElementsAre("low_contrast"));
  // A background under part of the text is enough.
  EXPECT_THAT(
      rules([](Scene& scene) {
        scene.add(scene.Rectangle(0.2, 1, {.color = WHITE, .fill_opacity = 1, .stroke_width = 0}));
        scene.add(word(scene));
      }),
      ElementsAre("low_contrast"));
  // A veil over both takes contrast away.
  EXPECT_THAT(rules([](Scene& scene) {
                scene.add(word(scene));
                scene.add(scene.Rectangle(3, 1, {.color = BLACK, .fill_opacity = 0.8}));
              }),
              ElementsAre("low_contrast"));
}

TEST(Check, MissingGlyphs) {
  const Finding finding = only([](Scene& scene) {
    scene.add(word(scene, std::string_view("a\0b\0", 4)));  // the test's glyphs are characters
  });
  EXPECT_EQ(finding.rule, Rule::MissingGlyph);
  EXPECT_EQ(finding.measured, 2);
}

TEST(Check, StepsAndNotes) {
  const auto findings = check_slide([](Scene& scene) {
    scene.wait(20);
    scene.stop(1);
    scene.slide("No notes", " \n");
    scene.wait(20.5);
  });
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].rule, Rule::LongStep);
  EXPECT_EQ(findings[0].step, 1U);
  EXPECT_EQ(findings[0].slide, 1U);
  EXPECT_EQ(findings[0].measured, 20.5);
  EXPECT_EQ(findings[1].rule, Rule::NoNotes);
  EXPECT_EQ(findings[1].slide, 1U);
}

TEST(Check, WhatMovesIsNotJudged) {
  EXPECT_THAT(rules([](Scene& scene) {
                Mobject old = word(scene, "old");
                scene.play(Write(old));
                // The new text comes from beyond the frame into the old one's place; the square's
                // animation ends halfway.
                scene.play({FadeOut(old), FadeIn(word(scene, "new"), {.shift = UP * 9.0}),
                            FadeIn(scene.Square(1).shift(UP * 2.0), {.run_time = 0.5})});
              }),
              IsEmpty());
}

TEST(Check, AnAccidentIsFoundOnceAndWhereItIsFirstSeen) {
  const auto findings = check_slide([](Scene& scene) {
    scene.play(FadeIn(word(scene)));
    scene.stop(1);
    scene.slide("Second", "Notes.");
    scene.play(FadeIn(scene.Text("small", {.font_size = 9}).shift(UP * 2.0)));
    scene.play(FadeIn(scene.Square(1).shift(DOWN * 2.0)));
    scene.stop(1);
    scene.play(FadeIn(scene.Square(1).shift(LEFT * 3.0)));
  });
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].slide, 1U);
  EXPECT_EQ(findings[0].step, 1U);
  EXPECT_EQ(findings[0].time, 3);
}

TEST(Check, ADeckThatDrawsLotsIsNoFunctionOfTime) {
  int recordings = 0;
  EXPECT_THAT(rules([&](Scene& scene) {
                scene.add(word(scene).shift(UP * static_cast<double>(recordings++)));
              }),
              ElementsAre("not_a_function_of_time"));
}

TEST(Check, WhatRemembersIsFoundByAnotherOrder) {
  const std::vector<double> moments{0, 1, 2, 3, 4, 5, 6, 7};
  const auto pure = [](double t, DrawList& out) {
    out.clear();
    out.add(QuadItem{.center = {static_cast<float>(t), 0}});
  };
  double before = -1;
  const auto remembers = [&](double t, DrawList& out) {
    pure(t < before ? t + 0.5 : t, out);
    before = t;
  };
  EXPECT_THAT(drawn_otherwise(moments, pure, pure), IsEmpty());
  EXPECT_FALSE(drawn_otherwise(moments, pure, remembers).empty());
}

TEST(Check, ReportsForPeopleAndPrograms) {
  const Typesetter typesetter = box_typesetter();
  Scene scene(typesetter);
  scene.slide("Tokens", "Notes.");
  scene.add(scene.Text("a", {.font_size = 9}).shift(LEFT));
  scene.add(scene.Text("b", {.font_size = 9}).shift(RIGHT));
  scene.stop(1);
  const deck::Deck timeline = std::move(scene).finish();
  const auto findings = check(timeline, timeline);
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(report("deck", timeline, findings),
            "deck:\n"
            "  slide 1, Tokens\n"
            "    step 1, 0.000 s: Too small for the last row: “a”, “b”, with capitals 1/91 of the "
            "frame's height, where 1/45 can be read.\n");
  EXPECT_EQ(report("deck", timeline, {}), "deck: nothing found in 1 slides, 1 steps, 2 moments.\n");
  const std::string json = report_json("deck", timeline, findings);
  EXPECT_THAT(json, HasSubstr("\"rule\": \"small_text\""));
  EXPECT_THAT(json, HasSubstr("\"object\": \"“b”\""));
}

TEST(Convex, QuadsOverlapOnlyWhereTheyShareArea) {
  const Quad square{Point{0, 0}, Point{1, 0}, Point{1, 1}, Point{0, 1}};
  const Quad diamond{Point{1.9, 0.5}, Point{1.4, 1}, Point{0.9, 0.5}, Point{1.4, 0}};
  EXPECT_TRUE(overlap(square, diamond));
  // Its box overlaps the square's corner, it does not.
  const Quad beside{Point{1.6, 0.6}, Point{1.1, 1.1}, Point{0.95, 1.25}, Point{1.8, 1.9}};
  EXPECT_FALSE(overlap(square, beside));
  EXPECT_FALSE(overlap(square, stroke_area({1, 0}, {1, 1}, 0)));
  EXPECT_TRUE(overlap(square, stroke_area({1, 0}, {1, 1}, 0.1)));
}

TEST(Convex, ContainsFollowsTheWindingRule) {
  const std::vector<Point> arrow{{0, 0}, {2, 1}, {0, 2}, {0.5, 1}};
  EXPECT_TRUE(contains(arrow, {1, 1}));
  EXPECT_FALSE(contains(arrow, {0.2, 1}));
  EXPECT_FALSE(contains(arrow, {3, 1}));
}

}  // namespace
}  // namespace rostrum::app

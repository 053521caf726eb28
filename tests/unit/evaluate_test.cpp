// The laws of evaluate(), of decks with all that the scene language has.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "evaluate_fixture.h"
#include "recorded.h"

namespace rostrum::scene {
namespace {

using deck::Deck;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::recorded;

// Everything there is, with lags, run times of their own and things that come back.
Deck everything() {
  return recorded([](Scene& scene) {
    scene.slide("one", "");
    Mobject text = scene.Text("some text to write");
    Mobject formula = scene.MathTex("x^2", {.color = YELLOW}).shift(UP);
    Mobject boxes = scene.Group({scene.Square(1, {.fill_opacity = 0.3}), scene.Line(LEFT, UP),
                                 scene.Polygon({ORIGIN, RIGHT, UP}, {.fill_opacity = 1})});
    scene.play(Write(text), Create(boxes, {.run_time = 0.7}));
    scene.play(Write(formula), FadeOut(boxes, {.shift = UP, .scale = 2}));
    scene.stop(0.5);
    scene.slide("two", "");
    boxes.rotate(1).shift(RIGHT);
    scene.play({FadeIn(boxes, {.shift = LEFT, .scale = 0.2, .lag_ratio = 0.3}),
                FadeOut(formula, {.run_time = 0.4})});
    scene.play(FadeIn(scene.Square(3), {.rate_func = there_and_back}));
    scene.play(Create(scene.Rectangle(2, 1), {.rate_func = [](double t) { return t * t; }}),
               FadeOut(scene.Group({text, boxes}), {.rate_func = rush_from}));
    scene.stop(1);
  });
}

TEST(Evaluate, HasNoState) { deck::expect_no_state(everything(), 400); }

TEST(Evaluate, JumpsNowhere) { EXPECT_THAT(deck::jumps(everything()), IsEmpty()); }

TEST(Evaluate, JumpsWhereADeckDoes) {
  EXPECT_THAT(deck::jumps(recorded([](Scene& scene) {
                scene.slide("one", "");
                scene.play(Create(scene.Square(1)));
                scene.add(scene.Square(2));
                scene.play(Create(scene.Square(3)));
                scene.wait(1);
              })),
              ElementsAre(1));
}

}  // namespace
}  // namespace rostrum::scene

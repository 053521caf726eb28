// Misuse of the scene language: an error that names the call and where it stands.
#include "scene/errors/deck_error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <utility>

#include "scene_fixture.h"

namespace rostrum::scene {
namespace {

using testing::HasSubstr;

class Misuse : public testing::Test {
 protected:
  void SetUp() override { scene.slide("Slide", "Notes."); }

  static std::string message(const std::function<void()>& mistake) {
    try {
      mistake();
    } catch (const DeckError& error) {
      return error.what();
    }
    return "no error";
  }

  Typesetter typesetter = box_typesetter();
  Scene scene{typesetter};
};

TEST_F(Misuse, NamesTheLine) {
  const int line = __LINE__ + 1;
  const std::string what = message([&] { scene.Text(""); });
  EXPECT_THAT(what, HasSubstr("deck_error_test.cpp:" + std::to_string(line) + ": Text: "));
}

TEST_F(Misuse, OfMobjects) {
  EXPECT_THAT(message([&] { scene.Text("  \n "); }), HasSubstr("Text: there is nothing to see"));
  EXPECT_THAT(message([&] { scene.Text("a", {.font_size = -1}); }), HasSubstr("font_size is -1"));
  EXPECT_THAT(message([&] { scene.MathTex("bad"); }), HasSubstr("MathTex: this is bad TeX"));
  EXPECT_THAT(message([&] { scene.Rectangle(0, 1); }), HasSubstr("Rectangle: the width is 0"));
  EXPECT_THAT(message([&] { scene.Square(1, {.fill_opacity = 2}); }), HasSubstr("opacity"));
  EXPECT_THAT(message([&] { scene.Square(1, {.stroke_width = -2}); }),
              HasSubstr("stroke_width is -2"));
  EXPECT_THAT(message([&] { scene.Polyline({ORIGIN}); }), HasSubstr("Polyline: "));
  EXPECT_THAT(message([&] { scene.Polygon({ORIGIN, UP}); }), HasSubstr("Polygon: "));
  EXPECT_THAT(message([&] { scene.Line(ORIGIN, Point{NAN, 0}); }), HasSubstr("no finite number"));
  EXPECT_THAT(message([&] { scene.SurroundingRectangle(scene.Group()); }), HasSubstr("empty"));
  EXPECT_THAT(message([&] { scene.Square(1).scale(0); }), HasSubstr("scale: the factor is 0"));
  EXPECT_THAT(message([&] { scene.Square(1).arrange(); }),
              HasSubstr("arrange: \"Square\" is no group"));
  EXPECT_THAT(message([&] { static_cast<void>(scene.Group().at(0)); }), HasSubstr("no member 0"));
  EXPECT_THAT(message([&] { static_cast<void>(scene.Group().at(-1)); }),
              HasSubstr("there is no member -1 among 0"));
  EXPECT_THAT(message([&] {
                Mobject group = scene.Group();
                group.add(scene.Group({group}));
              }),
              HasSubstr("member of itself"));
}

TEST_F(Misuse, OfAnimations) {
  Mobject box = scene.Square(1);
  EXPECT_THAT(message([&] { scene.play(Write(box, {.run_time = -1})); }),
              HasSubstr("Write: run_time is -1"));
  EXPECT_THAT(message([&] { scene.play(Create(box, {.lag_ratio = -1})); }),
              HasSubstr("Create: lag_ratio is -1"));
  EXPECT_THAT(message([&] { scene.play(FadeIn(box, {.scale = -1})); }),
              HasSubstr("FadeIn: scale is -1"));
  EXPECT_THAT(message([&] { scene.play(FadeOut(box)); }),
              HasSubstr("play: FadeOut of \"Square\", which is not on the slide"));
  EXPECT_THAT(message([&] { scene.play(Create(scene.Group())); }), HasSubstr("the group is empty"));
  EXPECT_THAT(message([&] { scene.play(std::vector<Animation>{}); }), HasSubstr("no animation"));
  EXPECT_THAT(message([&] { scene.play(Create(box), {.run_time = 0}); }),
              HasSubstr("play: run_time is 0"));
  EXPECT_THAT(message([&] { scene.wait(-1); }), HasSubstr("wait: the time is -1"));
  EXPECT_THAT(message([&] { scene.stop(0); }), HasSubstr("stop: the hold is 0"));
  EXPECT_THAT(message([&] { scene.stop({.hold = -1}); }), HasSubstr("stop: the hold is -1"));
  EXPECT_THAT(message([&] { scene.stop({.loop = true, .auto_next = true}); }),
              HasSubstr("stop: both loop and auto_next"));
  EXPECT_THAT(message([&] { scene.stop({.loop = true}); }),
              HasSubstr("stop: there is nothing to loop"));
  EXPECT_THAT(message([&] { scene.remove(box); }), HasSubstr("not on the slide"));
  EXPECT_THAT(message([&] { scene.slide("", ""); }), HasSubstr("slide: the title is empty"));
  // The deck's time counts nanoseconds: each call has to move it on.
  EXPECT_THAT(message([&] { scene.stop(4e-10); }), HasSubstr("must be a nanosecond or more"));
  EXPECT_THAT(message([&] { scene.wait(4e-10); }), HasSubstr("must be a nanosecond or more"));
  EXPECT_THAT(message([&] { scene.play(Create(box, {.run_time = 4e-10})); }),
              HasSubstr("must be a nanosecond or more"));
}

TEST_F(Misuse, OfAnotherScenesMobjects) {
  Scene other(typesetter);
  Mobject stranger = other.Square(1);
  EXPECT_THAT(message([&] { scene.play(Create(stranger)); }), HasSubstr("another scene"));
  EXPECT_THAT(message([&] { scene.Group({stranger}); }), HasSubstr("another scene"));
  EXPECT_THAT(message([&] { scene.add(stranger); }), HasSubstr("another scene"));
}

TEST_F(Misuse, WithoutASlide) {
  Scene empty(typesetter);
  EXPECT_THAT(message([&] { empty.wait(1); }), HasSubstr("no slide has begun"));
  EXPECT_THAT(message([&] { static_cast<void>(std::move(empty).finish()); }),
              HasSubstr("no slide has begun"));
}

}  // namespace
}  // namespace rostrum::scene

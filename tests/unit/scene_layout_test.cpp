#include <gtest/gtest.h>

#include <cmath>

#include "scene/errors/deck_error.h"
#include "scene_fixture.h"

namespace rostrum::scene {
namespace {

void expect_point(Point actual, Point expected) {
  EXPECT_NEAR(actual.x, expected.x, 1e-12);
  EXPECT_NEAR(actual.y, expected.y, 1e-12);
}

class SceneLayout : public testing::Test {
 protected:
  Typesetter typesetter = box_typesetter();
  Scene scene{typesetter};
};

TEST_F(SceneLayout, NewMobjectsAreCentred) {
  expect_point(scene.Rectangle(3, 2).get_center(), ORIGIN);
  expect_point(scene.Text("ab\nc").get_center(), ORIGIN);
  expect_point(scene.MathTex("x").get_center(), ORIGIN);
}

TEST_F(SceneLayout, PointsOfTheBox) {
  const Mobject box = scene.Rectangle(4, 2).shift({1, 1});
  expect_point(box.get(UR), {3, 2});
  expect_point(box.get(DL), {-1, 0});
  expect_point(box.get_top(), {1, 2});
  expect_point(box.get_left(), {-1, 1});
}

TEST_F(SceneLayout, NextToMeetsTheTargetsEdge) {
  Mobject target = scene.Square(2).shift({3, 0});
  Mobject box = scene.Rectangle(1, 0.5).next_to(target, DOWN, 0.25);
  expect_point(box.get_top(), {3, -1.25});
  box.next_to(target, RIGHT, 0.5, UP);
  expect_point(box.get(UL), {4.5, 1});
}

TEST_F(SceneLayout, NextToAPoint) {
  Mobject box = scene.Square(1).next_to(Point{2, 3}, LEFT, 0.1);
  expect_point(box.get_right(), {1.9, 3});
}

// Manim aligns an edge along the direction like this: the left edge meets the target's centre.
TEST_F(SceneLayout, NextToWithAnEdgeAlongTheDirection) {
  Mobject target = scene.Rectangle(4, 1);
  Mobject box = scene.Square(1).next_to(target, RIGHT, 0.4, LEFT);
  expect_point(box.get_left(), {0.4, 0});
}

TEST_F(SceneLayout, ArrangeKeepsOrderAndCentres) {
  Mobject group = scene.Group({scene.Square(1), scene.Square(2), scene.Square(1)});
  group.arrange(RIGHT, 0.5);
  expect_point(group.get_center(), ORIGIN);
  EXPECT_NEAR(group.box().width(), 5, 1e-12);
  expect_point(group.at(0).get_left(), {-2.5, 0});
  expect_point(group.at(2).get_right(), {2.5, 0});
}

TEST_F(SceneLayout, ToEdgeAndAlignMoveAlongTheNamedAxisOnly) {
  Mobject box = scene.Square(1).shift({2, 1}).to_edge(UP, 0.35);
  expect_point(box.get_top(), {2, 3.65});
  box.align_to(Point{-3, 7}, LEFT);
  expect_point(box.get(UL), {-3, 3.65});
}

TEST_F(SceneLayout, ScaleAndRotateAboutTheCentre) {
  Mobject box = scene.Rectangle(2, 1).shift({1, 1}).scale(2);
  expect_point(box.get(UR), {3, 2});
  box.rotate(PI / 2);
  expect_point(box.get(UR), {2, 3});
}

TEST_F(SceneLayout, RotatedTextHasATightBox) {
  Mobject text = scene.Text("a", {.font_size = 72}).rotate(PI / 4);
  // The box of 0.4 x 0.7 is turned by 45 degrees.
  EXPECT_NEAR(text.box().width(), (0.4 + 0.7) / std::sqrt(2.0), 1e-12);
}

TEST_F(SceneLayout, GroupsMoveTheirMembers) {
  Mobject square = scene.Square(1);
  Mobject inner = scene.Group({square});
  Mobject outer = scene.Group({inner, scene.Square(3)});
  outer.shift({5, 0});
  expect_point(square.get_center(), {5, 0});
  EXPECT_TRUE(scene.Group().box().empty());
}

TEST_F(SceneLayout, AMemberTwiceInAGroupMovesOnce) {
  Mobject square = scene.Square(1);
  Mobject group = scene.Group({square, scene.Group({square})});
  group.shift({1, 0});
  expect_point(square.get_center(), {1, 0});
}

TEST_F(SceneLayout, SurroundingRectangleGrowsTheBox) {
  const Mobject frame = scene.SurroundingRectangle(scene.Rectangle(2, 1), 0.25);
  expect_point(frame.get(UR), {1.25, 0.75});
}

TEST_F(SceneLayout, LineSpacingIsAPartOfTheFontSize) {
  const auto height = [this](double line_spacing) {
    return scene.Text("a\n\nb", {.font_size = 72, .line_spacing = line_spacing}).box().height();
  };
  // There are two lines down, each the size and half of it, in Manim's 1/96 unit; then ink of 0.7
  // em.
  EXPECT_NEAR(height(0.5), 2 * 72 * 1.5 / 96 + 0.7, 1e-9);
  EXPECT_NEAR(height(0), 2 * 72 / 96.0 + 0.7, 1e-9);
  EXPECT_THROW(height(-0.1), DeckError);
}

TEST(Colors, InterpolationTruncatesLikeManim) {
  EXPECT_EQ(interpolate_color(BLUE, RED, 0.78), rgb(0xD77772));
  EXPECT_EQ(interpolate_color(BLUE, RED, 0.0), BLUE);
  EXPECT_EQ(interpolate_color(BLUE, RED, 1.0), RED);
}

}  // namespace
}  // namespace rostrum::scene

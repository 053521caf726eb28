// What Manim makes of mobjects, and mobjects compared with it.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "scene_fixture.h"

namespace rostrum::scene {

inline const nlohmann::json& recorded(const std::string& name) {
  static const nlohmann::json all =
      nlohmann::json::parse(std::ifstream(TEST_DATA "/manim_mobjects.json"));
  return all.at(name);
}

class Mobjects : public testing::Test {
 protected:
  // Sizes and boxes within a millionth, numbers of points and order as they are, colours within 1
  // of 255.
  void expect_recorded(const std::string& name, const Mobject& mobject) {
    SCOPED_TRACE(name);
    const nlohmann::json& expected = recorded(name);
    EXPECT_NEAR(mobject.width(), expected["size"][0].get<double>(), 1e-6);
    EXPECT_NEAR(mobject.height(), expected["size"][1].get<double>(), 1e-6);
    MobjectStore& store = *mobject.store();
    const std::vector<std::size_t> leaves = store.leaves(mobject.id());
    ASSERT_EQ(leaves.size(), expected["leaves"].size());
    for (std::size_t i = 0; i < leaves.size(); ++i) {
      SCOPED_TRACE("leaf " + std::to_string(i));
      expect_leaf(store.node(leaves[i]), expected["leaves"][i]);
    }
  }

  Mobject row() {
    return scene.Group({scene.Square(1), scene.Circle({.radius = 0.75}), scene.Triangle(),
                        scene.Rectangle(2, 0.5), scene.Dot()});
  }

  Typesetter typesetter = box_typesetter();
  Scene scene{typesetter};

 private:
  static void expect_leaf(const MobjectNode& node, const nlohmann::json& expected) {
    const Figure& figure = node.figure;
    const Style& style = figure.style;
    EXPECT_EQ(figure.points.size(), expected["n"].get<std::size_t>());
    const Box box = figure.box();
    const std::vector<double> sides{box.min.x, box.min.y, box.max.x, box.max.y};
    for (std::size_t side = 0; side < sides.size(); ++side) {
      EXPECT_NEAR(sides[side], expected["box"][side].get<double>(), 1e-6) << "side " << side;
    }
    static const std::vector<Color> kNone;
    expect_colors(style.gradient ? style.gradient->fill : kNone, style.fill_color,
                  expected["fill"][0]);
    expect_colors(style.gradient ? style.gradient->stroke : kNone, style.stroke_color,
                  expected["stroke"][0]);
    EXPECT_NEAR(style.fill_opacity, expected["fill"][1].get<double>(), 1e-6);
    EXPECT_NEAR(style.stroke_opacity, expected["stroke"][1].get<double>(), 1e-6);
    EXPECT_NEAR(style.stroke_width / kUnitsPerStrokeWidth, expected["stroke"][2].get<double>(),
                1e-5);
    EXPECT_NEAR(style.background_stroke_width / kUnitsPerStrokeWidth,
                expected["back"][0].get<double>(), 1e-6);
    EXPECT_EQ(node.z_index, expected["z"].get<int>());
  }

  // Manim keeps several of one colour where there was a gradient.
  static void expect_colors(std::vector<Color> colors, Color one, const nlohmann::json& expected) {
    if (colors.empty()) colors.assign(expected.size(), one);
    ASSERT_EQ(colors.size(), expected.size());
    for (std::size_t i = 0; i < colors.size(); ++i) {
      EXPECT_NEAR(colors[i].r, expected[i][0].get<int>(), 1);
      EXPECT_NEAR(colors[i].g, expected[i][1].get<int>(), 1);
      EXPECT_NEAR(colors[i].b, expected[i][2].get<int>(), 1);
    }
  }
};

}  // namespace rostrum::scene

// What is on the slide, leaf by leaf: boxes of what is drawn now, paints, order, and who put it
// there.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "inspect/inspection.h"
#include "inspect/leaves.h"
#include "recorded.h"
#include "table_gallery.h"

namespace rostrum::app {
namespace {

using namespace scene;
using testing::ElementsAre;
using testing::HasSubstr;

std::uint32_t line_of(int line = __builtin_LINE()) { return static_cast<std::uint32_t>(line); }

void expect_box(const Leaf& leaf, Point min, Point max) {
  EXPECT_NEAR(leaf.box.min.x, min.x, 1e-6);
  EXPECT_NEAR(leaf.box.min.y, min.y, 1e-6);
  EXPECT_NEAR(leaf.box.max.x, max.x, 1e-6);
  EXPECT_NEAR(leaf.box.max.y, max.y, 1e-6);
}

TEST(Inspect, HasTheBoxOfWhatIsDrawnNow) {
  const deck::Deck deck = tests::recorded([](Scene& scene) {
    scene.slide("A line", "");
    scene.play(Create(scene.Line(LEFT * 2.0, RIGHT * 2.0)), {.run_time = 1, .rate_func = linear});
    scene.wait(1);
  });
  const auto quarter = leaves_at(deck, 0.25);
  ASSERT_EQ(quarter.size(), 1U);
  expect_box(quarter[0], {-2, 0}, {-1, 0});
  // At its start it is there, and a point.
  const auto start = leaves_at(deck, 0);
  ASSERT_EQ(start.size(), 1U);
  expect_box(start[0], {-2, 0}, {-2, 0});
  expect_box(leaves_at(deck, 1.5).at(0), {-2, 0}, {2, 0});
  EXPECT_EQ(quarter[0].kind, "Line");
  EXPECT_NEAR(quarter[0].stroke.width, 4, 1e-5) << "Manim's measure";
}

TEST(Inspect, KnowsWhichLinePutALeafThereAndWhichMovesIt) {
  std::uint32_t added = 0;
  std::uint32_t played = 0;
  std::uint32_t faded = 0;
  const deck::Deck deck = tests::recorded([&](Scene& scene) {
    scene.slide("Two squares", "");
    Mobject first = scene.Square(1);
    Mobject second = scene.Square(2);
    added = line_of() + 1;
    scene.add(first);
    scene.wait(1);
    played = line_of() + 1;
    scene.play(Create(second));
    scene.wait(1);
    faded = line_of() + 1;
    scene.play(FadeOut(first));
    scene.wait(1);
  });
  const auto lines = [&](double t) {
    std::vector<std::uint32_t> found;
    for (const Leaf& leaf : leaves_at(deck, t)) found.push_back(leaf.source.line);
    return found;
  };
  EXPECT_THAT(lines(0.5), ElementsAre(added));
  EXPECT_THAT(lines(1.5), ElementsAre(added, played));
  EXPECT_THAT(lines(2.5), ElementsAre(added, played)) << "at rest again";
  EXPECT_THAT(lines(3.5), ElementsAre(faded, played));
  EXPECT_THAT(lines(4.5), ElementsAre(played));
  EXPECT_THAT(std::string{leaves_at(deck, 0.5)[0].source.file}, HasSubstr("inspect_test.cpp"));
}

TEST(Inspect, LeavesOutWhatIsWhollyTransparent) {
  const deck::Deck deck = tests::recorded([](Scene& scene) {
    scene.slide("Fades", "");
    scene.play(FadeIn(scene.Square(1, {.fill_opacity = 1})), {.rate_func = linear});
    scene.wait(1);
  });
  EXPECT_TRUE(leaves_at(deck, 0).empty());
  EXPECT_NEAR(leaves_at(deck, 0.5).at(0).fill.color.a, 0.5, 1e-6);
}

TEST(Inspect, OfGlyphsHasTheirText) {
  const deck::Deck deck = tests::table_gallery();
  std::vector<std::string> texts;
  for (const Leaf& leaf : leaves_at(deck, 7)) texts.push_back(leaf.text);
  EXPECT_THAT(texts, ElementsAre("a", "b", "")) << "and an image";
  EXPECT_TRUE(leaves_at(deck, 7).back().image);
  expect_box(leaves_at(deck, 7).back(), {-4, -0.5}, {0, 2.5});
}

TEST(Inspect, AsJsonIsWhatProgramsRead) {
  const deck::Deck deck = tests::recorded([](Scene& scene) {
    scene.slide("A square", "");
    scene.add(scene.Square(2, {.color = RED, .fill_opacity = 0.5}));
    scene.wait(1);
  });
  const std::vector<double> times{0.5};
  const auto json = nlohmann::json::parse(inspection_json(deck, times));
  const auto& moment = json["moments"][0];
  EXPECT_EQ(moment["time"], 0.5);
  EXPECT_EQ(moment["camera"]["center"], nlohmann::json({0.0, 0.0}));
  EXPECT_NEAR(moment["camera"]["width"].get<double>(), 14.2222, 1e-3);
  EXPECT_NEAR(moment["camera"]["height"].get<double>(), 8, 1e-6);
  const auto& leaf = moment["leaves"][0];
  EXPECT_EQ(leaf["kind"], "Square");
  EXPECT_EQ(leaf["fill"][0], "#FC6255");
  EXPECT_NEAR(leaf["fill"][1].get<double>(), 0.5, 1e-6);
  EXPECT_EQ(leaf["stroke"][0], "#FC6255");
  EXPECT_EQ(leaf["stroke"][1], 1.0);
  EXPECT_NEAR(leaf["stroke"][2].get<double>(), 4, 1e-5);
  EXPECT_NEAR(leaf["bbox"][0].get<double>(), -1, 1e-6);
  EXPECT_NEAR(leaf["bbox"][3].get<double>(), 1, 1e-6);
  EXPECT_EQ(leaf["z_index"], 0);
  EXPECT_THAT(leaf["source"].get<std::string>(), HasSubstr("inspect_test.cpp:"));
  EXPECT_THAT(inspection(deck, times), HasSubstr("#FC6255 at 50 %"));
}

TEST(Inspect, SaysWhatHappensAtAStop) {
  const deck::Deck deck = tests::recorded([](Scene& scene) {
    scene.slide("A stop", "");
    scene.wait(1);
    scene.stop({.hold = 2, .loop = true});
  });
  const std::vector<double> times{0.5, 1};
  const auto moments = nlohmann::json::parse(inspection_json(deck, times))["moments"];
  EXPECT_FALSE(moments[0].contains("stop"));
  EXPECT_EQ(moments[1]["stop"]["number"], 1);
  EXPECT_EQ(moments[1]["stop"]["hold"], 2.0);
  EXPECT_EQ(moments[1]["stop"]["loop"], true);
  EXPECT_EQ(moments[1]["stop"]["auto_next"], false);
  EXPECT_THAT(inspection(deck, times), HasSubstr("1.000 s, stop 1, which loops, camera"));
}

}  // namespace
}  // namespace rostrum::app

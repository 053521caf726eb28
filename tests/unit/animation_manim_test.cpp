// Animations beside what Manim has computed of the same ones (tests/data/record_animations.py).
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "animation_cases.h"
#include "animation_fixture.h"
#include "scene_fixture.h"

namespace rostrum::scene {
namespace {

const nlohmann::json& recorded() {
  static const nlohmann::json all =
      nlohmann::json::parse(std::ifstream(TEST_DATA "/manim_animations.json"));
  return all;
}

deck::Deck deck_of(const Case& of) {
  const Typesetter typesetter = box_typesetter();
  Scene scene(typesetter);
  const Cases cases(scene);
  of(cases);
  return std::move(scene).finish();
}

// Each play 30 % and 74 % on its way, and after it.
std::vector<double> moments_of(const deck::Deck& deck) {
  std::vector<double> times;
  for (const deck::Play& play : deck.plays) {
    const double length = play.end - play.start;
    times.insert(times.end(),
                 {play.start + 0.3 * length, play.start + 0.74 * length, play.end + 0.25});
  }
  return times;
}

// What Manim computes anew for each frame is recorded 60 times a second, with straight lines
// between.
double tolerance_of(const std::string& name) {
  const std::set<std::string> sampled{"along_path", "homotopy", "spiral_in", "waving"};
  return sampled.contains(name) ? 3e-3 : 1e-4;
}

void expect_as_manim(const std::map<std::string, Case>& cases) {
  for (const auto& [name, of] : cases) {
    const deck::Deck deck = deck_of(of);
    const auto expected = recorded().at(name).get<std::vector<std::vector<Drawn>>>();
    const std::vector<double> times = moments_of(deck);
    ASSERT_EQ(times.size(), expected.size()) << name;
    for (std::size_t i = 0; i < times.size(); ++i) {
      expect_drawn(drawn_at(deck, times[i]), expected[i],
                   name + ", play " + std::to_string(i / 3) + ", moment " + std::to_string(i % 3),
                   tolerance_of(name));
    }
  }
}

TEST(AnimationsAsInManim, Compositions) { expect_as_manim(composition_cases()); }
TEST(AnimationsAsInManim, Transforms) { expect_as_manim(transform_cases()); }
TEST(AnimationsAsInManim, Creation) { expect_as_manim(creation_cases()); }
TEST(AnimationsAsInManim, Motion) { expect_as_manim(motion_cases()); }
TEST(AnimationsAsInManim, Words) { expect_as_manim(word_cases()); }

}  // namespace
}  // namespace rostrum::scene

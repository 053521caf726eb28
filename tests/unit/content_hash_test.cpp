// What an export takes for the same deck: what is drawn and when, and nothing else.
#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <utility>

#include "recorded.h"

namespace rostrum::scene {
namespace {

std::uint64_t hash_of(const std::function<void(Scene&)>& deck) {
  return tests::recorded(deck).content_hash();
}

// Everything that has a line of source, or a name.
void talk(Scene& scene) {
  scene.slide("Slide", "Notes.");
  Mobject text = scene.Text("word");
  Mobject square = scene.Square(1, {.color = RED}).shift(LEFT);
  scene.add(text.at(0));
  scene.add(text.at(1));
  scene.play(Write(square), FadeIn(text.slice(2)));
  scene.stop();
  scene.play(square.animate().shift(RIGHT).rotate(1), text.animate({.run_time = 2}).shift(UP));
  scene.wait();
}

TEST(ContentHash, KnowsNoLinesNamesTitlesOrNotes) {
  const auto same = [](Scene& scene) {
    scene.title("A title");
    scene.slide("Another name", "And other notes.");
    Mobject square = scene.Square(1, {.color = RED}).shift(LEFT);
    Mobject text = scene.Text("word");
    for (int i = 0; i < 2; ++i) scene.add(text.at(i));  // on one line
    // A comment.
    scene.play(Write(square), FadeIn(text.slice(2)));
    scene.stop({.hold = 1, .loop = true});

    scene.slide("A slide begins", "");
    scene.play(square.animate().shift(RIGHT).rotate(1), text.animate({.run_time = 2}).shift(UP));
    scene.wait();
  };
  const deck::Deck one = tests::recorded(talk);
  const deck::Deck other = tests::recorded(same);
  EXPECT_FALSE(std::equal(one.bytes().begin(), one.bytes().end(), other.bytes().begin(),
                          other.bytes().end()))
      << "their files differ";
  EXPECT_EQ(one.content_hash(), other.content_hash());
}

TEST(ContentHash, KnowsWhatIsDrawnAndWhen) {
  // Each changes one thing of it.
  struct Change {
    Color color = RED;
    double side = 1;
    double stroke_width = 4;
    double fill_opacity = 0.5;
    Point place = LEFT;
    double run_time = 1;
    RateFunction rate = smooth;
    double angle = 1;
    double path_arc = 0;
    bool circle_first = false;
    int z_index = 0;
    double hold = 1;
    Color background = BLACK;
    double camera = kFrameWidth;
    std::vector<Color> gradient{RED, BLUE};
    double lag_ratio = 0.1;
    double late = 0.5;
    bool shows_more = false;
  };
  const auto hash = [](const Change& c) {
    return hash_of([&](Scene& scene) {
      scene.slide("Slide", "");
      scene.camera.set_background(c.background);
      Mobject square = scene
                           .Square(c.side, {.color = c.color,
                                            .fill_opacity = c.fill_opacity,
                                            .stroke_width = c.stroke_width})
                           .shift(c.place);
      Mobject circle = scene.Circle({.fill_opacity = 1}).set_color(c.gradient);
      square.set_z_index(c.z_index);
      scene.add(c.circle_first ? circle : square);
      scene.add(c.circle_first ? square : circle);
      scene.wait(c.late);
      if (c.shows_more) scene.add(scene.Dot());
      scene.play(square.animate({.path_arc = c.path_arc}).shift(RIGHT).rotate(c.angle),
                 {.run_time = c.run_time, .rate_func = c.rate});
      scene.stop(c.hold);
      scene.play(Create(scene.Group({scene.Dot(), scene.Dot({1, 1})}), {.lag_ratio = c.lag_ratio}));
      scene.play(scene.camera.frame.animate().set_width(c.camera));
      scene.stop();
    });
  };
  const std::vector<Change> changes{{},
                                    {.color = BLUE},
                                    {.side = 1.5},
                                    {.stroke_width = 5},
                                    {.fill_opacity = 0.6},
                                    {.place = UP},
                                    {.run_time = 1.5},
                                    {.rate = linear},
                                    {.rate = [](double t) { return t * t; }},
                                    {.angle = 1.25},
                                    {.path_arc = 1},
                                    {.circle_first = true},
                                    {.z_index = 1},
                                    {.hold = 2},
                                    {.background = BLUE},
                                    {.camera = 10},
                                    {.gradient = {RED, GREEN}},
                                    {.lag_ratio = 0.9},
                                    {.late = 0.75},
                                    {.shows_more = true}};
  std::set<std::uint64_t> hashes;
  for (const Change& change : changes) {
    EXPECT_TRUE(hashes.insert(hash(change)).second) << "change " << hashes.size();
    EXPECT_TRUE(hashes.contains(hash(change))) << "the same twice";
  }
}

// A stop is a picture of `--stops-only`.
TEST(ContentHash, KnowsWhenTheDeckStops) {
  const auto hash = [](double first) {
    return hash_of([first](Scene& scene) {
      scene.slide("Slide", "");
      scene.add(scene.Square(1));
      scene.wait(first);
      scene.stop(1);
      scene.wait(3 - first);
    });
  };
  EXPECT_NE(hash(1), hash(2));
}

}  // namespace
}  // namespace rostrum::scene

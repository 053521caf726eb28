// Each moment belongs to the slide and step that were said while the deck was recorded.
#include "deck/steps.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

#include "recorded.h"

namespace rostrum::deck {
namespace {

using scene::Scene;
using testing::ElementsAre;
using testing::Optional;
using tests::play_for;
using tests::recorded;

std::vector<std::size_t> slides_of_steps(const Steps& steps) {
  std::vector<std::size_t> slides;
  for (std::size_t i = 0; i < steps.count(); ++i) slides.push_back(steps.in_slide(i).slide);
  return slides;
}

TEST(Steps, ASlideThatBeginsWithAStopKeepsIt) {
  const Steps steps{recorded([](Scene& scene) {
    scene.slide("first", "");
    play_for(scene, 1);
    scene.stop(0.5);
    scene.slide("second", "");
    scene.add(scene.Square(1));
    scene.stop(0.5);
    play_for(scene, 1);
    scene.stop(0.5);
  })};
  EXPECT_THAT(slides_of_steps(steps), ElementsAre(0, 1, 1));
  EXPECT_EQ(steps.slide_at(1.5), 1U);
  EXPECT_THAT(steps.step_at(1.5), Optional(1));
  EXPECT_EQ(steps.start(1), steps.end(1)) << "nothing is played before that stop";
}

TEST(Steps, TheDeckMayBeginWithAStop) {
  const Steps steps{recorded([](Scene& scene) {
    scene.slide("first", "");
    scene.stop(1);
    scene.slide("second", "");
    scene.stop(1);
  })};
  EXPECT_THAT(slides_of_steps(steps), ElementsAre(0, 1));
  EXPECT_THAT(steps.step_at(0), Optional(0));
  EXPECT_EQ(steps.slide_at(0), 0U);
}

TEST(Steps, EmptySlidesHaveNone) {
  const Steps steps{recorded([](Scene& scene) {
    scene.slide("empty", "");
    scene.slide("empty", "");
    scene.slide("third", "");
    play_for(scene, 1);
    scene.stop(1);
    scene.slide("empty", "");
    scene.slide("fifth", "");
    scene.stop(1);
    scene.slide("empty", "");
  })};
  EXPECT_THAT(slides_of_steps(steps), ElementsAre(2, 4));
  EXPECT_EQ(steps.slide_at(0), 2U) << "those before it last no time";
  EXPECT_EQ(steps.slide_at(2), 4U);
  EXPECT_EQ(steps.slide_at(3), 5U);
  EXPECT_EQ(steps.first_in(3), 1U);
  EXPECT_FALSE(steps.has({.slide = 3, .step = 0}));
  EXPECT_FALSE(steps.has({.slide = 4, .step = 1}));
  EXPECT_FALSE(steps.has({.slide = 6, .step = 0}));
}

TEST(Steps, ADeckWithoutAStopHasOne) {
  const Steps steps{recorded([](Scene& scene) {
    scene.slide("first", "");
    play_for(scene, 1);
    scene.slide("second", "");
    play_for(scene, 1);
  })};
  EXPECT_THAT(slides_of_steps(steps), ElementsAre(1));
  EXPECT_EQ(steps.end(0), 2);
  EXPECT_FALSE(steps.has_tail());
}

TEST(Steps, WhatLiesPastTheLastStopIsTheLastSlides) {
  const Steps steps{recorded([](Scene& scene) {
    scene.slide("first", "");
    play_for(scene, 1);
    scene.stop(1);
    scene.slide("second", "");
    play_for(scene, 1);
  })};
  EXPECT_TRUE(steps.has_tail());
  EXPECT_EQ(steps.count(), 1U);
  EXPECT_EQ(steps.in_slide(1), (SlideStep{.slide = 1, .step = 0}));
  EXPECT_THAT(steps.step_at(2), Optional(0));
  EXPECT_THAT(steps.step_at(2.5), Optional(1));
}

// A random deck says this while it is recorded.
struct Said {
  std::vector<std::size_t> slides_of_stops;
  struct Stretch {
    std::size_t slide;
    double begin;
    double end;
  };
  std::vector<Stretch> stretches;  // of plays, waits and holds
};

TEST(Steps, OfAnyDeckAreThoseOfTheSlideThatWasBeingRecorded) {
  std::mt19937 random{11};
  std::uniform_real_distribution<double> seconds{0.01, 2};
  for (int round = 0; round < 300; ++round) {
    Said said;
    const Deck deck = recorded([&](Scene& scene) {
      double now = 0;
      std::size_t slide = 0;
      const auto lasts = [&](double time) {
        said.stretches.push_back({.slide = slide, .begin = now, .end = later(now, time)});
        now = later(now, time);
      };
      scene.slide("first", "");
      for (int i = std::uniform_int_distribution<int>{0, 30}(random); i > 0; --i) {
        const double time = seconds(random);
        switch (std::uniform_int_distribution<int>{0, 4}(random)) {
          case 0:
            scene.slide("another", "");
            ++slide;
            break;
          case 1:
            scene.add(scene.Square(1));
            break;
          case 2:
            play_for(scene, time);
            lasts(time);
            break;
          case 3:
            scene.wait(time);
            lasts(time);
            break;
          case 4:
            scene.stop(time);
            said.slides_of_stops.push_back(slide);
            lasts(time);
            break;
        }
      }
    });
    const Steps steps{deck};
    if (deck.stops.empty()) said.slides_of_stops.push_back(deck.slides.size() - 1);
    EXPECT_EQ(slides_of_steps(steps), said.slides_of_stops);
    for (const auto& [slide, begin, end] : said.stretches) {
      for (const double t : {begin, (begin + end) / 2, std::nextafter(end, 0.0)}) {
        EXPECT_EQ(steps.slide_at(t), slide) << t;
      }
    }
    for (std::size_t i = 0; i < steps.count(); ++i) {
      EXPECT_EQ(steps.in_deck(steps.in_slide(i)), i);
      EXPECT_TRUE(steps.has(steps.in_slide(i)));
      EXPECT_EQ(steps.slide_at(steps.end(i)), steps.in_slide(i).slide);
      EXPECT_THAT(steps.step_at(steps.end(i)), Optional(i));
    }
  }
}

}  // namespace
}  // namespace rostrum::deck

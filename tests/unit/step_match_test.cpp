// Where the steps of a talk are when it was changed: found by what they show, and by their place.
#include "show/step_match.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "recorded.h"

namespace rostrum::app {
namespace {

using testing::ElementsAre;

// A talk as its slides; each is a title and a letter a step, which shows a square of that letter's
// own size, and takes a second before its stop of one second.
struct Chapter {
  std::string title;
  std::string steps;
};
using Talk = std::vector<Chapter>;

deck::Deck deck_of(const Talk& talk, double seconds = 1) {
  return tests::recorded([&](scene::Scene& scene) {
    for (const auto& [title, steps] : talk) {
      scene.slide(title, "");
      for (const char letter : steps) {
        scene.clear();
        const double side = 0.1 * (letter - 'a' + 1);
        scene.play(Create(scene.Rectangle(side, side)), {.run_time = seconds});
        scene.stop(1);
      }
    }
  });
}

std::vector<std::size_t> matched(const Talk& before, const Talk& after) {
  const deck::Deck old = deck_of(before);
  const StepMatch match{old, deck_of(after)};
  std::vector<std::size_t> steps;
  for (std::size_t i = 0; i <= deck::Steps{old}.count(); ++i) steps.push_back(match.step(i));
  return steps;
}

TEST(StepMatch, OfTheSameTalkIsEachStepItself) {
  EXPECT_THAT(matched({{"A", "abc"}, {"B", "de"}}, {{"A", "abc"}, {"B", "de"}}),
              ElementsAre(0, 1, 2, 3, 4, 5));
}

TEST(StepMatch, AChangedStepKeepsItsPlace) {
  EXPECT_THAT(matched({{"A", "abc"}, {"B", "de"}}, {{"A", "axc"}, {"B", "de"}}),
              ElementsAre(0, 1, 2, 3, 4, 5));
}

TEST(StepMatch, StepsMoveWithWhatIsPutInBeforeThem) {
  EXPECT_THAT(matched({{"A", "abc"}, {"B", "de"}}, {{"A", "axybc"}, {"B", "de"}}),
              ElementsAre(0, 3, 4, 5, 6, 7));
  EXPECT_THAT(matched({{"A", "abc"}, {"B", "de"}}, {{"New", "xy"}, {"A", "abc"}, {"B", "de"}}),
              ElementsAre(2, 3, 4, 5, 6, 7));
}

TEST(StepMatch, OfAStepThatIsGoneTheOneBeforeIsShown) {
  EXPECT_THAT(matched({{"A", "abc"}, {"B", "de"}}, {{"A", "ac"}, {"B", "de"}}),
              ElementsAre(0, 0, 1, 2, 3, 4));
  EXPECT_THAT(matched({{"A", "abc"}, {"B", "de"}}, {{"B", "de"}}), ElementsAre(0, 0, 0, 0, 1, 2));
  EXPECT_THAT(matched({{"A", "ab"}}, {{"A", "a"}}), ElementsAre(0, 0, 1));
}

TEST(StepMatch, SlidesThatChangePlacesAreFoundByWhatTheyShow) {
  // Of two that changed places one is found by what it shows, and one where the other was.
  const auto found = matched({{"A", "abc"}, {"B", "de"}}, {{"B", "de"}, {"A", "abc"}});
  EXPECT_THAT(std::vector(found.begin(), found.begin() + 3), ElementsAre(2, 3, 4));
}

TEST(StepMatch, WhereAllLooksOtherwiseTitlesAndNumbersCount) {
  EXPECT_THAT(matched({{"A", "abc"}, {"B", "de"}}, {{"A", "vwx"}, {"B", "yz"}}),
              ElementsAre(0, 1, 2, 3, 4, 5));
  EXPECT_THAT(matched({{"A", "abc"}, {"B", "de"}}, {{"New", "t"}, {"A", "vwx"}, {"B", "yz"}}),
              ElementsAre(1, 2, 3, 4, 5, 6));
}

TEST(StepMatch, MomentsLieAsFarIntoTheirStep) {
  const deck::Deck before = deck_of({{"A", "abc"}}, 2);        // [0, 2], [3, 5], [6, 8]
  const StepMatch match{before, deck_of({{"A", "xabc"}}, 1)};  // [0, 1], [2, 3], [4, 5], [6, 7]
  EXPECT_EQ(match.moment(0), 0) << "a show that has not begun";
  EXPECT_EQ(match.moment(0.5), 2.5);
  EXPECT_EQ(match.moment(1.5), 3) << "the step is over sooner now";
  EXPECT_EQ(match.moment(2), 3) << "at the stop";
  EXPECT_EQ(match.moment(2.5), 3) << "within its hold";
  EXPECT_EQ(match.moment(3.25), 4.25);
  EXPECT_EQ(match.moment(8), 7);
  EXPECT_EQ(match.moment_in(1, 3), 4) << "a step that has only begun to play";
}

TEST(StepMatch, ADeckWithoutStopsIsOneStep) {
  const deck::Deck black = tests::recorded([](scene::Scene& scene) { scene.slide("Black", ""); });
  const deck::Deck talk = deck_of({{"A", "ab"}});
  EXPECT_EQ((StepMatch{black, talk}).moment(0), 0);
  EXPECT_EQ((StepMatch{talk, black}).moment(3), 0);
}

}  // namespace
}  // namespace rostrum::app

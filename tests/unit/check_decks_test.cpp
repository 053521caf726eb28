// The decks as `rostrum check` reads them: nothing in the one for the stage; in the faithful one,
// each accident of the scene that it ports.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "check/check.h"
#include "check/report.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"

namespace rostrum::app {
namespace {

using testing::Contains;
using testing::HasSubstr;

class CheckDecks : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    const auto fonts = ShowFonts::open({}).value();
    const auto findings_in = [&](std::string_view name) {
      const decks::Deck& deck = *find_deck(name).value();
      const auto typesetter = fonts.typesetter();
      const auto timeline = record_deck(deck, typesetter).value();
      return check(timeline, record_deck(deck, typesetter).value());
    };
    stage_ = findings_in("attention");
    faithful_ = findings_in("transformer");
  }

  // The finding of that rule about the thing whose name begins so.
  static const Finding* find(Rule rule, std::string_view object) {
    const auto found = std::ranges::find_if(faithful_, [&](const Finding& finding) {
      return finding.rule == rule && finding.object.starts_with("“" + std::string{object});
    });
    return found == faithful_.end() ? nullptr : &*found;
  }
  static bool finds(Rule rule, std::string_view object) { return find(rule, object) != nullptr; }
  static std::ptrdiff_t count(Rule rule, std::size_t slide) {
    return std::ranges::count_if(faithful_, [&](const Finding& finding) {
      return finding.rule == rule && finding.slide == slide;
    });
  }

  inline static std::vector<Finding> stage_;
  inline static std::vector<Finding> faithful_;
};

TEST_F(CheckDecks, TheDeckForTheStageHasNothing) {
  for (const Finding& finding : stage_) ADD_FAILURE() << sentence(finding);
}

TEST_F(CheckDecks, TheRatioCaptionRunsOffTheFrame) {
  const Finding* finding = find(Rule::OutsideFrame, "GQA 6:1");
  ASSERT_NE(finding, nullptr);
  EXPECT_EQ(finding->edge, "right");
  EXPECT_NEAR(finding->time, 15.71, 1e-6);
  EXPECT_EQ(finding->slide, 0U);
  EXPECT_EQ(finding->step, 2U);
}

TEST_F(CheckDecks, TheRepeatCaptionLiesOverTheRatioCaption) {
  const Finding* finding = find(Rule::TextOverText, "repeat_kv()");
  ASSERT_NE(finding, nullptr);
  EXPECT_THAT(finding->others, Contains(HasSubstr("GQA 6:1")));
  EXPECT_NEAR(finding->time, 19.51, 1e-6);
}

TEST_F(CheckDecks, TheSpecificationsOverlap) {
  for (const auto* value : {"~1.0B", "1536", "24 / 4", "64", "4608", "2048", "bfloat16"}) {
    EXPECT_TRUE(finds(Rule::TextOverText, value)) << value;
  }
}

TEST_F(CheckDecks, TheLabelsInBoxesAreSmall) {
  for (const auto* label : {"Q Projection", "K Projection", "V Projection", "Repeat KV",
                            "Scaled Dot-Product", "O Projection"}) {
    EXPECT_TRUE(finds(Rule::SmallText, label)) << label;
  }
}

TEST_F(CheckDecks, TheLettersBesideTheGridAreSmall) {
  EXPECT_TRUE(finds(Rule::SmallText, "Q”"));
  EXPECT_TRUE(finds(Rule::SmallText, "K”"));
}

TEST_F(CheckDecks, TheCaptionsOfTheStepsAreSmall) {
  for (const auto* caption : {"score matrix", "scale", "normalize", "weighted sum"}) {
    EXPECT_TRUE(finds(Rule::SmallText, caption)) << caption;
  }
}

TEST_F(CheckDecks, TheTokensAreTurned) {
  constexpr std::size_t kHeatmap = 5;
  EXPECT_EQ(count(Rule::TurnedText, kHeatmap), 7);
  EXPECT_TRUE(finds(Rule::TextOverText, "causal mask"));
}

TEST_F(CheckDecks, TheFaithfulDeckIsAFunctionOfTimeWithNotes) {
  for (std::size_t slide = 0; slide < 6; ++slide) {
    EXPECT_EQ(count(Rule::NotFunctionOfTime, slide), 0);
    EXPECT_EQ(count(Rule::NoNotes, slide), 0);
    EXPECT_EQ(count(Rule::MissingGlyph, slide), 0);
    EXPECT_EQ(count(Rule::LongStep, slide), 0);
  }
}

}  // namespace
}  // namespace rostrum::app

// The laws of evaluate(), and the file's, of the program's own decks.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "decks/decks.h"
#include "embedded_fonts.h"
#include "evaluate_fixture.h"
#include "text/fonts.h"
#include "text/typesetter.h"

namespace rostrum {
namespace {

class OwnDecks : public testing::TestWithParam<const char*> {
 protected:
  static deck::Deck recorded() {
    const text::Fonts fonts = text::open_fonts();
    return decks::record(*decks::find(GetParam()), text::make_typesetter(fonts));
  }
};

TEST_P(OwnDecks, HaveNoState) { deck::expect_no_state(recorded(), 300); }

TEST_P(OwnDecks, JumpNowhere) { EXPECT_THAT(deck::jumps(recorded()), testing::IsEmpty()); }

TEST_P(OwnDecks, AreRecordedAlikeEachTime) {
  EXPECT_EQ(recorded().content_hash(), recorded().content_hash());
}

// Or a deck that is exported on two machines would be two decks.
TEST_P(OwnDecks, NameNoFolderOfTheMachineThatBuiltThem) {
  const deck::Deck deck = recorded();
  ASSERT_FALSE(deck.tables().sources.empty());
  for (std::uint32_t i = 0; i < deck.tables().sources.size(); ++i) {
    EXPECT_THAT(std::string(deck.source(i).file), testing::StartsWith("slides/decks/"));
  }
}

TEST_P(OwnDecks, AreWhatTheirFilesAre) {
  const deck::Deck deck = recorded();
  const auto bytes =
      std::make_shared<std::vector<std::byte>>(deck.bytes().begin(), deck.bytes().end());
  const auto opened = deck::open(*bytes, bytes, "a deck");
  ASSERT_TRUE(opened.ok()) << opened.error().message;
  for (int i = 0; i <= 200; ++i) {
    const double t = deck.duration * i / 200;
    EXPECT_EQ(deck::evaluate(opened.value(), t), deck::evaluate(deck, t)) << "at " << t;
  }
}

INSTANTIATE_TEST_SUITE_P(All, OwnDecks, testing::Values("transformer", "attention"),
                         [](const auto& deck) { return std::string(deck.param); });

}  // namespace
}  // namespace rostrum

// `rostrum list` says which decks cannot be recorded, and lists the others.
#include "cli/listing.h"

#include <gmock/gmock.h>

#include <array>
#include <new>
#include <nlohmann/json.hpp>

#include "talk/show_fonts.h"

namespace rostrum::app {
namespace {

using testing::HasSubstr;

void good(scene::Scene& scene) {
  scene.slide("All is well", "");
  scene.add(scene.Square(1));
  scene.wait(1);
}
void mistaken(scene::Scene& scene) { static_cast<void>(scene.Group().at(-1)); }
void without_memory(scene::Scene& /*scene*/) { throw std::bad_alloc{}; }
void rude(scene::Scene& /*scene*/) { throw 17; }

constexpr std::array<decks::Deck, 5> kDecks{{{"first", "The first", good},
                                             {"mistaken", "Mistaken", mistaken},
                                             {"large", "Too large", without_memory},
                                             {"rude", "Rude", rude},
                                             {"last", "The last", good}}};

TEST(Listing, OfBrokenDecksHasTheOthersAndTheirNames) {
  const auto fonts = ShowFonts::open({}).value();
  const RecordedDecks recorded = record_decks(kDecks, fonts.typesetter());
  ASSERT_EQ(recorded.decks.size(), 2U);
  EXPECT_THAT(listing(recorded.decks),
              testing::AllOf(HasSubstr("first: The first"), HasSubstr("last: The last")));
  EXPECT_EQ(nlohmann::json::parse(listing_json(recorded.decks))["decks"].size(), 2U);
  ASSERT_EQ(recorded.broken.size(), 3U);
  EXPECT_THAT(recorded.broken[0].message,
              testing::AllOf(HasSubstr("The deck mistaken has a mistake: "),
                             HasSubstr("listing_test.cpp:"), HasSubstr("no member -1")));
  EXPECT_EQ(recorded.broken[1].message,
            "The deck large cannot be recorded: There is not enough memory.");
  EXPECT_EQ(recorded.broken[2].message,
            "The deck rude cannot be recorded: It failed without saying why.");
}

}  // namespace
}  // namespace rostrum::app

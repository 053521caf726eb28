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
void looping(scene::Scene& scene) {
  scene.slide("Stops", "");
  scene.wait(1);
  scene.stop({.loop = true});
  scene.wait(1);
  scene.stop({.hold = 2, .auto_next = true});
  scene.wait(1);
  scene.stop();
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

TEST(Listing, SaysWhichStopsLoopAndWhichGoOnByThemselves) {
  constexpr std::array<decks::Deck, 1> kStops{{{"stops", "Stops", looping}}};
  const auto fonts = ShowFonts::open({}).value();
  const RecordedDecks recorded = record_decks(kStops, fonts.typesetter());
  EXPECT_THAT(listing(recorded.decks), HasSubstr("     1.000    stop 1, 1 s in video, loops\n"
                                                 "     3.000    stop 2, 2 s in video, goes on by "
                                                 "itself\n"
                                                 "     6.000    stop 3, 1 s in video\n"));
  const auto stops = nlohmann::json::parse(listing_json(recorded.decks))["decks"][0]["stops"];
  EXPECT_EQ(stops[0]["loop"], true);
  EXPECT_EQ(stops[0]["auto_next"], false);
  EXPECT_EQ(stops[1]["loop"], false);
  EXPECT_EQ(stops[1]["auto_next"], true);
  EXPECT_EQ(stops[2]["loop"], false);
  EXPECT_EQ(stops[2]["auto_next"], false);
}

}  // namespace
}  // namespace rostrum::app

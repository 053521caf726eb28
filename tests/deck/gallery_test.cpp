// The laws of a deck, of one that says every word of the scene language: nothing jumps at the
// border of a clip, a moment does not depend on those before, and the file is the deck.
#include "gallery/gallery.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "deck/evaluate.h"
#include "embedded_fonts.h"
#include "evaluate_fixture.h"
#include "opened_bytes.h"
#include "text/fonts.h"
#include "text/typesetter.h"

namespace rostrum::tests {
namespace {

const deck::Deck& deck() {
  static const deck::Deck the_deck = [] {
    const text::Fonts fonts = text::open_fonts();
    return recorded_gallery(text::make_typesetter(fonts));
  }();
  return the_deck;
}

// What begins or ends there.
std::string clips_at(double t) {
  std::string names;
  for (const deck::Clip& clip : deck().clips) {
    if (clip.start != t && clip.end != t) continue;
    names += std::string(clip.name) + (clip.start == t ? " begins, " : " ends, ");
  }
  return names + "at " + std::to_string(t);
}

TEST(Gallery, HasNoState) { deck::expect_no_state(deck(), 400); }

TEST(Gallery, JumpsOnlyWhereAWordSaysSo) {
  // What comes and goes at once, is shown and hidden, or comes to lie over what it is a copy of.
  const std::set<std::string_view> sudden{"Blink",
                                          "ShowIncreasingSubsets",
                                          "ShowSubmobjectsOneByOne",
                                          "AddTextLetterByLetter",
                                          "TransformFromCopy",
                                          "RemoveTextLetterByLetter"};
  std::set<double> excused;
  for (const deck::Clip& clip : deck().clips) {
    if (!sudden.contains(clip.name)) continue;
    excused.insert(clip.start);
    excused.insert(clip.end);
  }
  for (const double t : deck::jumps(deck())) EXPECT_TRUE(excused.contains(t)) << clips_at(t);
}

TEST(Gallery, IsTheSameFromItsFileAtShuffledMoments) {
  const auto read = opened(bytes_of(deck()));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read.value().content_hash(), deck().content_hash());
  std::vector<double> times;
  for (const deck::Play& play : deck().plays) {
    for (const double part : {0.0, 0.3, 0.74, 1.0}) {
      times.push_back(play.start + part * (play.end - play.start));
    }
  }
  std::shuffle(times.begin(), times.end(), std::mt19937(11));
  deck::DrawList from_file;
  deck::DrawList from_memory;
  std::size_t items = 0;
  for (const double t : times) {
    deck::evaluate(read.value(), t, from_file);
    deck::evaluate(deck(), t, from_memory);
    ASSERT_EQ(from_file, from_memory) << "at " << t;
    items += from_file.paths.size() + from_file.quads.size() + from_file.glyphs.size() +
             from_file.images.size();
  }
  EXPECT_GT(items, 2000U) << "there is something to compare";
}

// A word that is new has to be said in the gallery, too.
TEST(Gallery, SaysAllAnimationsAndStops) {
  std::set<std::string_view> names;
  for (const deck::Clip& clip : deck().clips) names.insert(clip.name);
  EXPECT_GE(names.size(), 40U);
  std::set<deck::AfterStop> stops;
  for (const deck::Stop& stop : deck().stops) stops.insert(stop.after);
  EXPECT_EQ(stops.size(), 3U);
  EXPECT_FALSE(deck().images().empty());
  EXPECT_FALSE(deck().tables().gradients.empty());
  EXPECT_GT(deck().tables().cameras.size(), 1U);
}

}  // namespace
}  // namespace rostrum::tests

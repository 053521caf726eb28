// A deck from its file is the deck that was recorded.
#include <gtest/gtest.h>

#include <filesystem>
#include <iterator>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>

#include "deck/evaluate.h"
#include "deck/table_writer.h"
#include "opened_bytes.h"
#include "table_gallery.h"
#include "whole_file.h"

namespace rostrum::tests {
namespace {

TEST(RoundTrip, DrawsTheSameFromMemoryAndFromTheFile) {
  const deck::Deck recorded = table_gallery();
  const auto read = opened(bytes_of(recorded));
  ASSERT_TRUE(read) << read.error().message;
  const deck::Deck& deck = read.value();
  EXPECT_EQ(deck.content_hash(), recorded.content_hash());
  EXPECT_EQ(deck.title, "Tables");
  EXPECT_EQ(deck.duration, recorded.duration);
  EXPECT_EQ(deck.stops.at(1).after, deck::AfterStop::Loop);
  std::size_t items = 0;
  for (int i = 0; i <= 1200; ++i) {
    const double t = i / 100.0;
    const deck::DrawList list = evaluate(deck, t);
    EXPECT_TRUE(list == evaluate(recorded, t)) << t;
    items += list.paths.size() + list.quads.size() + list.glyphs.size() + list.images.size();
  }
  EXPECT_GT(items, 5000U) << "there is something to compare";
}

// Nothing of the file refers to where it lies: a copy is the same deck after the first is gone.
TEST(RoundTrip, IsTheSameInAnotherPlaceOfMemory) {
  std::optional<deck::Deck> first = opened(bytes_of(table_gallery())).value();
  const deck::DrawList before = evaluate(*first, 3);
  const auto second = opened(bytes_of(*first)).value();
  first.reset();
  EXPECT_TRUE(evaluate(second, 3).runs == before.runs);
  EXPECT_EQ(second.string(second.tables().title[0]), "Tables");
}

TEST(RoundTrip, OfStringsKeepsWhatATerminalMayShow) {
  deck::TableWriter writer;
  writer.slide(0, "a\x1B[31mb\tc\nd\x7F", "\xFF \xC2\x9B ü");
  const deck::Deck deck = std::move(writer).finish(1);
  EXPECT_EQ(deck.slides[0].title, "a [31mb\tc\nd ");
  EXPECT_EQ(deck.slides[0].notes, "\xEF\xBF\xBD    ü");
}

TEST(RoundTrip, OfWhatNoDeckMayBeSaysWhy) {
  deck::TableWriter writer;
  writer.slide(0, "Far away", "");
  EXPECT_THROW((void)std::move(writer).finish(1e9), std::runtime_error);
}

// What the fuzzer starts from: a file of another format would be refused before it is looked into.
TEST(RoundTrip, TheFuzzersCorpusIsOfThisFormat) {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(ROSTRUM_CORPUS)) {
    const std::string text = tests::whole_file(entry.path());
    const auto bytes = std::as_bytes(std::span{text});
    EXPECT_EQ(refusal({bytes.begin(), bytes.end()}), "")
        << entry.path() << ": record it again by `rostrum pack`";
    ++files;
  }
  EXPECT_GT(files, 0U);
}

}  // namespace
}  // namespace rostrum::tests

// Equal records are stored once, and lists that differ little share nearly all of it.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "deck_fixture.h"

namespace rostrum::deck {
namespace {

using Parts = std::vector<PartRecord>;

std::size_t bytes_of(const Tables<TableList>& tables) {
  std::size_t bytes = 0;
  for_each_table(tables, [&](std::uint32_t, const char*, const auto& table) {
    bytes += table.size() * sizeof(table[0]);
  });
  return bytes;
}

// The runs of a list, in order.
std::vector<std::uint32_t> runs_of(const Tables<TableList>& tables, std::uint32_t node) {
  std::vector<std::uint32_t> runs;
  const NodeRecord& record = tables.nodes[node];
  for (std::uint32_t i = 0; i < record.children.count; ++i) {
    const std::uint32_t child = tables.children[record.children.first + i];
    if (record.level == 0) {
      runs.push_back(child);
    } else {
      const auto below = runs_of(tables, child);
      runs.insert(runs.end(), below.begin(), below.end());
    }
  }
  return runs;
}

TEST(TableWriter, KeepsEqualRecordsOnce) {
  TableDeck deck;
  const PartRecord part = deck.line({1, 2});
  EXPECT_EQ(deck.line({1, 2}), part);
  EXPECT_EQ(deck.run(Parts{part}), deck.run(Parts{part}));
  EXPECT_NE(deck.run(Parts{part}), deck.run(Parts{deck.line({1, 3})}));
  EXPECT_EQ(deck.writer.string("word"), deck.writer.string("word"));
  EXPECT_EQ(deck.writer.tables().outlines.size(), 1) << "a shape in two places";
  EXPECT_EQ(deck.writer.ease(Ease::Linear), kNone);
  EXPECT_EQ(deck.writer.ease(Ease::Smooth), deck.writer.ease(Ease::Smooth));
}

TEST(TableWriter, AShapeInAnotherPlaceIsTheSameOutline) {
  TableWriter writer;
  auto points = line_points({0.1, 0.2}, {1.3, 0.7});
  const PlacedOutline here = writer.placed_outline(points, OutlineKind::Path);
  for (Point& p : points) p += Point{-3.7, 11.9};
  const PlacedOutline there = writer.placed_outline(points, OutlineKind::Path);
  EXPECT_EQ(here.outline, there.outline);
  EXPECT_EQ(here.origin, Point(0.1, 0.2));
  EXPECT_EQ(there.origin, Point(0.1 - 3.7, 0.2 + 11.9));
}

TEST(TableWriter, ListsKeepTheirOrder) {
  std::mt19937 random{3};
  TableDeck deck;
  std::vector<std::uint32_t> all(500);
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] = deck.run(Parts{deck.line({static_cast<double>(i), 0})});
  }
  for (int round = 0; round < 100; ++round) {
    const std::size_t count = std::uniform_int_distribution<std::size_t>{0, all.size()}(random);
    std::vector<std::uint32_t> runs(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
    std::shuffle(runs.begin(), runs.end(), random);
    deck.writer.epoch(round, runs, kNone);
    const std::uint32_t list = deck.writer.tables().epochs.back().list;
    EXPECT_EQ(list == kNone ? std::vector<std::uint32_t>{} : runs_of(deck.writer.tables(), list),
              runs);
  }
}

TEST(TableWriter, EqualListsAreOneEpoch) {
  TableDeck deck;
  const std::vector<std::uint32_t> runs{deck.run(Parts{deck.line({0, 0})})};
  deck.writer.epoch(0, runs, kNone);
  deck.writer.epoch(1, runs, kNone);
  EXPECT_EQ(deck.writer.tables().epochs.size(), 1);
  deck.writer.epoch(2, {}, kNone);
  deck.writer.epoch(2, runs, kNone);
  ASSERT_EQ(deck.writer.tables().epochs.size(), 2) << "of two at one time the later counts";
  EXPECT_EQ(deck.writer.tables().epochs[1].list, deck.writer.tables().epochs[0].list);
}

// Each of so many plays puts one thing more on the slide, where all of those before it rest.
std::size_t bytes_after(std::size_t plays) {
  TableDeck deck;
  std::vector<std::uint32_t> runs;
  for (std::size_t i = 0; i < plays; ++i) {
    const auto begin = static_cast<double>(i);
    const PartRecord part = deck.line({begin, 0});
    runs.push_back(deck.run(Parts{part, part}, {}, {.begin = begin, .end = begin + 1}));
    deck.writer.epoch(begin, runs, kNone);
    runs.back() = deck.run(Parts{part});
  }
  return bytes_of(deck.writer.tables());
}

TEST(TableWriter, PlaysThatAddOneThingEachCostAsMuchEach) {
  const auto thousand = static_cast<double>(bytes_after(1000));
  const auto two_thousand = static_cast<double>(bytes_after(2000));
  const auto four_thousand = static_cast<double>(bytes_after(4000));
  // A list of n runs is a tree, of which each play writes one path: n log n in all.
  EXPECT_LT(two_thousand / thousand, 2.3);
  EXPECT_LT(four_thousand / two_thousand, 2.3);
  EXPECT_LT(four_thousand / 4000, 2000) << "bytes a play";
  RecordProperty("bytes_1000", static_cast<int>(thousand));
  RecordProperty("bytes_2000", static_cast<int>(two_thousand));
  RecordProperty("bytes_4000", static_cast<int>(four_thousand));
}

}  // namespace
}  // namespace rostrum::deck

// A packed deck is opened as the deck that it was, and what has been damaged is not opened.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "deck/evaluate.h"
#include "deck/file_format.h"
#include "deck_fixture.h"

namespace rostrum::deck {
namespace {

using Parts = std::vector<PartRecord>;
using testing::HasSubstr;

Deck some_deck() {
  TableDeck tables;
  const std::array<Rgba32, 2> colors{kRed, kBlue};
  const StyleRecord style{.fill = kRed,
                          .stroke = kWhite,
                          .stroke_width = 0.04F,
                          .gradient = tables.writer.gradient(colors, {}, RIGHT)};
  const auto square = square_points(2);
  const std::array<ExtentKey, 2> extents{ExtentKey{0, 0, 0}, ExtentKey{1, 0, 1}};
  const MotionRecord arc{.extent_keys = tables.writer.keys(extents),
                         .path = static_cast<std::uint32_t>(Path::Arc),
                         .angle = 1};
  const std::uint32_t moving =
      tables.run(Parts{tables.part(square, OutlineKind::Path, {0, 0}, style),
                       tables.part(square, OutlineKind::Path, {2, 1}, style)},
                 arc, {.end = 4, .ease = tables.writer.ease(Ease::Smooth)});
  const std::vector<std::byte> pixels(4, std::byte{77});
  const std::uint32_t image =
      tables.run(Parts{{.outline = tables.writer.image(1, 1, pixels, Resampling::Nearest),
                        .style = tables.writer.style({.fill = kWhite}),
                        .flags = kPartImage}});
  const std::array<CameraKey, 1> keys{CameraKey{.width = 7, .background = {0, 0, 1, 1}}};
  tables.writer.stop(1, 0.5, AfterStop::Loop);
  tables.writer.play(0, 1, tables.writer.source("talk.cpp", 12));
  return tables.finish({image, moving}, tables.writer.camera(kNone, keys));
}

std::shared_ptr<std::vector<std::byte>> copy_of(const Deck& deck) {
  return std::make_shared<std::vector<std::byte>>(deck.bytes().begin(), deck.bytes().end());
}

TEST(DeckFile, IsOpenedAsTheDeckThatItWas) {
  const Deck deck = some_deck();
  const auto bytes = copy_of(deck);
  const auto opened = open(*bytes, bytes, "talk.deck");
  ASSERT_TRUE(opened.ok()) << opened.error().message;
  const Deck& again = opened.value();
  EXPECT_EQ(again.content_hash(), deck.content_hash());
  EXPECT_EQ(again.slides.at(0).title, "Slide");
  EXPECT_EQ(again.stops.at(0).after, AfterStop::Loop);
  EXPECT_EQ(again.plays.at(0).source.file, "talk.cpp");
  EXPECT_EQ(again.plays[0].source.line, 12);
  EXPECT_EQ(again.duration, deck.duration);
  for (double t = 0; t <= deck.duration; t += 0.125) {
    const DrawList list = evaluate(deck, t);
    EXPECT_FALSE(list.images.empty());
    EXPECT_EQ(evaluate(again, t), list) << "at " << t;
  }
}

TEST(DeckFile, OutlivesItsBytesOwner) {
  DrawList before;
  Deck kept;
  {
    const Deck deck = some_deck();
    evaluate(deck, 2, before);
    kept = deck;
  }
  EXPECT_EQ(evaluate(kept, 2), before);
}

TEST(DeckFile, IsRefusedWhereAnyBitIsWrong) {
  const Deck deck = some_deck();
  const auto bytes = copy_of(deck);
  for (std::size_t i = 0; i < bytes->size(); ++i) {
    (*bytes)[i] ^= std::byte{0x10};
    // The minor version may be any.
    const bool opens = open(*bytes, bytes, "talk.deck").ok();
    EXPECT_FALSE(opens && i != 10 && i != 11) << "byte " << i;
    (*bytes)[i] ^= std::byte{0x10};
  }
  for (std::size_t size = 0; size < bytes->size(); ++size) {
    EXPECT_FALSE(open(Bytes(*bytes).first(size), bytes, "talk.deck").ok()) << size << " bytes";
  }
}

// What is wrong within a file whose hash is right.
std::string fault_of(void (*change)(Tables<TableList>&)) {
  TableDeck deck;
  const std::uint32_t run = deck.run(Parts{deck.line({0, 0}), deck.line({1, 0})}, {});
  deck.writer.epoch(0, std::vector{run}, kNone);
  Tables<TableList> tables = deck.writer.tables();
  tables.duration = {4};
  tables.title = {0};
  change(tables);
  const auto bytes = std::make_shared<std::vector<std::byte>>(pack(tables));
  const auto opened = open(*bytes, bytes, "talk.deck");
  return opened ? "nothing" : opened.error().message;
}

TEST(DeckFile, SaysWhatIsBroken) {
  using Changed = Tables<TableList>;
  EXPECT_EQ(fault_of([](Changed&) {}), "nothing");
  EXPECT_THAT(fault_of([](Changed& t) { t.parts[0].outline = 7; }), HasSubstr("part 0"));
  EXPECT_THAT(fault_of([](Changed& t) { t.styles[0].stroke[3] = 2; }), HasSubstr("style 0"));
  EXPECT_THAT(fault_of([](Changed& t) { t.drivers[0].end = 0; }), HasSubstr("driver 0"));
  EXPECT_THAT(fault_of([](Changed& t) { t.drivers[0].parent = 0; }), HasSubstr("driver 0"));
  EXPECT_THAT(fault_of([](Changed& t) { t.poses[1].first_part = 9; }), HasSubstr("run 0"));
  EXPECT_THAT(fault_of([](Changed& t) { t.nodes[0].level = 1; }), HasSubstr("list node 0"));
  EXPECT_THAT(fault_of([](Changed& t) { t.points[0].x = std::nanf(""); }), HasSubstr("point 0"));
  EXPECT_THAT(fault_of([](Changed& t) { t.slides.clear(); }), HasSubstr("no slide"));
  EXPECT_THAT(fault_of([](Changed& t) { t.duration = {-1}; }), HasSubstr("lasts -1 s"));
  EXPECT_THAT(fault_of([](Changed& t) { t.text[0] = '\xFF'; }), HasSubstr("string 0"));
}

}  // namespace
}  // namespace rostrum::deck

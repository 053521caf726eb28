// The input is a deck's file: as it is, and made whole, so that what is wrong inside is met by more
// than the checksum. What opens is shown at 64 moments, up to the frame that would be drawn.
#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "damaged_deck.h"
#include "deck/deck.h"
#include "deck/evaluate.h"
#include "deck/glyph_use.h"
#include "deck/steps.h"
#include "deck/visible.h"
#include "frame/draw_plan_builder.h"
#include "fuzz.h"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace rostrum::fuzz {
namespace {

constexpr int kMoments = 64;
constexpr int kWidth = 640;
constexpr int kHeight = 360;

void show(const deck::Deck& deck) {
  const deck::Steps steps(deck);
  require(steps.count() > 0);
  for (std::size_t i = 0; i < steps.count(); ++i) require(steps.start(i) <= steps.end(i));
  require(deck::glyph_uses(deck).size() <= deck.outlines().size());

  render::GlyphAtlas atlas;
  render::DrawPlanBuilder builder(atlas);
  const View view = View::fit(kWidth, kHeight);
  deck::DrawList list;
  std::vector<Box> boxes;
  // As long as a frame is a small one, so that the input decides what is slow and not the moments.
  for (int i = 0; i < kMoments; ++i) {
    const double t = deck.duration * i / (kMoments - 1);
    deck::evaluate(deck, t, list);
    deck::shown_boxes(deck, t, boxes);
    builder.build(list, view, render::mask_side_for(view));
  }
}

void open(std::span<const std::byte> file) {
  const auto bytes = std::make_shared<const std::vector<std::byte>>(file.begin(), file.end());
  const auto deck = deck::open(*bytes, bytes, "The input");
  if (deck) {
    show(deck.value());
    return;
  }
  const std::string& error = deck.error().message;
  require(error.starts_with("The input ") && error.ends_with('.') && error.size() < 2000);
}

std::span<const std::byte> as_bytes(const std::uint8_t* data, std::size_t size) {
  return std::as_bytes(std::span{data, size});
}

}  // namespace
}  // namespace rostrum::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum::fuzz;
  namespace tests = rostrum::tests;
  const auto file = as_bytes(data, size);
  open(file);
  std::vector<std::byte> whole(file.begin(), file.end());
  tests::make_whole(whole);
  if (!std::equal(whole.begin(), whole.end(), file.begin(), file.end())) open(whole);
  return 0;
}

// Bytes anywhere, or words of records: libFuzzer alone rarely hits one.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned int seed) {
  using namespace rostrum::fuzz;
  namespace tests = rostrum::tests;
  constexpr unsigned int kBytesOneIn = 8;
  if (seed % kBytesOneIn == 0) return LLVMFuzzerMutate(data, size, most);
  const auto file = std::as_writable_bytes(std::span{data, size});
  tests::damage(file, seed);
  tests::make_whole(file);
  return size;
}

// Prints what a deck costs as data: recording it, its file, opening that, any moment of it, and
// memory.
//
//   deck_file_bench [DECK...]
//
// DECK is a name, a file, one of the synthetic decks "objects" and "plays", "plays=N" with N plays,
// or "gallery", which says every word of the scene language.
//
// Goal: with 25 objects on the slide, any moment of a deck of 10,000 objects and 30 minutes in
// under 100 us (99th percentile).
#include <fmt/format.h>
#include <malloc.h>

#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "deck/evaluate.h"
#include "gallery/gallery.h"
#include "measuring.h"
#include "synthetic_deck.h"
#include "system/clock.h"
#include "talk/opened_deck.h"

namespace rostrum::bench {
namespace {

constexpr double kMegabyte = 1e6;
constexpr int kOpenings = 5;
constexpr int kMoments = 1000;

// Bytes that are in use now.
double used_megabytes() {
  const auto info = ::mallinfo2();
  return static_cast<double>(info.uordblks + info.hblkhd) / kMegabyte;
}

// What is built up on one slide by so many calls of play, none of which takes anything away.
deck::Deck built_up(int plays, const scene::Typesetter& typesetter) {
  scene::Scene scene(typesetter);
  scene.slide("Built up", "");
  for (int i = 0; i < plays; ++i) {
    const Point where{i % 80 * 0.17 - 6.7, i / 80 * 0.15 - 3.7};
    scene.play(Create(scene.Square(0.1).move_to(where)), {.run_time = 0.25});
  }
  return std::move(scene).finish();
}

deck::Deck recorded(const std::string& name, const app::ShowFonts& fonts) {
  const scene::Typesetter typesetter = fonts.typesetter();
  if (name == "objects") return record(SyntheticDeck{}, typesetter);
  if (name == "plays") return built_up(4000, typesetter);
  if (name.starts_with("plays=")) return built_up(std::stoi(name.substr(6)), typesetter);
  if (name == "gallery") return tests::recorded_gallery(typesetter);
  return take(app::open_deck({.deck = std::string{name}})).timeline;
}

void measure(const std::string& name, const app::ShowFonts& fonts) {
  reset_peak_memory();
  const double before = used_megabytes();
  double begun = app::clock_seconds();
  auto deck = std::make_unique<deck::Deck>(recorded(name, fonts));
  const double recording = app::clock_seconds() - begun;
  const double peak = peak_memory();
  fmt::print("{}: {:.1f} s, {} plays, {} parts, {} runs, {} epochs\n", name, deck->duration,
             deck->plays.size(), deck->tables().parts.size(), deck->tables().runs.size(),
             deck->tables().epochs.size());
  fmt::print("  {:<34}{:10.1f} ms, peak {:.0f} MB\n", "recording and packing", recording * 1e3,
             peak);
  const auto bytes =
      std::make_shared<const std::vector<std::byte>>(deck->bytes().begin(), deck->bytes().end());
  deck.reset();
  fmt::print("  {:<34}{:10.2f} MB\n", "the file", static_cast<double>(bytes->size()) / kMegabyte);

  std::vector<double> openings;
  for (int i = 0; i < kOpenings; ++i) {
    begun = app::clock_seconds();
    (void)take(deck::open(*bytes, bytes, name));
    openings.push_back((app::clock_seconds() - begun) * 1e3);
  }
  fmt::print("  {:<34}{:10.2f} ms\n", "opening: checking and indexing", spread(openings).median);
  const deck::Deck opened = take(deck::open(*bytes, bytes, name));
  fmt::print("  {:<34}{:10.2f} MB\n", "memory, the file with it", used_megabytes() - before);

  deck::DrawList list;
  const std::vector<double> times = random_times(opened.duration, kMoments);
  for (const double t : times) deck::evaluate(opened, t, list);  // until the list has its size
  std::vector<double> moments;
  for (const double t : times) {
    begun = app::clock_seconds();
    deck::evaluate(opened, t, list);
    moments.push_back((app::clock_seconds() - begun) * 1e6);
  }
  const auto [median, high, most] = spread(moments);
  fmt::print("  {:<34}{:10.1f} us, 99 % {:.1f}, most {:.1f}\n\n", "evaluate, any of 1,000 moments",
             median, high, most);
}

}  // namespace
}  // namespace rostrum::bench

int main(int argc, char* argv[]) {
  std::vector<std::string> decks{argv + 1, argv + argc};
  if (decks.empty()) decks = {"attention", "transformer", "gallery", "objects", "plays"};
  const auto fonts = rostrum::bench::take(rostrum::app::ShowFonts::open({}));
  for (const std::string& deck : decks) rostrum::bench::measure(deck, fonts);
  return EXIT_SUCCESS;
}

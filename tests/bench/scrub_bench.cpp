// Measures what showing any moment costs, and how that grows with the deck.
//
//   scrub_bench [WIDTH HEIGHT]
//
// First evaluate alone, at random times of the deck; then decks made for the purpose, of 100, 1,000
// and 10,000 objects and 30 minutes, of which as many objects are seen at any time: recording them,
// evaluating and drawing random moments of them. Last, all objects of a deck on the slide at once.
#include <fmt/format.h>
#include <glad/gl.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "deck/evaluate.h"
#include "draw/painter.h"
#include "measuring.h"
#include "render/canvas.h"
#include "synthetic_deck.h"
#include "system/clock.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"
#include "window/drawing_context.h"

namespace rostrum::bench {
namespace {

// Seconds a moment, for each of the times or as many of them as fit in kLongest.
template <class Work>
Spread measure(const std::vector<double>& times, const Work& work) {
  constexpr double kLongest = 10;
  std::vector<double> taken;
  const double start = app::clock_seconds();
  for (const double t : times) {
    const double begun = app::clock_seconds();
    if (begun - start > kLongest) break;
    work(t);
    taken.push_back(app::clock_seconds() - begun);
  }
  return spread(std::move(taken));
}

Spread evaluation(const deck::Deck& timeline) {
  deck::DrawList list;
  const auto times = random_times(timeline.duration, 1000);
  const auto work = [&](double t) { deck::evaluate(timeline, t, list); };
  measure(times, work);  // the list gets its memory
  return measure(times, work);
}

struct Screen {
  render::Canvas canvas;
  View view;
};

void print_row(const SyntheticDeck& deck, const scene::Typesetter& typesetter,
               const text::Fonts& fonts, const Screen& screen) {
  const double begun = app::clock_seconds();
  const deck::Deck timeline = record(deck, typesetter);
  const double recorded = app::clock_seconds();
  const Spread evaluated = evaluation(timeline);
  const double to_prepare = app::clock_seconds();
  app::Painter painter{timeline, fonts};
  painter.prepare(screen.view);
  const double prepared = app::clock_seconds();
  const auto paint = [&](double t) {
    painter.paint({.t = t}, screen.view, screen.canvas.framebuffer());
    glFinish();
  };
  const auto times = random_times(timeline.duration, 300);
  measure(std::vector(times.begin(), times.begin() + 20), paint);
  const Spread frame = measure(times, paint);
  fmt::print("{:>8}{:>9}{:>11.0f}{:>10.0f}{:>11.1f}{:>8.1f}{:>11.2f}{:>8.2f}{:>9.0f}\n",
             deck.objects, deck.visible, (recorded - begun) * 1e3, (prepared - to_prepare) * 1e3,
             evaluated.median * 1e6, evaluated.high * 1e6, frame.median * 1e3, frame.high * 1e3,
             peak_memory());
  (void)std::fflush(stdout);
}

void run(int width, int height) {
  const auto fonts = take(app::ShowFonts::open({}));
  const auto typesetter = fonts.typesetter();
  const decks::Deck& deck = *take(app::find_deck("transformer"));
  const auto timeline = take(app::record_deck(deck, typesetter));
  const Spread evaluated = evaluation(timeline);
  fmt::print("evaluate at 1,000 random times of the deck {}: median {:.1f} us, 99 % {:.1f} us\n\n",
             deck.name, evaluated.median * 1e6, evaluated.high * 1e6);

  const auto context = take(app::open_offscreen());
  const Screen screen{.canvas = take(render::Canvas::create(width, height)),
                      .view = View::fit(width, height)};
  fmt::print("Scrubbing decks of 30 minutes at {} x {}, at random\n", width, height);
  fmt::print("{:>8}{:>9}{:>11}{:>10}{:>19}{:>19}{:>9}\n", "objects", "visible", "record", "prepare",
             "evaluate (us)", "frame (ms)", "memory");
  fmt::print("{:>8}{:>9}{:>11}{:>10}{:>11}{:>8}{:>11}{:>8}{:>9}\n", "", "", "(ms)", "(ms)",
             "median", "99 %", "median", "99 %", "(MB)");
  for (const std::size_t objects : {100U, 1'000U, 10'000U}) {
    print_row({.objects = objects}, typesetter, fonts.fonts(), screen);
  }
  print_row({.objects = 10'000, .visible = 10'000}, typesetter, fonts.fonts(), screen);
}

}  // namespace
}  // namespace rostrum::bench

int main(int argc, char* argv[]) {
  const bool sized = argc > 2;
  rostrum::bench::run(sized ? std::atoi(argv[1]) : 1920, sized ? std::atoi(argv[2]) : 1080);
  return EXIT_SUCCESS;
}

#include "synthetic_deck.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "scene/scene.h"

namespace rostrum::bench {
namespace {

using namespace scene;  // the words of the scene language

constexpr std::size_t kTogether = 5;  // objects that enter in one play
constexpr std::size_t kColumns = 5;

Point position_of(std::size_t index, std::size_t visible) {
  const std::size_t rows = (visible + kColumns - 1) / kColumns;
  const auto column = static_cast<double>(index % kColumns);
  const auto row = static_cast<double>(index / kColumns);
  return {(column - (kColumns - 1) / 2.0) * kFrameWidth / (kColumns + 1),
          (0.5 - (row + 1) / (static_cast<double>(rows) + 1)) * kFrameHeight};
}

Animation enter(Scene& scene, std::size_t number, Point where) {
  static constexpr std::array kColors{BLUE, GREEN, YELLOW, TEAL, MAROON};
  const Color color = kColors[number / 4 % kColors.size()];
  switch (number % 4) {
    case 0:
      return Write(
          scene.Text(fmt::format("object {:05}", number), {.font_size = 24, .color = color})
              .move_to(where));
    case 1:
      return FadeIn(scene.Rectangle(1.6, 0.8, {.color = color, .fill_opacity = 0.4}).move_to(where),
                    {.shift = UP * 0.2});
    case 2:
      return Create(
          scene.Polyline({where + LEFT, where + UP * 0.4, where + RIGHT}, {.color = color}));
    default:
      return Write(
          scene.MathTex(fmt::format("x_{{{:05}}}^2", number), {.font_size = 36}).move_to(where));
  }
}

}  // namespace

deck::Deck record(const SyntheticDeck& deck, const Typesetter& typesetter) {
  Scene scene(typesetter);
  const std::size_t slides = (deck.objects + deck.visible - 1) / deck.visible;
  const double slide_seconds = deck.seconds / static_cast<double>(slides);
  for (std::size_t slide = 0; slide < slides; ++slide) {
    const std::size_t first = slide * deck.visible;
    const std::size_t count = std::min(deck.visible, deck.objects - first);
    const std::size_t plays = (count + kTogether - 1) / kTogether;
    // Each play, the stop and the leaving take as long.
    const double part = slide_seconds / static_cast<double>(plays + 2);
    scene.slide(fmt::format("Slide {}", slide + 1), "One of many.");
    Mobject all = scene.Group();
    for (std::size_t play = 0; play < plays; ++play) {
      std::vector<Animation> entering;
      for (std::size_t i = play * kTogether; i < std::min(count, (play + 1) * kTogether); ++i) {
        entering.push_back(enter(scene, first + i, position_of(i, deck.visible)));
        all.add(entering.back().mobject);
      }
      scene.play(entering, {.run_time = part});
    }
    scene.stop(part);
    scene.play(FadeOut(all), {.run_time = part});
  }
  return std::move(scene).finish();
}

}  // namespace rostrum::bench

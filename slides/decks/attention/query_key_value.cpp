// What the three letters stand for.
#include <array>

#include "decks/attention/slides.h"
#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

namespace {

struct Role {
  std::string_view letter;
  std::string_view word;
  std::string_view question;
  Color color;
};

constexpr std::array kRoles{
    Role{"Q", "Query", "\"what am I looking for?\"", kQuery},
    Role{"K", "Key", "\"what do I have?\"", kKey},
    Role{"V", "Value", "\"what do I contribute?\"", kValue},
};

constexpr double kColumn = 4.4;

}  // namespace

Mobject query_key_value(Scene& scene) {
  scene.slide(
      "Query, Key, Value",
      "Before the formula, the idea. Each token asks a question, its query. Each token also "
      "offers a key, which says what it has, and a value, which is what it contributes when its "
      "key answers somebody's query. One at a time, with a pause after each.");

  Mobject title = slide_title(scene, "Scaled Dot-Product Attention");
  scene.play(Write(title));

  Mobject all = scene.Group();
  for (std::size_t i = 0; i < kRoles.size(); ++i) {
    const Role& role = kRoles[i];
    const double x = (static_cast<double>(i) - 1) * kColumn;
    // Tops in line are baselines in line, whether a word has descenders or not.
    const auto line = [&](std::string_view words, double size, Weight weight, double top) {
      return scene.Text(words, {.font_size = size, .color = role.color, .weight = weight})
          .move_to({x, 0})
          .align_to(Point{0, top}, UP);
    };
    Mobject letter = line(role.letter, 130, BOLD, 1.6);
    Mobject word = line(role.word, 42, NORMAL, -0.35);
    Mobject question = line(role.question, kBodySize, NORMAL, -1.4);
    scene.play({Write(letter), Write(word)}, {.run_time = 0.8});
    scene.play(FadeIn(question, {.shift = UP * 0.15}), {.run_time = 0.5});
    scene.stop(2);
    all.add(scene.Group({letter, word, question}));
  }
  scene.play(FadeOut(all), {.run_time = 0.6});
  return title;
}

}  // namespace rostrum::decks::attention

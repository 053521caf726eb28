// What the three letters stand for.
#include "decks/transformer/slides.h"

namespace rostrum::decks::transformer {

using namespace scene;

Mobject query_key_value(Scene& scene) {
  scene.slide(
      "Query, Key, Value",
      "Before the formula, the idea. Each token asks a question, its query. Each token also "
      "offers a key, which says what it has, and a value, which is what it contributes when its "
      "key answers somebody's query.");

  Mobject title = scene.Text("Scaled Dot-Product Attention", {.font_size = 34, .color = BLUE})
                      .to_edge(UP, 0.35);
  scene.play(Write(title));
  scene.wait(0.2);

  Mobject query = scene.Text("Q = Query", {.font_size = 24, .color = YELLOW});
  Mobject key = scene.Text("K = Key", {.font_size = 24, .color = ORANGE});
  Mobject value = scene.Text("V = Value", {.font_size = 24, .color = GREEN});
  Mobject labels = scene.Group({query, key, value}).arrange(RIGHT, 1.5).next_to(title, DOWN, 0.6);
  scene.play(Write(labels));

  const auto describe = [&scene](std::string_view words, Color color, const Mobject& label) {
    return scene.Text(words, {.font_size = 12, .color = color}).next_to(label, DOWN, 0.12);
  };
  Mobject asks = describe("\"what am I looking for?\"", YELLOW, query);
  Mobject has = describe("\"what do I have?\"", ORANGE, key);
  Mobject gives = describe("\"what do I contribute?\"", GREEN, value);
  scene.play({Write(asks), Write(has), Write(gives)});
  scene.stop(2.0);
  scene.play({FadeOut(labels), FadeOut(asks), FadeOut(has), FadeOut(gives)});
  return title;
}

}  // namespace rostrum::decks::transformer

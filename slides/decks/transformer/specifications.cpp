// The model in figures.
#include <array>
#include <string>

#include "decks/transformer/slides.h"

namespace rostrum::decks::transformer {

using namespace scene;

namespace {

struct Row {
  std::string_view label;
  std::string_view value;
};

constexpr std::array kRows{
    Row{"Parameters", "~1.0B"}, Row{"Layers", "24 × DecoderBlock"},
    Row{"Hidden Dim", "1536"},  Row{"Q Heads / KV Heads", "24 / 4 (GQA, 6:1)"},
    Row{"Head Dim", "64"},      Row{"FFN Dim", "4608 (SwiGLU)"},
    Row{"Max Length", "2048"},  Row{"Precision", "bfloat16"},
};

}  // namespace

void specifications(Scene& scene) {
  scene.slide(
      "Model Specifications",
      "The model these diagrams describe: about a billion parameters in 24 decoder blocks. Dwell "
      "on the heads: 24 for queries, 4 for keys and values, each 64 wide. Everything is kept in "
      "bfloat16.");

  Mobject title =
      scene.Text("Model Specifications", {.font_size = 36, .color = BLUE}).to_edge(UP, 0.5);
  Mobject table = scene.Group();
  for (const Row& row : kRows) {
    Mobject label = scene.Text(std::string(row.label) + ":", {.font_size = 15, .color = GRAY});
    Mobject value = scene.Text(row.value, {.font_size = 15, .color = WHITE});
    // As in the original: with left edges aligned, the value starts 0.4 right of the label's
    // centre, and so runs over the long labels.
    table.add(scene.Group({label, value}).arrange(RIGHT, 0.4, LEFT));
  }
  table.arrange(DOWN, 0.1, LEFT).next_to(title, DOWN, 0.4);
  scene.play({Write(title), Write(table)});
  scene.stop(2);
  scene.play({FadeOut(title), FadeOut(table)});
}

}  // namespace rostrum::decks::transformer

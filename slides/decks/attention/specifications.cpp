// The model in figures.
#include <array>
#include <string>

#include "decks/attention/slides.h"
#include "decks/attention/style.h"

namespace rostrum::decks::attention {

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
constexpr std::size_t kHeads = 3;

constexpr double kLabelX = -4.9;
constexpr double kValueX = 0.5;
constexpr double kTop = 2.15;
constexpr double kPitch = 0.7;

}  // namespace

void specifications(Scene& scene) {
  scene.slide(
      "Model Specifications",
      "The model these diagrams describe: about a billion parameters in 24 decoder blocks. "
      "Everything is kept in bfloat16. Then dwell on the heads: 24 for queries, 4 for keys and "
      "values, each 64 wide.");

  Mobject title = slide_title(scene, "Model Specifications");
  Mobject table = scene.Group();
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    const double top = kTop - static_cast<double>(i) * kPitch;
    const auto cell = [&](const std::string& words, Color color, double x) {
      // Tops in line are baselines in line: each begins with a capital or a figure.
      return scene.Text(words, {.font_size = kBodySize, .color = color})
          .align_to(Point{x, top}, UL);
    };
    table.add(scene.Group({cell(std::string(kRows[i].label) + ":", kQuiet, kLabelX),
                           cell(std::string(kRows[i].value), WHITE, kValueX)}));
  }
  scene.play(Write(title), {.run_time = 0.8});
  scene.play(FadeIn(table, {.shift = UP * 0.15, .lag_ratio = 0.05}), {.run_time = 1.5});
  scene.stop(3);

  Mobject frame = scene.SurroundingRectangle(table.at(kHeads), 0.18);
  scene.play(Create(frame), {.run_time = 0.6});
  scene.stop(2);
  scene.play({FadeOut(title), FadeOut(table), FadeOut(frame)}, {.run_time = 0.6});
}

}  // namespace rostrum::decks::attention

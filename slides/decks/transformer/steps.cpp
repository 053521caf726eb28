// The formula taken apart.
#include <array>

#include "decks/transformer/slides.h"

namespace rostrum::decks::transformer {

using namespace scene;

namespace {

struct Step {
  std::string_view tex;
  std::string_view words;
  Color color;
};

constexpr std::array kSteps{
    Step{R"(\text{(1) } S = QK^\top)", "score matrix — pairwise token similarity", YELLOW},
    Step{R"(\text{(2) } S / \sqrt{d_k})", "scale — prevents gradient explosion", ORANGE},
    Step{R"(\text{(3) } \operatorname{softmax}(\cdots))",
         "normalize — each row sums to 1 (probability)", GREEN},
    Step{R"(\text{(4) } \cdots \cdot V)", "weighted sum — aggregate values by attention", BLUE},
};

}  // namespace

void steps(Scene& scene, Mobject formula) {
  scene.slide(
      "Four Steps",
      "The same formula as four steps. Scores compare tokens in pairs. Scaling keeps the softmax "
      "out of its flat ends. Softmax makes each row sum to one. The last product is a weighted "
      "sum of values.");

  Mobject steps = scene.Group();
  for (const Step& step : kSteps) {
    Mobject equation = scene.MathTex(step.tex, {.font_size = 28, .color = step.color});
    Mobject words = scene.Text(step.words, {.font_size = 13, .color = GRAY});
    steps.add(scene.Group({equation, words}).arrange(DOWN, 0.08));
  }
  steps.arrange(DOWN, 0.25, LEFT).next_to(formula, DOWN, 0.7);

  scene.play(FadeOut(formula));
  for (std::size_t i = 0; i < steps.size(); ++i) {
    scene.play(Write(steps.at(i)), {.run_time = 0.3});
  }
  scene.stop(2.0);
  scene.play(FadeOut(steps));
}

}  // namespace rostrum::decks::transformer

// The formula taken apart.
#include <array>

#include "decks/attention/slides.h"
#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

namespace {

struct Step {
  std::string_view tex;
  std::string_view words;
  std::string_view why;
  Color color;
};

constexpr std::array kSteps{
    Step{R"(\text{(1)}\;\; S = QK^\top)", "score matrix", "pairwise token similarity", YELLOW},
    Step{R"(\text{(2)}\;\; S / \sqrt{d_k})", "scale", "prevents gradient explosion", ORANGE},
    Step{R"(\text{(3)}\;\; \operatorname{softmax}(\cdots))", "normalize",
         "each row sums to 1 (probability)", GREEN},
    Step{R"(\text{(4)}\;\; \cdots \cdot V)", "weighted sum", "aggregate values by attention", BLUE},
};

constexpr double kFormulaX = -5.9;
constexpr double kWordsX = -0.4;
constexpr double kTop = 1.85;
constexpr double kPitch = 1.45;

}  // namespace

void steps(Scene& scene, const Mobject& title, const Mobject& formula) {
  scene.slide(
      "Four Steps",
      "The same formula as four steps. Scores compare tokens in pairs. Scaling keeps the softmax "
      "out of its flat ends. Softmax makes each row sum to one. The last product is a weighted "
      "sum of values.");

  Mobject all = scene.Group();
  scene.play(FadeOut(formula), {.run_time = 0.5});
  for (std::size_t i = 0; i < kSteps.size(); ++i) {
    const Step& step = kSteps[i];
    const double y = kTop - static_cast<double>(i) * kPitch;
    Mobject equation = scene.MathTex(step.tex, {.font_size = 56, .color = step.color})
                           .move_to({0, y})
                           .align_to(Point{kFormulaX, 0}, LEFT);
    Mobject words = scene.Text(step.words, {.font_size = kLeadSize});
    Mobject why = scene.Text(step.why, {.font_size = kBodySize, .color = kQuiet});
    why.next_to(words, DOWN, 0.22, LEFT);
    Mobject both = scene.Group({words, why}).move_to({0, y}).align_to(Point{kWordsX, 0}, LEFT);
    scene.play({Write(equation), FadeIn(both, {.shift = RIGHT * 0.2})}, {.run_time = 0.8});
    scene.stop(2);
    all.add(equation);
    all.add(both);
  }
  scene.play({FadeOut(all), FadeOut(title)}, {.run_time = 0.6});
}

}  // namespace rostrum::decks::attention

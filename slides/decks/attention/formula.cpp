// The whole formula at once.
#include "decks/attention/slides.h"

namespace rostrum::decks::attention {

using namespace scene;

Mobject formula(Scene& scene) {
  scene.slide(
      "The Formula",
      "The whole of attention in one line. Read it from the inside: every query against every "
      "key, scaled by the root of the key's width, turned to weights by softmax, and used to "
      "average the values.");

  const auto* tex =
      R"(\operatorname{Attention}(Q,K,V)=\operatorname{softmax}\!\left(\frac{QK^\top}{\sqrt{d_k}}\right)\!V)";
  Mobject equation = scene.MathTex(tex, {.font_size = 66}).move_to(UP * 0.1);
  scene.play(Write(equation, {.run_time = 2.5}));
  scene.stop(3);
  return equation;
}

}  // namespace rostrum::decks::attention

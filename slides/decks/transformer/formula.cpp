// The whole formula at once.
#include "decks/transformer/slides.h"

namespace rostrum::decks::transformer {

using namespace scene;

Mobject formula(Scene& scene, const Mobject& title) {
  scene.slide(
      "The Formula",
      "The whole of attention in one line. Read it from the inside: every query against every "
      "key, scaled by the root of the key's width, turned to weights by softmax, and used to "
      "average the values.");

  const auto* tex =
      R"(\operatorname{Attention}(Q,K,V)=\operatorname{softmax}\!\left(\frac{QK^\top}{\sqrt{d_k}}\right)\!V)";
  Mobject equation = scene.MathTex(tex, {.font_size = 36}).next_to(title, DOWN, 0.6);
  scene.play(Write(equation));
  scene.stop(1.2);
  return equation;
}

}  // namespace rostrum::decks::transformer

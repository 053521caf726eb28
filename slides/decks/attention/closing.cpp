// What to take home. It stays until the hall is empty.
#include "decks/attention/heads.h"
#include "decks/attention/slides.h"
#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

void closing(Scene& scene) {
  scene.slide("Questions",
              "Say the one sentence again: 24 query heads share 4 key and value heads, copied for "
              "the product, kept once. Thank them, and take questions. Leave this slide on.");

  Mobject title = scene.Text("Thank You", {.font_size = 72, .color = BLUE}).move_to(UP * 2.5);
  Mobject heads = emblem(scene, 1.0);
  Mobject lines = scene.Group();
  const auto say = [&](std::string_view words, Color color, double y) {
    lines.add(scene.Text(words, {.font_size = kLeadSize, .color = color}).move_to({0, y}));
  };
  say("24 query heads share 4 key and value heads", WHITE, -1.5);
  say("each is copied 6 times for the product, and kept once", WHITE, -2.2);
  say("KV cache reduced by 83 %", kQuery, -3.0);
  scene.play({Write(title), FadeIn(heads, {.shift = UP * 0.15, .lag_ratio = 0.1})},
             {.run_time = 1.5});
  scene.play(FadeIn(lines, {.shift = UP * 0.15, .lag_ratio = 0.3}), {.run_time = 1.2});
  scene.stop(5);
}

}  // namespace rostrum::decks::attention

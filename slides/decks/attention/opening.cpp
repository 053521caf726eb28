// The title slide.
#include "decks/attention/heads.h"
#include "decks/attention/slides.h"
#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

void opening(Scene& scene) {
  scene.slide("Title",
              "Welcome. One idea in the next minutes: in this model 24 query heads share 4 key and "
              "value heads. The drawing below the title is that idea, and it will come back. Wait "
              "until the hall is quiet.");

  Mobject title = scene.Text("Grouped-Query Attention", {.font_size = 72, .color = BLUE});
  Mobject subtitle = scene.Text("24 query heads share 4 key and value heads",
                                {.font_size = kLeadSize, .color = kQuiet});
  title.move_to(UP * 1.9);
  subtitle.next_to(title, DOWN, 0.5);
  Mobject heads = emblem(scene, -0.9);
  scene.play({Write(title), FadeIn(subtitle, {.shift = UP * 0.2})}, {.run_time = 1.5});
  scene.play(FadeIn(heads, {.shift = UP * 0.15, .lag_ratio = 0.1}), {.run_time = 2});
  scene.stop(3);
  scene.play({FadeOut(title), FadeOut(subtitle), FadeOut(heads)}, {.run_time = 0.6});
}

}  // namespace rostrum::decks::attention

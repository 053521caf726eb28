// Three things to point at in the diagram; then all of it leaves.
#include "decks/transformer/slides.h"

namespace rostrum::decks::transformer {

using namespace scene;

namespace {

void rotary_positions(Scene& scene, const Diagram& d) {
  Mobject around_q = scene.SurroundingRectangle(d.q_box, 0.12, {.color = TEAL});
  Mobject around_k = scene.SurroundingRectangle(d.k_box, 0.12, {.color = TEAL});
  Mobject caption = scene.Text("RoPE: rotary position encoding\napplied to Q and K",
                               {.font_size = 13, .color = TEAL});
  caption.next_to(scene.Group({around_q, around_k}), UP, 0.25);
  scene.play({Create(around_q), Create(around_k), Write(caption)});
  scene.stop(1.5);
  scene.play({FadeOut(around_q), FadeOut(around_k), FadeOut(caption)});
}

struct Highlight {
  Mobject frame;
  Mobject caption;
};

// A frame around the boxes, and words to the right of it. It stays.
Highlight highlight(Scene& scene, const Mobject& boxes, double buff, std::string_view words,
                    TextOptions options, double hold) {
  Mobject frame = scene.SurroundingRectangle(boxes, buff, {.color = options.color});
  Mobject caption = scene.Text(words, options).next_to(frame, RIGHT, 0.5);
  scene.play({Create(frame), Write(caption)});
  scene.stop(hold);
  return {frame, caption};
}

}  // namespace

void highlights(Scene& scene, const Diagram& d) {
  rotary_positions(scene, d);
  const Highlight ratio = highlight(scene, scene.Group({d.q_box, d.k_box, d.v_box}), 0.2,
                                    "GQA 6:1 — 24 Q-heads → 4 KV-heads\nKV cache reduced by 83%",
                                    {.font_size = 13, .color = YELLOW}, 1.8);
  const Highlight repeat = highlight(scene, scene.Group({d.k_box, d.v_box}), 0.12,
                                     "repeat_kv(): broadcast\n4 heads → 24 heads",
                                     {.font_size = 12, .color = GREEN}, 1.5);
  scene.play({FadeOut(d.q_box), FadeOut(d.k_box), FadeOut(d.v_box), FadeOut(d.repeat_box),
              FadeOut(d.attention_box), FadeOut(d.o_box), FadeOut(d.lines), FadeOut(repeat.frame),
              FadeOut(repeat.caption), FadeOut(ratio.frame), FadeOut(ratio.caption),
              FadeOut(d.input), FadeOut(d.output), FadeOut(d.title)});
}

}  // namespace rostrum::decks::transformer

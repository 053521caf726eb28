// Three things to point at in the diagram; then all of it leaves.
#include <optional>

#include "decks/attention/slides.h"
#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

namespace {

struct Highlight {
  Mobject frames;
  Mobject words;
};

// Frames around boxes, and words in the column that the diagram leaves free. What was shown before
// makes room for it.
Highlight highlight(Scene& scene, Mobject frames, Mobject words,
                    const std::optional<Highlight>& before) {
  constexpr Point kColumn{3.15, 0.5};
  words.shift(kColumn);
  if (before) {
    scene.play({FadeOut(before->frames), FadeOut(before->words)}, {.run_time = 0.4});
  }
  scene.play({Create(frames, {.lag_ratio = 0}), FadeIn(words, {.shift = UP * 0.15})});
  scene.stop(3);
  return {frames, words};
}

Mobject frame(Scene& scene, const Mobject& boxes, Color color) {
  return scene.SurroundingRectangle(boxes, 0.1, {.color = color, .stroke_width = 5});
}

}  // namespace

void highlights(Scene& scene, const Diagram& d) {
  const Highlight positions =
      highlight(scene, scene.Group({frame(scene, d.q_box, TEAL), frame(scene, d.k_box, TEAL)}),
                remark(scene, "RoPE", "rotary position\nencoding, applied\nto Q and K", TEAL), {});
  const Highlight ratio = highlight(
      scene, frame(scene, scene.Group({d.q_box, d.k_box, d.v_box}), YELLOW),
      remark(scene, "GQA 6 : 1", "24 Q heads,\n4 KV heads:\nKV cache reduced\nby 83 %", YELLOW),
      positions);
  const Highlight repeat =
      highlight(scene, frame(scene, scene.Group({d.k_box, d.v_box}), kValue),
                remark(scene, "repeat_kv()", "broadcast:\n4 → 24 heads", kValue), ratio);
  scene.play({FadeOut(d.q_box), FadeOut(d.k_box), FadeOut(d.v_box), FadeOut(d.repeat_box),
              FadeOut(d.attention_box), FadeOut(d.o_box), FadeOut(d.lines), FadeOut(repeat.frames),
              FadeOut(repeat.words), FadeOut(d.input), FadeOut(d.output), FadeOut(d.title)},
             {.run_time = 0.6});
}

}  // namespace rostrum::decks::attention

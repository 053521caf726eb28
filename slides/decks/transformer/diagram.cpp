// From the hidden states, through the projections and the attention, to the hidden states.
#include <array>

#include "decks/transformer/slides.h"

namespace rostrum::decks::transformer {

using namespace scene;

namespace {

constexpr ShapeOptions kWire{.color = GRAY, .stroke_width = 1.5};

struct BoxSize {
  double width = 2.6;
  double height = 0.72;
};

Mobject labelled_box(Scene& scene, std::string_view label, Color color, BoxSize size = {}) {
  return scene.Group({
      scene.Rectangle(size.width, size.height,
                      {.color = color, .fill_opacity = 0.12, .stroke_width = 1.5}),
      scene.Text(label, {.font_size = 10, .color = color}),
  });
}

// The input falls on a trunk, which branches to the three projections, entering each from above.
Mobject wire_input(Scene& scene, const Diagram& d) {
  const double branch_y = d.q_box.get_top().y + 0.35;
  const auto above = [branch_y](const Mobject& box) { return Point{box.get_top().x, branch_y}; };

  Mobject trunk = scene.Line(d.input.get_bottom(), {0, branch_y}, kWire);
  scene.play(Create(trunk), {.run_time = 0.15});

  Mobject left = scene.Line(above(d.q_box), above(d.k_box), kWire);
  Mobject right = scene.Line(above(d.k_box), above(d.v_box), kWire);
  scene.play({Create(left), Create(right)}, {.run_time = 0.2});

  Mobject lines = scene.Group({trunk, left, right});
  for (const Mobject& box : {d.q_box, d.k_box, d.v_box}) {
    Mobject drop = scene.Line(above(box), box.get_top(), kWire);
    scene.play(Create(drop), {.run_time = 0.12});
    lines.add(drop);
  }
  return lines;
}

// Keys and values meet above the box that repeats them.
Mobject wire_keys_and_values(Scene& scene, const Diagram& d) {
  const double junction_y = d.repeat_box.get_top().y + 0.3;
  const Point under_k{d.k_box.get_bottom().x, junction_y};
  const Point under_v{d.v_box.get_bottom().x, junction_y};
  Mobject lines = scene.Group({
      scene.Line(d.k_box.get_bottom(), under_k, kWire),
      scene.Line(d.v_box.get_bottom(), under_v, kWire),
      scene.Line(under_v, under_k, kWire),
      scene.Line(under_k, d.repeat_box.get_top(), kWire),
  });
  scene.play(Create(lines), {.run_time = 0.3});
  return lines;
}

// The queries go round the repetition.
Mobject wire_queries(Scene& scene, const Diagram& d) {
  const double junction_y = d.attention_box.get_top().y + 0.3;
  Mobject line = scene.Polyline({d.q_box.get_bottom(),
                                 {d.q_box.get_bottom().x, junction_y},
                                 {d.attention_box.get_top().x, junction_y},
                                 d.attention_box.get_top()},
                                kWire);
  scene.play(Create(line), {.run_time = 0.15});
  return line;
}

// Down, then across: where the ends stand one above the other, the second leg has no length.
Mobject wire_down(Scene& scene, const Mobject& from, const Mobject& to) {
  const Point start = from.get_bottom();
  const Point end = to.get_top();
  Mobject line = scene.Polyline({start, {start.x, end.y}, end}, kWire);
  scene.play(Create(line), {.run_time = 0.15});
  return line;
}

}  // namespace

Diagram diagram(Scene& scene) {
  scene.slide(
      "Grouped-Query Attention",
      "This is one attention block. Follow the hidden states from the top: they are projected to "
      "queries, keys and values. There are 24 query heads, but only 4 key and value heads, so "
      "keys and values are repeated before the scaled dot-product. Then point at the three "
      "places that matter: rotary positions, the six-to-one ratio, and the repetition.");

  Mobject title = scene.Text("Grouped-Query Attention (GQA)", {.font_size = 42, .color = BLUE})
                      .to_edge(UP, 0.35);
  scene.play(Write(title));

  Diagram d{
      .title = title,
      .input = scene.Text("x (hidden states)", {.font_size = 15, .color = GRAY}).move_to(UP * 2.8),
      .output = scene.Text("x' (hidden states)", {.font_size = 15, .color = GRAY}),
      .q_box = labelled_box(scene, "Q Projection\n1536 → 24×64", YELLOW),
      .k_box = labelled_box(scene, "K Projection\n1536 → 4×64", YELLOW),
      .v_box = labelled_box(scene, "V Projection\n1536 → 4×64", YELLOW),
      .repeat_box = labelled_box(scene, "Repeat KV\n4 heads → 24 heads", GREEN, {2.4, 0.68}),
      .attention_box =
          labelled_box(scene, "Scaled Dot-Product\nAttention Q·Kᵀ/√d", BLUE, {2.8, 0.74}),
      .o_box = labelled_box(scene, "O Projection\n1536 → 1536", PURPLE, {2.2, 0.68}),
      .lines = scene.Group(),
  };
  d.q_box.move_to(LEFT * 3.0 + UP * 1.5);
  d.k_box.move_to(UP * 1.5);
  d.v_box.move_to(RIGHT * 3.0 + UP * 1.5);
  d.repeat_box.move_to(ORIGIN);
  d.attention_box.move_to(DOWN * 1.6);
  d.o_box.move_to(DOWN * 3.0);
  d.output.next_to(d.o_box, DOWN, 0.4);

  scene.play(Write(d.input));
  for (const Mobject& box : {d.q_box, d.k_box, d.v_box, d.repeat_box, d.attention_box, d.o_box}) {
    scene.play(FadeIn(box, {.shift = UP * 0.1}), {.run_time = 0.2});
  }
  d.lines.add(wire_input(scene, d));
  d.lines.add(wire_keys_and_values(scene, d));
  d.lines.add(wire_queries(scene, d));
  d.lines.add(wire_down(scene, d.repeat_box, d.attention_box));
  d.lines.add(wire_down(scene, d.attention_box, d.o_box));
  d.lines.add(wire_down(scene, d.o_box, d.output));
  scene.play(Write(d.output));
  scene.stop(0.4);
  return d;
}

}  // namespace rostrum::decks::transformer

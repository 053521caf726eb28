// From the hidden states, through the projections and the attention, to the hidden states.
#include "decks/attention/slides.h"
#include "decks/attention/style.h"

namespace rostrum::decks::attention {

using namespace scene;

namespace {

constexpr ShapeOptions kWire{.color = GRAY_B, .stroke_width = 2.5};

// The diagram stands to the left: what is said about it comes to its right.
constexpr double kMiddle = -1.85;
constexpr double kColumn = 3.1;
constexpr double kBoxWidth = 2.8;
constexpr double kBoxHeight = 0.95;

struct Label {
  std::string_view name;
  std::string_view detail;
};

Mobject labelled_box(Scene& scene, Label label, Color color, Point center,
                     double width = kBoxWidth) {
  const TextOptions options{.font_size = kLabelSize, .color = color};
  return scene.Group({
      scene
          .Rectangle(width, kBoxHeight, {.color = color, .fill_opacity = 0.15, .stroke_width = 2.5})
          .move_to(center),
      scene.Text(label.name, options).move_to(center + UP * 0.2),
      scene.Text(label.detail, options).move_to(center + DOWN * 0.2),
  });
}

// The input falls on a trunk, which branches to the three projections, entering each from above.
Mobject wire_input(Scene& scene, const Diagram& d) {
  const double branch_y = d.q_box.get_top().y + 0.25;
  const auto above = [branch_y](const Mobject& box) { return Point{box.get_top().x, branch_y}; };

  Mobject trunk = scene.Line(d.input.get_bottom() + DOWN * 0.1, above(d.k_box), kWire);
  scene.play(Create(trunk), {.run_time = 0.2});

  Mobject left = scene.Line(above(d.k_box), above(d.q_box), kWire);
  Mobject right = scene.Line(above(d.k_box), above(d.v_box), kWire);
  scene.play({Create(left), Create(right)}, {.run_time = 0.3});

  Mobject drops = scene.Group();
  for (const Mobject& box : {d.q_box, d.k_box, d.v_box}) {
    drops.add(scene.Line(above(box), box.get_top(), kWire));
  }
  scene.play(Create(drops, {.lag_ratio = 0}), {.run_time = 0.2});
  return scene.Group({trunk, left, right, drops});
}

// Keys and values meet above the box that repeats them.
Mobject wire_keys_and_values(Scene& scene, const Diagram& d) {
  const double junction_y = (d.k_box.get_bottom().y + d.repeat_box.get_top().y) / 2;
  Mobject key = scene.Line(d.k_box.get_bottom(), d.repeat_box.get_top(), kWire);
  Mobject value = scene.Polyline({d.v_box.get_bottom(),
                                  {d.v_box.get_bottom().x, junction_y},
                                  {d.repeat_box.get_top().x, junction_y}},
                                 kWire);
  scene.play({Create(key), Create(value)}, {.run_time = 0.4});
  return scene.Group({key, value});
}

// The queries go round the repetition.
Mobject wire_queries(Scene& scene, const Diagram& d) {
  const double junction_y = (d.repeat_box.get_bottom().y + d.attention_box.get_top().y) / 2;
  Mobject line = scene.Polyline({d.q_box.get_bottom(),
                                 {d.q_box.get_bottom().x, junction_y},
                                 {d.attention_box.get_top().x, junction_y}},
                                kWire);
  scene.play(Create(line), {.run_time = 0.4});
  return line;
}

Mobject wire_down(Scene& scene, const Mobject& from, const Mobject& to, double gap = 0) {
  Mobject line = scene.Line(from.get_bottom(), to.get_top() + UP * gap, kWire);
  scene.play(Create(line), {.run_time = 0.2});
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

  const auto states = [&scene](std::string_view words) {
    return scene.Text(words, {.font_size = kLabelSize, .color = kQuiet});
  };
  const Diagram d{
      .title = slide_title(scene, "Grouped-Query Attention (GQA)"),
      .input = states("x (hidden states)").move_to({kMiddle, 2.62}),
      .output = states("x' (hidden states)").move_to({kMiddle, -3.5}),
      .q_box =
          labelled_box(scene, {"Q Projection", "1536 → 24×64"}, kQuery, {kMiddle - kColumn, 1.5}),
      .k_box = labelled_box(scene, {"K Projection", "1536 → 4×64"}, kQuery, {kMiddle, 1.5}),
      .v_box =
          labelled_box(scene, {"V Projection", "1536 → 4×64"}, kQuery, {kMiddle + kColumn, 1.5}),
      .repeat_box =
          labelled_box(scene, {"Repeat KV", "4 heads → 24 heads"}, kValue, {kMiddle, 0.1}, 3.3),
      .attention_box = labelled_box(scene, {"Scaled Dot-Product", "Attention Q·Kᵀ/√d"}, BLUE,
                                    {kMiddle, -1.3}, 3.3),
      .o_box = labelled_box(scene, {"O Projection", "1536 → 1536"}, PURPLE_A, {kMiddle, -2.6}),
      .lines = scene.Group(),
  };

  scene.play(Write(d.title));
  scene.play(Write(d.input), {.run_time = 0.6});
  for (const Mobject& box : {d.q_box, d.k_box, d.v_box, d.repeat_box, d.attention_box, d.o_box}) {
    scene.play(FadeIn(box, {.shift = UP * 0.1}), {.run_time = 0.25});
  }
  Mobject lines = d.lines;
  lines.add(wire_input(scene, d));
  lines.add(wire_keys_and_values(scene, d));
  lines.add(wire_queries(scene, d));
  lines.add(wire_down(scene, d.repeat_box, d.attention_box));
  lines.add(wire_down(scene, d.attention_box, d.o_box));
  lines.add(wire_down(scene, d.o_box, d.output, 0.1));
  scene.play(Write(d.output), {.run_time = 0.6});
  scene.stop(2);
  return d;
}

}  // namespace rostrum::decks::attention

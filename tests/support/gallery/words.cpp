#include "gallery/gallery.h"

namespace rostrum::tests {

using namespace scene;

void gallery_words(Scene& scene) {
  scene.slide("Words", "Texts and formulas, whole and in parts.");
  Mobject title = scene.Title("A Gallery");
  scene.play(Write(title));
  Mobject text = scene.Text("red and bold, slanted and mono", {.font_size = 36,
                                                               .t2c = {{"red", RED}},
                                                               .t2f = {{"mono", MONOSPACE}},
                                                               .t2s = {{"slanted", ITALIC}},
                                                               .t2w = {{"bold", BOLD}}});
  Mobject rainbow = scene.Text("gradient", {.gradient = {RED, YELLOW, GREEN}}).shift(DOWN);
  Mobject lines = scene.Paragraph({"one line", "another, longer"}).shift(DOWN * 2.5);
  scene.play(Write(text), FadeIn(rainbow), AddTextLetterByLetter(lines[0]));
  scene.play(Indicate(text.part("bold")), text.part("red").animate().shift(UP * 0.3),
             RemoveTextLetterByLetter(lines[0]));
  scene.play(Unwrite(text), rainbow.animate().set_color(BLUE));
  scene.stop();
  clear(scene);

  Mobject formula = scene.MathTex("{{ a^2 }}", "+", "{{ b^2 }}", "=", "{{ c^2 }}").shift(UP);
  scene.play(Write(formula));
  scene.play(TransformMatchingTex(formula,
                                  scene.MathTex("{{ a^2 }}", "=", "{{ c^2 }}", "-", "{{ b^2 }}")));
  Mobject root = scene
                     .MathTex(R"(\sqrt{\frac{x + 1}{y}} = \sum_{i=0}^{n} x_i)",
                              {.tex_to_color_map = {{"x", YELLOW}}})
                     .shift(DOWN * 2);
  scene.play(FadeIn(root));
  scene.play(root.animate().set_color_by_tex("x", RED).scale(1.2));
  Mobject words = scene.Tex("so that $x^2 + y^2$ is one").shift(UP * 2.5);
  Mobject list = scene.BulletedList({"first", "second"}).to_edge(LEFT);
  scene.play(Write(words), LaggedStartMap(FadeIn, list));
  scene.stop();
  clear(scene);

  Mobject from = scene.Text("glyphs");
  Mobject to = scene.Text("morphed").shift(UP);
  scene.add(from);
  rest(scene);
  scene.play(Transform(from, to));
  scene.play(TransformMatchingShapes(from, scene.Text("dehprom").shift(DOWN)));
  clear(scene);
}

}  // namespace rostrum::tests

// What of the scene fills the frame, and the colour that is behind it all: mobjects that are never
// drawn, and animated like others.
//   scene.play(scene.camera.frame.animate().move_to(dot.get_center()).scale(0.5));
//   scene.play(FadeToColor(scene.camera.background, BLUE));
#pragma once

#include <vector>

#include "scene/mobjects/mobject_store.h"
#include "scene/recipes/animation.h"

namespace rostrum::scene {

class Camera {
 public:
  explicit Camera(MobjectStore& store);

  // Its box is what is seen: its centre, and its width. Strokes grow with the rest of the
  // picture, as in Manim.
  Mobject frame;
  // Its fill colour is the background's. Where it and the frame are animated in one play, both
  // follow the frame's time.
  Mobject background;

  void set_background(Color color);
  [[nodiscard]] Color background_color() const;

  // Moves and scales the frame so that the mobjects fill it, with so much room around them in all.
  [[nodiscard]] Animation auto_zoom(const std::vector<Mobject>& mobjects, double margin = 0,
                                    TransformOptions options = {},
                                    Where where = Where::current()) const;
};

}  // namespace rostrum::scene

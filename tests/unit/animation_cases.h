// The cases of tests/data/record_animations.py once more: the same mobjects and animations under
// the same names.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "scene/scene.h"

namespace rostrum::scene {

// A scene in which time passes after each play, so that what it leaves is seen.
class Cases {
 public:
  explicit Cases(Scene& of) : scene(of) { scene.slide("Case", ""); }

  [[nodiscard]] Mobject triangle() const {
    return scene.Polygon({{0, 1}, {-1, -1}, {1, -0.5}}, {.color = RED, .fill_opacity = 0.5});
  }
  [[nodiscard]] Mobject square(double side = 1) const {
    return scene.Square(side, {.color = BLUE});
  }
  [[nodiscard]] Mobject row(int n) const {
    Mobject group = scene.Group();
    for (int i = 0; i < n; ++i) group.add(square(0.5 + 0.1 * i));
    return group.arrange(RIGHT);
  }
  template <class... Animations>
  void play(const Animations&... animations) const {
    play_with({}, animations...);
  }
  template <class... Animations>
  void play_with(const AnimationOptions& options, const Animations&... animations) const {
    scene.play(std::vector<Animation>{animations...}, options);
    scene.wait(0.5);
  }

  Scene& scene;
};

using Case = std::function<void(const Cases&)>;

// By their names, a family each.
[[nodiscard]] std::map<std::string, Case> composition_cases();
[[nodiscard]] std::map<std::string, Case> transform_cases();
[[nodiscard]] std::map<std::string, Case> creation_cases();
[[nodiscard]] std::map<std::string, Case> motion_cases();
[[nodiscard]] std::map<std::string, Case> word_cases();

}  // namespace rostrum::scene

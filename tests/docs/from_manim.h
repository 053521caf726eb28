// What docs/from-manim.md claims, as from_manim_rows takes it from there.
#pragma once

#include <string_view>
#include <vector>

#include "scene/scene.h"

namespace rostrum::docs {

// Code that the page says one may write. `m` and `n` are squares, `m` is on the slide.
struct Row {
  int line;  // of the page
  std::string_view code;
  void (*run)(scene::Scene&, scene::Mobject m, scene::Mobject n, scene::Mobject group,
              scene::Mobject text, scene::Mobject formula, scene::Mobject line);
};
[[nodiscard]] std::vector<Row> rows();

// A word of Manim's that the page says is not there.
struct Missing {
  int line;
  std::string_view word;
};
[[nodiscard]] std::vector<Missing> missing_words();

}  // namespace rostrum::docs

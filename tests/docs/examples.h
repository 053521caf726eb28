// The slides among the code examples of the documents. Their sources, and examples(), are generated
// from the documents (Examples.cmake).
#pragma once

#include <string_view>
#include <vector>

#include "scene/scene.h"

namespace rostrum::docs {

struct Example {
  std::string_view place;    // "docs/writing-slides.md:30"
  std::string_view picture;  // the name of the picture that follows it, or nothing
  void (*slides)(scene::Scene&);
};

[[nodiscard]] std::vector<Example> examples();

// An example that does not begin a slide is on one of its own.
[[nodiscard]] inline deck::Deck record(const Example& example,
                                       const scene::Typesetter& typesetter) {
  scene::Scene scene(typesetter);
  scene.slide("Example", "From the documents.");
  example.slides(scene);
  return std::move(scene).finish();
}

}  // namespace rostrum::docs

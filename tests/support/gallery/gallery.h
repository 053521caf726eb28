// A deck that says every word of the scene language in plays: what a recording, a file, a moment, a
// picture and a benchmark of everything are of.
#pragma once

#include "scene/scene.h"

namespace rostrum::tests {

void gallery(scene::Scene& scene);

// Its slides, a file each.
void gallery_shapes(scene::Scene& scene);
void gallery_lines(scene::Scene& scene);
void gallery_words(scene::Scene& scene);
void gallery_creation(scene::Scene& scene);
void gallery_transforms(scene::Scene& scene);
void gallery_emphasis(scene::Scene& scene);
void gallery_verbs(scene::Scene& scene);
void gallery_motion(scene::Scene& scene);

// What comes or goes without an animation does so between rests, so that no animation seems to jump
// where it begins or ends.
inline void rest(scene::Scene& scene) { scene.wait(0.25); }
inline void clear(scene::Scene& scene) {
  rest(scene);
  scene.clear();
  rest(scene);
}

[[nodiscard]] inline deck::Deck recorded_gallery(const scene::Typesetter& typesetter) {
  scene::Scene scene(typesetter);
  gallery(scene);
  return std::move(scene).finish();
}

}  // namespace rostrum::tests

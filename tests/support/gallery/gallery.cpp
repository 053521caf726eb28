#include "gallery/gallery.h"

namespace rostrum::tests {

void gallery(scene::Scene& scene) {
  scene.title("Gallery");
  gallery_shapes(scene);
  gallery_lines(scene);
  gallery_words(scene);
  gallery_creation(scene);
  gallery_transforms(scene);
  gallery_emphasis(scene);
  gallery_verbs(scene);
  gallery_motion(scene);
}

}  // namespace rostrum::tests

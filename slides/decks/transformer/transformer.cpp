#include "decks/transformer/transformer.h"

#include "decks/transformer/slides.h"

namespace rostrum::decks::transformer {

void transformer(scene::Scene& scene) {
  highlights(scene, diagram(scene));
  specifications(scene);
  const scene::Mobject title = query_key_value(scene);
  steps(scene, formula(scene, title));
  heatmap(scene, title);
}

}  // namespace rostrum::decks::transformer

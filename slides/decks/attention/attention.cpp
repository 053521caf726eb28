#include "decks/attention/attention.h"

#include "decks/attention/slides.h"

namespace rostrum::decks::attention {

void attention(scene::Scene& scene) {
  opening(scene);
  highlights(scene, diagram(scene));
  shared_heads(scene);
  specifications(scene);
  const scene::Mobject title = query_key_value(scene);
  steps(scene, title, formula(scene));
  heatmap(scene);
  closing(scene);
}

}  // namespace rostrum::decks::attention

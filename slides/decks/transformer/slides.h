// The slides of the deck, in order: one file each, but for the first, whose highlights have their
// own.
#pragma once

#include "scene/scene.h"

namespace rostrum::decks::transformer {

// What the highlights point at, and what leaves with the first slide.
struct Diagram {
  scene::Mobject title;
  scene::Mobject input;
  scene::Mobject output;
  scene::Mobject q_box;
  scene::Mobject k_box;
  scene::Mobject v_box;
  scene::Mobject repeat_box;
  scene::Mobject attention_box;
  scene::Mobject o_box;
  scene::Mobject lines;
};

Diagram diagram(scene::Scene& scene);
void highlights(scene::Scene& scene, const Diagram& diagram);
void specifications(scene::Scene& scene);
// These three share a title, which the first writes and the heatmap takes away.
scene::Mobject query_key_value(scene::Scene& scene);
scene::Mobject formula(scene::Scene& scene, const scene::Mobject& title);
void steps(scene::Scene& scene, scene::Mobject formula);
void heatmap(scene::Scene& scene, const scene::Mobject& previous_title);

}  // namespace rostrum::decks::transformer

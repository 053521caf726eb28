// The slides of the deck, in order: one file each, but for the second, whose highlights have their
// own.
#pragma once

#include "scene/scene.h"

namespace rostrum::decks::attention {

// What the highlights point at, and what leaves with the slide.
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

void opening(scene::Scene& scene);
Diagram diagram(scene::Scene& scene);
void highlights(scene::Scene& scene, const Diagram& diagram);
void shared_heads(scene::Scene& scene);
void specifications(scene::Scene& scene);
// These three share a title, which the first writes and the last takes away.
scene::Mobject query_key_value(scene::Scene& scene);
scene::Mobject formula(scene::Scene& scene);
void steps(scene::Scene& scene, const scene::Mobject& title, const scene::Mobject& formula);
void heatmap(scene::Scene& scene);
void closing(scene::Scene& scene);

}  // namespace rostrum::decks::attention

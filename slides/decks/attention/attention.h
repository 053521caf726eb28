// Grouped-query attention, to be read from the last row: what the transformer deck says, in its
// order and colours, laid out for a hall.
#pragma once

#include "scene/scene.h"

namespace rostrum::decks::attention {

void attention(scene::Scene& scene);

}  // namespace rostrum::decks::attention

// A port of a Manim scene on grouped-query attention, object for object and play for play.
#pragma once

#include "scene/scene.h"

namespace rostrum::decks::transformer {

void transformer(scene::Scene& scene);

}  // namespace rostrum::decks::transformer

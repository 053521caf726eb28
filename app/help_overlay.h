// The keys, as a table over the slide.
#pragma once

#include "scene/draw_list.h"
#include "scene/typesetter.h"

namespace rostrum::app {

// Made from the table of keys: a veil over the frame and the rows on it. Lies within the frame.
[[nodiscard]] scene::DrawList help_overlay(const scene::Typesetter& typesetter);

// Draws `over` after what `list` holds. Only for lists without paths.
void append(const scene::DrawList& over, scene::DrawList& list);

}  // namespace rostrum::app

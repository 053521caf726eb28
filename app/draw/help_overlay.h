// The keys, as a table over the slide.
#pragma once

#include "deck/draw_list.h"
#include "scene/typesetting/typesetter.h"
#include "show/input/key_map.h"

namespace rostrum::app {

// The keys as they are bound: a veil over the frame and the rows on it. Lies within the frame.
[[nodiscard]] deck::DrawList help_overlay(const KeyMap& keys, const scene::Typesetter& typesetter);

}  // namespace rostrum::app

// A mobject with tips as slides/path has it, and back. Part of the scene's inside.
#pragma once

#include "path/shapes/arrows.h"
#include "scene/mobjects/mobject_store.h"

namespace rostrum::scene {

// Of a node with `tips`.
[[nodiscard]] path::TippedPath tipped_path(const MobjectStore& store, std::size_t id);
// Gives the path and the tips that it has their points; an arrow's stroke its width.
void set_tipped_path(MobjectStore& store, std::size_t id, const path::TippedPath& path);
// Puts a tip there, in the path's colour, in place of the one that it may have at that end.
void add_tip(MobjectStore& store, std::size_t id, const path::NewTip& tip);

}  // namespace rostrum::scene

// Where a glyph's distance field lies in the picture.
#pragma once

#include "base/view.h"
#include "deck/draw_list.h"
#include "frame/bounds.h"
#include "frame/instances.h"
#include "glyph/glyph_atlas.h"

namespace rostrum::render {

// The field of the item's glyph at that detail. Trimmed, it keeps no more than a pixel around the
// ink: a field reaches much further when its glyph is drawn large.
[[nodiscard]] GlyphInstance place_field(const deck::GlyphItem& item, const AtlasGlyph& field,
                                        Detail detail, const View& view, bool trimmed);

// The pixels that it touches.
[[nodiscard]] Bounds bounds_of(const GlyphInstance& glyph);

}  // namespace rostrum::render

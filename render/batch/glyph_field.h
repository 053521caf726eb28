// Places a glyph's distance field in the picture.
#pragma once

#include "base/view.h"
#include "batch/bounds.h"
#include "batch/instances.h"
#include "deck/draw_list.h"
#include "text/glyph_atlas.h"

namespace rostrum::render {

// The field of the item's glyph at that detail. Trimmed, it keeps no more than a pixel around the
// ink: a field reaches much further when its glyph is drawn large.
[[nodiscard]] GlyphInstance place_field(const deck::GlyphItem& item, const text::AtlasGlyph& field,
                                        text::Detail detail, const View& view, bool trimmed);

// The pixels that it touches.
[[nodiscard]] Bounds bounds_of(const GlyphInstance& glyph);

}  // namespace rostrum::render

// Text that Rostrum itself has to say over or beside a slide: the page of keys, the speaker's view.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "deck/draw_list.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::app {

// The box of the layout's ink, in the layout's own coordinates.
[[nodiscard]] Box ink_of(const scene::Layout& layout);

// Adds the layout's glyphs, with the start of its first baseline at the origin.
void add_text(const scene::Layout& layout, Point origin, const deck::Rgba& color,
              deck::DrawList& list);

struct Writing {
  double size = 13;  // Manim's points, as in scene::Typesetter
  scene::Weight weight = scene::Weight::Normal;
};

// Breaks the text into lines no wider than `width` frame units: at spaces, and where the text
// breaks itself. A word that is too wide has a line of its own.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width,
                                               const Writing& writing,
                                               const scene::Typesetter& typesetter);

// Cuts the text to that width, with an ellipsis where some is left out.
[[nodiscard]] std::string fitted(std::string_view text, double width, const Writing& writing,
                                 const scene::Typesetter& typesetter);

}  // namespace rostrum::app

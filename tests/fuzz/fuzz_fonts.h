// The fuzzers set text and formulas by the embedded fonts.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

#include "embedded_fonts.h"
#include "fuzz.h"
#include "text/fonts.h"

namespace rostrum::fuzz {

inline const text::Fonts& shared_fonts() {
  static const text::Fonts kFonts = text::open_fonts();
  return kFonts;
}

// Font sizes, the usual ones and those that nobody should ask for. All that the scene lets through.
inline double font_size(std::uint8_t choice) {
  constexpr std::array kSizes{48.0, 24.0, 0.5, 1e-9, 1e-300, 5e-324, 1e6, 1e30};
  return kSizes.at(choice % kSizes.size());
}

// Every glyph is somewhere, and there are no more of them than a source of that length may have.
inline void require_sound(const scene::Layout& layout, std::size_t most_glyphs) {
  require(layout.glyphs.size() <= most_glyphs);
  for (const scene::PlacedGlyph& placed : layout.glyphs) {
    require(placed.hull != nullptr);
    const Affine& at = placed.placement;
    require(std::isfinite(at.x_axis.x) && std::isfinite(at.y_axis.y));
    require(std::isfinite(at.origin.x) && std::isfinite(at.origin.y));
  }
}

}  // namespace rostrum::fuzz

// One font file: FreeType reads its outlines, HarfBuzz its shaping tables.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "base/result.h"
#include "text/outline.h"

struct FT_FaceRec_;
struct FT_LibraryRec_;
struct hb_font_t;

namespace rostrum::text {

// Closed when its last face is; a face cannot outlive it.
using FreeType = std::shared_ptr<FT_LibraryRec_>;
[[nodiscard]] FreeType open_freetype();

class FontFace {
 public:
  // The bytes must outlive the face. `role` names the font in the error's sentence: "the bold
  // font".
  static Result<FontFace> open(FreeType library, std::span<const std::byte> file,
                               std::string_view role);

  // HarfBuzz's numbers for shaper() are font units too.
  [[nodiscard]] double units_per_em() const { return units_per_em_; }

  // Lives as long as the face. For shaping, the character map and the MATH table.
  [[nodiscard]] hb_font_t* shaper() const { return shaper_.get(); }

  // The glyph of a character; 0, the font's box for a missing one, where it has none.
  [[nodiscard]] std::uint16_t glyph_of(char32_t character) const;

  // The outline is empty for a glyph that has no ink or that the file does not hold whole.
  [[nodiscard]] Outline outline(std::uint16_t glyph) const;

 private:
  struct CloseFace {
    void operator()(FT_FaceRec_* face) const;
  };
  struct CloseShaper {
    void operator()(hb_font_t* font) const;
  };

  FontFace() = default;

  FreeType library_;  // before the face, which must be closed first
  std::unique_ptr<FT_FaceRec_, CloseFace> face_;
  std::unique_ptr<hb_font_t, CloseShaper> shaper_;
  double units_per_em_ = 1;
};

}  // namespace rostrum::text

// The fonts of a show: outlines and hulls of their glyphs. Knows FreeType and HarfBuzz, not GL.
#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "scene/result.h"
#include "scene/typesetter.h"
#include "text/outline.h"

namespace rostrum::text {

// The values of scene::GlyphId::font.
enum FontIndex : std::uint16_t { kRegular, kBold, kFallback, kFallbackBold, kMath, kFontCount };

// The bytes of the font files; they must outlive the Fonts made of them.
struct FontFiles {
  std::span<const std::byte> regular;
  std::span<const std::byte> bold;
  std::span<const std::byte> fallback;
  std::span<const std::byte> fallback_bold;
  std::span<const std::byte> math;
};

// Movable, not copyable. Not for several threads at once: outlines are made on first use.
class Fonts {
 public:
  // Fails when a file is no font that FreeType can read, naming which of the five it is.
  static Result<Fonts> open(const FontFiles& files);

  Fonts(Fonts&&) noexcept;
  Fonts& operator=(Fonts&&) noexcept;
  ~Fonts();

  // In ems. Valid as long as the Fonts. A glyph without ink has no curves; kRule is the unit square.
  [[nodiscard]] const Outline& outline(scene::GlyphId glyph) const;

  // Never null; empty for a glyph without ink.
  [[nodiscard]] scene::Hull hull(scene::GlyphId glyph) const;

  // Shapes UTF-8 with kerning and fallback fonts and lays out its lines (scene::Typesetter::text).
  [[nodiscard]] scene::Layout layout_text(std::string_view utf8, double font_size,
                                          scene::Weight weight) const;

 private:
  struct State;
  explicit Fonts(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rostrum::text

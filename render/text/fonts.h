// The fonts of a show: outlines and hulls of their glyphs. Knows FreeType and HarfBuzz, not GL.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

#include "base/result.h"
#include "scene/typesetting/typesetter.h"
#include "text/outline.h"

namespace rostrum::text {

// The values of scene::GlyphId::font.
enum FontIndex : std::uint16_t {
  kRegular,
  kBold,
  kFallback,
  kFallbackBold,
  kMath,
  kItalic,
  kBoldItalic,
  kMono,
  kMonoBold,
  kCustom,
  kCustomBold,
  kFontCount
};

// The bytes of the font files; they must outlive the Fonts made of them.
struct FontFiles {
  std::span<const std::byte> regular;
  std::span<const std::byte> bold;
  std::span<const std::byte> fallback;
  std::span<const std::byte> fallback_bold;
  std::span<const std::byte> math;
  // Where these are empty, italic text is set in `regular` and `bold`, leaning.
  std::span<const std::byte> italic{};
  std::span<const std::byte> bold_italic{};
  std::span<const std::byte> mono;
  std::span<const std::byte> mono_bold;
  // A text font of the user's choice, or empty. It comes before `regular` and `bold`, which then
  // help out where it lacks a character. Where custom_bold is empty, bold text is set in `custom`
  // too.
  std::span<const std::byte> custom{};
  std::span<const std::byte> custom_bold{};
};

// Manim rounds each glyph's advance to 0.005 units, wherever the text stands and however small it
// is. With its spacing a deck's text lies as in Manim to a thousandth of a unit; the font's own is
// more even.
enum class Spacing : std::uint8_t { Manim, Font };

class FontFace;

// Movable, not copyable. Not for several threads at once: outlines are made on first use.
class Fonts {
 public:
  // Fails when a file is no font that FreeType can read, naming which of them it is.
  static Result<Fonts> open(const FontFiles& files);

  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;
  Fonts(Fonts&&) noexcept;
  Fonts& operator=(Fonts&&) noexcept;
  ~Fonts();

  // The outline is in ems and valid as long as the Fonts. A glyph without ink has no curves; kRule
  // is the unit square.
  [[nodiscard]] const Outline& outline(scene::GlyphId glyph) const;

  // The hull of the ends of the outline's curves, which is what Manim measures. Never null; empty
  // for a glyph without ink.
  [[nodiscard]] scene::Hull hull(scene::GlyphId glyph) const;

  // What Manim makes of the outline. Never null; without points for a glyph without ink.
  [[nodiscard]] std::shared_ptr<const scene::GlyphOutline> contours(scene::GlyphId glyph) const;

  // Shapes UTF-8 with kerning and fallback fonts and lays out its lines (scene::Typesetter::text).
  // Broken UTF-8 becomes U+FFFD. Spaces are not glyphs; a tab is four of them.
  [[nodiscard]] scene::Layout layout_text(std::string_view utf8, double font_size,
                                          const scene::TextStyle& style,
                                          Spacing spacing = Spacing::Manim) const;

  // Returns the height of the font's H in ems, or 0 if it has none.
  [[nodiscard]] double cap_height(FontIndex font) const;

  // The font must be there: the embedded ones always are.
  [[nodiscard]] const FontFace& face(FontIndex font) const;

  // The fonts that text is set in: the first that has a character is taken.
  [[nodiscard]] std::span<const FontIndex> chain(scene::Weight weight,
                                                 scene::Slant slant = scene::Slant::Upright,
                                                 scene::Family family = scene::Family::Sans) const;

 private:
  struct State;
  explicit Fonts(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rostrum::text

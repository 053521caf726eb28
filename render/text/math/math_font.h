// The formula's layout asks its font for this: the OpenType MATH table and the size of glyphs.
//
// All lengths are ems of the font at the size at hand: whoever sets in script style scales them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "text/font_face.h"
#include "text/math/style.h"

namespace rostrum::text::math {

// The constants of the MATH table, and the few of TeX's parameters that it lacks: see the source.
struct MathConstants {
  double script_scale = 0;
  double script_script_scale = 0;
  double axis_height = 0;
  double rule_thickness = 0;

  double display_operator_min_height = 0;
  double upper_limit_gap_min = 0;
  double upper_limit_baseline_rise_min = 0;
  double lower_limit_gap_min = 0;
  double lower_limit_baseline_drop_min = 0;

  double superscript_shift_up = 0;
  double superscript_shift_up_cramped = 0;
  double superscript_bottom_min = 0;
  double superscript_baseline_drop_max = 0;
  double superscript_bottom_max_with_subscript = 0;
  double subscript_shift_down = 0;
  double subscript_top_max = 0;
  double subscript_baseline_drop_min = 0;
  double sub_superscript_gap_min = 0;

  double numerator_shift_up = 0;
  double numerator_display_shift_up = 0;
  double numerator_gap_min = 0;
  double numerator_display_gap_min = 0;
  double denominator_shift_down = 0;
  double denominator_display_shift_down = 0;
  double denominator_gap_min = 0;
  double denominator_display_gap_min = 0;
  double fraction_rule_thickness = 0;
  double stack_top_shift_up = 0;
  double stack_top_display_shift_up = 0;
  double stack_bottom_shift_down = 0;
  double stack_bottom_display_shift_down = 0;
  double stack_gap_min = 0;
  double stack_display_gap_min = 0;

  double overbar_gap = 0;
  double overbar_thickness = 0;
  double overbar_extra_ascender = 0;
  double underbar_gap = 0;
  double underbar_thickness = 0;
  double underbar_extra_descender = 0;
  double accent_base_height = 0;

  double radical_gap = 0;
  double radical_display_gap = 0;
  double radical_thickness = 0;
  double radical_extra_ascender = 0;
  double radical_kern_before_degree = 0;
  double radical_kern_after_degree = 0;
  double radical_degree_raise = 0;  // a fraction of the radical's size

  double min_connector_overlap = 0;
};

struct GlyphMetrics {
  double advance = 0;
  double left = 0;  // of the ink
  double right = 0;
  double height = 0;  // of the ink above the baseline
  double depth = 0;   // and below it
  double italic_correction = 0;
};

enum class Direction : std::uint8_t { Vertical, Horizontal };

// A larger form of a glyph, and its extent along the direction.
struct GlyphVariant {
  std::uint16_t glyph = 0;
  double size = 0;
};

// A piece of a glyph made of pieces, from the bottom up or from the left to the right.
struct GlyphPart {
  std::uint16_t glyph = 0;
  double start_connector = 0;  // how far it may overlap the piece before
  double end_connector = 0;
  double size = 0;
  bool extender = false;  // may be repeated, or left out
};

// A view of a face, which must outlive it.
class MathFont {
 public:
  explicit MathFont(const FontFace& face);

  [[nodiscard]] const MathConstants& constants() const { return constants_; }
  [[nodiscard]] double scale(Style style) const;

  // The glyph of a character, in the form made for the style's size if there is one; 0 for none.
  [[nodiscard]] std::uint16_t glyph(char32_t c, Style style) const;

  // True if the font has forms of it for script sizes.
  [[nodiscard]] bool has_small_form(char32_t c) const;

  [[nodiscard]] GlyphMetrics metrics(std::uint16_t glyph) const;

  // Returns the point above a glyph that accents are centred on; none where the font does not say.
  [[nodiscard]] std::optional<double> top_accent(std::uint16_t glyph) const;

  // The variants go from small to large.
  [[nodiscard]] std::vector<GlyphVariant> variants(std::uint16_t glyph, Direction direction) const;

  // Empty for a glyph that cannot be made of pieces.
  [[nodiscard]] std::vector<GlyphPart> parts(std::uint16_t glyph, Direction direction) const;

 private:
  [[nodiscard]] double ems(int units) const { return units / face_->units_per_em(); }
  // The optical size: which of the forms that the feature 'ssty' offers, from 0.
  [[nodiscard]] std::uint16_t script_form(std::uint16_t glyph, unsigned which) const;

  const FontFace* face_;
  std::vector<unsigned> script_lookups_;
  MathConstants constants_;
};

}  // namespace rostrum::text::math

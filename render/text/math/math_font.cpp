#include "text/math/math_font.h"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <memory>

namespace rostrum::text::math {
namespace {

hb_direction_t harfbuzz_direction(Direction direction) {
  return direction == Direction::Vertical ? HB_DIRECTION_BTT : HB_DIRECTION_LTR;
}

struct SetDeleter {
  void operator()(hb_set_t* set) const { hb_set_destroy(set); }
};

// Returns the lookups of the feature 'ssty', whose forms of glyphs are drawn for script sizes.
std::vector<unsigned> script_lookups(hb_face_t* face) {
  const std::unique_ptr<hb_set_t, SetDeleter> set(hb_set_create());
  const std::array<hb_tag_t, 2> features{HB_TAG('s', 's', 't', 'y'), HB_TAG_NONE};
  hb_ot_layout_collect_lookups(face, HB_OT_TAG_GSUB, nullptr, nullptr, features.data(), set.get());
  std::vector<unsigned> lookups;
  hb_codepoint_t lookup = HB_SET_VALUE_INVALID;
  while (hb_set_next(set.get(), &lookup) != 0) lookups.push_back(lookup);
  return lookups;
}

MathConstants read_constants(hb_font_t* font, double units_per_em) {
  const auto ems = [&](hb_ot_math_constant_t constant) {
    return hb_ot_math_get_constant(font, constant) / units_per_em;
  };
  const auto percent = [&](hb_ot_math_constant_t constant) {
    return hb_ot_math_get_constant(font, constant) / 100.0;
  };
  return {
      .script_scale = percent(HB_OT_MATH_CONSTANT_SCRIPT_PERCENT_SCALE_DOWN),
      .script_script_scale = percent(HB_OT_MATH_CONSTANT_SCRIPT_SCRIPT_PERCENT_SCALE_DOWN),
      .axis_height = ems(HB_OT_MATH_CONSTANT_AXIS_HEIGHT),
      .rule_thickness = ems(HB_OT_MATH_CONSTANT_FRACTION_RULE_THICKNESS),
      .display_operator_min_height = ems(HB_OT_MATH_CONSTANT_DISPLAY_OPERATOR_MIN_HEIGHT),
      .upper_limit_gap_min = ems(HB_OT_MATH_CONSTANT_UPPER_LIMIT_GAP_MIN),
      .upper_limit_baseline_rise_min = ems(HB_OT_MATH_CONSTANT_UPPER_LIMIT_BASELINE_RISE_MIN),
      .lower_limit_gap_min = ems(HB_OT_MATH_CONSTANT_LOWER_LIMIT_GAP_MIN),
      .lower_limit_baseline_drop_min = ems(HB_OT_MATH_CONSTANT_LOWER_LIMIT_BASELINE_DROP_MIN),
      .superscript_shift_up = ems(HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP),
      .superscript_shift_up_cramped = ems(HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP_CRAMPED),
      .superscript_bottom_min = ems(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MIN),
      .superscript_baseline_drop_max = ems(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BASELINE_DROP_MAX),
      .superscript_bottom_max_with_subscript =
          ems(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MAX_WITH_SUBSCRIPT),
      .subscript_shift_down = ems(HB_OT_MATH_CONSTANT_SUBSCRIPT_SHIFT_DOWN),
      .subscript_top_max = ems(HB_OT_MATH_CONSTANT_SUBSCRIPT_TOP_MAX),
      .subscript_baseline_drop_min = ems(HB_OT_MATH_CONSTANT_SUBSCRIPT_BASELINE_DROP_MIN),
      .sub_superscript_gap_min = ems(HB_OT_MATH_CONSTANT_SUB_SUPERSCRIPT_GAP_MIN),
      .numerator_shift_up = ems(HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_SHIFT_UP),
      .numerator_display_shift_up =
          ems(HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_DISPLAY_STYLE_SHIFT_UP),
      .numerator_gap_min = ems(HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_GAP_MIN),
      .numerator_display_gap_min = ems(HB_OT_MATH_CONSTANT_FRACTION_NUM_DISPLAY_STYLE_GAP_MIN),
      .denominator_shift_down = ems(HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_SHIFT_DOWN),
      .denominator_display_shift_down =
          ems(HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_DISPLAY_STYLE_SHIFT_DOWN),
      .denominator_gap_min = ems(HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_GAP_MIN),
      .denominator_display_gap_min = ems(HB_OT_MATH_CONSTANT_FRACTION_DENOM_DISPLAY_STYLE_GAP_MIN),
      .fraction_rule_thickness = ems(HB_OT_MATH_CONSTANT_FRACTION_RULE_THICKNESS),
      .stack_top_shift_up = ems(HB_OT_MATH_CONSTANT_STACK_TOP_SHIFT_UP),
      .stack_top_display_shift_up = ems(HB_OT_MATH_CONSTANT_STACK_TOP_DISPLAY_STYLE_SHIFT_UP),
      .stack_bottom_shift_down = ems(HB_OT_MATH_CONSTANT_STACK_BOTTOM_SHIFT_DOWN),
      .stack_bottom_display_shift_down =
          ems(HB_OT_MATH_CONSTANT_STACK_BOTTOM_DISPLAY_STYLE_SHIFT_DOWN),
      .stack_gap_min = ems(HB_OT_MATH_CONSTANT_STACK_GAP_MIN),
      .stack_display_gap_min = ems(HB_OT_MATH_CONSTANT_STACK_DISPLAY_STYLE_GAP_MIN),
      .overbar_gap = ems(HB_OT_MATH_CONSTANT_OVERBAR_VERTICAL_GAP),
      .overbar_thickness = ems(HB_OT_MATH_CONSTANT_OVERBAR_RULE_THICKNESS),
      .overbar_extra_ascender = ems(HB_OT_MATH_CONSTANT_OVERBAR_EXTRA_ASCENDER),
      .underbar_gap = ems(HB_OT_MATH_CONSTANT_UNDERBAR_VERTICAL_GAP),
      .underbar_thickness = ems(HB_OT_MATH_CONSTANT_UNDERBAR_RULE_THICKNESS),
      .underbar_extra_descender = ems(HB_OT_MATH_CONSTANT_UNDERBAR_EXTRA_DESCENDER),
      .accent_base_height = ems(HB_OT_MATH_CONSTANT_ACCENT_BASE_HEIGHT),
      .radical_gap = ems(HB_OT_MATH_CONSTANT_RADICAL_VERTICAL_GAP),
      .radical_display_gap = ems(HB_OT_MATH_CONSTANT_RADICAL_DISPLAY_STYLE_VERTICAL_GAP),
      .radical_thickness = ems(HB_OT_MATH_CONSTANT_RADICAL_RULE_THICKNESS),
      .radical_extra_ascender = ems(HB_OT_MATH_CONSTANT_RADICAL_EXTRA_ASCENDER),
      .radical_kern_before_degree = ems(HB_OT_MATH_CONSTANT_RADICAL_KERN_BEFORE_DEGREE),
      .radical_kern_after_degree = ems(HB_OT_MATH_CONSTANT_RADICAL_KERN_AFTER_DEGREE),
      .radical_degree_raise = percent(HB_OT_MATH_CONSTANT_RADICAL_DEGREE_BOTTOM_RAISE_PERCENT),
  };
}

}  // namespace

MathFont::MathFont(const FontFace& face)
    : face_(&face),
      script_lookups_(script_lookups(hb_font_get_face(face.shaper()))),
      constants_(read_constants(face.shaper(), face.units_per_em())) {
  constants_.min_connector_overlap =
      ems(hb_ot_math_get_min_connector_overlap(face.shaper(), HB_DIRECTION_BTT));
}

double MathFont::scale(Style style) const {
  switch (style.level) {
    case StyleLevel::Script:
      return constants_.script_scale;
    case StyleLevel::ScriptScript:
      return constants_.script_script_scale;
    default:
      return 1;
  }
}

std::uint16_t MathFont::glyph(char32_t c, Style style) const {
  const std::uint16_t glyph = face_->glyph_of(c);
  if (glyph == 0 || !style.small()) return glyph;
  return script_form(glyph, style.level == StyleLevel::Script ? 0 : 1);
}

bool MathFont::has_small_form(char32_t c) const {
  const std::uint16_t glyph = face_->glyph_of(c);
  return script_form(glyph, 0) != glyph;
}

std::uint16_t MathFont::script_form(std::uint16_t glyph, unsigned which) const {
  hb_face_t* face = hb_font_get_face(face_->shaper());
  for (const unsigned lookup : script_lookups_) {
    std::array<hb_codepoint_t, 2> forms{};
    unsigned count = forms.size();
    const unsigned available =
        hb_ot_layout_lookup_get_glyph_alternates(face, lookup, glyph, 0, &count, forms.data());
    if (available == 0 || count == 0) continue;
    return static_cast<std::uint16_t>(forms.at(std::min(which, count - 1)));
  }
  return glyph;
}

GlyphMetrics MathFont::metrics(std::uint16_t glyph) const {
  hb_font_t* font = face_->shaper();
  hb_glyph_extents_t extents{};
  hb_font_get_glyph_extents(font, glyph, &extents);
  return {.advance = ems(hb_font_get_glyph_h_advance(font, glyph)),
          .left = ems(extents.x_bearing),
          .right = ems(extents.x_bearing + extents.width),
          .height = ems(extents.y_bearing),
          .depth = -ems(extents.y_bearing + extents.height),
          .italic_correction = ems(hb_ot_math_get_glyph_italics_correction(font, glyph))};
}

std::optional<double> MathFont::top_accent(std::uint16_t glyph) const {
  // HarfBuzz answers half the advance where the font says nothing.
  hb_font_t* font = face_->shaper();
  const hb_position_t at = hb_ot_math_get_glyph_top_accent_attachment(font, glyph);
  if (at == hb_font_get_glyph_h_advance(font, glyph) / 2) return std::nullopt;
  return ems(at);
}

std::vector<GlyphVariant> MathFont::variants(std::uint16_t glyph, Direction direction) const {
  std::vector<GlyphVariant> result;
  constexpr unsigned kBatch = 16;
  std::array<hb_ot_math_glyph_variant_t, kBatch> batch{};
  for (unsigned start = 0;; start += kBatch) {
    unsigned count = kBatch;
    hb_ot_math_get_glyph_variants(face_->shaper(), glyph, harfbuzz_direction(direction), start,
                                  &count, batch.data());
    for (unsigned i = 0; i < count; ++i) {
      result.push_back({static_cast<std::uint16_t>(batch.at(i).glyph), ems(batch.at(i).advance)});
    }
    if (count < kBatch) return result;
  }
}

std::vector<GlyphPart> MathFont::parts(std::uint16_t glyph, Direction direction) const {
  std::vector<GlyphPart> result;
  constexpr unsigned kBatch = 16;
  std::array<hb_ot_math_glyph_part_t, kBatch> batch{};
  for (unsigned start = 0;; start += kBatch) {
    unsigned count = kBatch;
    hb_ot_math_get_glyph_assembly(face_->shaper(), glyph, harfbuzz_direction(direction), start,
                                  &count, batch.data(), nullptr);
    for (unsigned i = 0; i < count; ++i) {
      const hb_ot_math_glyph_part_t& part = batch.at(i);
      result.push_back({.glyph = static_cast<std::uint16_t>(part.glyph),
                        .start_connector = ems(part.start_connector_length),
                        .end_connector = ems(part.end_connector_length),
                        .size = ems(part.full_advance),
                        .extender = (part.flags & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER) != 0});
    }
    if (count < kBatch) return result;
  }
}

}  // namespace rostrum::text::math

// Single signs are characters (rule 17), large operators (rule 13), accents (rule 12) and dots.
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string>
#include <utility>

#include "text/math/kerns.h"
#include "text/math/layout.h"
#include "text/math/tex_parameters.h"

namespace rostrum::text::math {
namespace {

// Returns a character's name as the Unicode standard writes it: U+221E.
std::string name_of(char32_t code) {
  std::array<char, 8> digits{};
  const auto end =
      std::to_chars(digits.begin(), digits.end(), static_cast<std::uint32_t>(code), 16).ptr;
  std::string name(digits.begin(), end);
  for (char& digit : name) digit = static_cast<char>(std::toupper(digit));
  if (name.size() < 4) name.insert(0, 4 - name.size(), '0');
  name.insert(0, "U+");
  return name;
}

// Looks a character up and reports it where the font lacks it.
std::uint16_t glyph_for(Context& context, char32_t code, std::size_t column, Style style) {
  const std::uint16_t glyph = context.font.glyph(code, style);
  if (glyph == 0 && !context.problem) {
    context.problem = {.column = column, .what = "The formula font has no " + name_of(code)};
  }
  return glyph;
}

// Upright letters have none in the middle of a word, and at its end only those that lean out, such
// as f: the small ones that the font gives nearly all of them are not Computer Modern's.
double italic_correction(const Context& context, const Symbol& symbol, std::uint16_t glyph,
                         const Atom* next) {
  constexpr double kNoticeable = 0.02;
  const double correction = context.font.metrics(glyph).italic_correction;
  if (symbol.in_text) return 0;
  if (!is_roman_letter(symbol.code)) return correction;
  const auto* neighbour = next != nullptr ? std::get_if<Symbol>(&next->nucleus) : nullptr;
  const bool within_word = neighbour != nullptr && is_roman_letter(neighbour->code);
  return within_word || correction < kNoticeable ? 0 : correction;
}

// The font's ⊤ and ⊥ hang below the baseline by a fiftieth of an em and are lower than cmsy10's,
// which stand on it and set how high a transposed matrix reaches.
Box letter_sign_box(const MathFont& font, std::uint16_t glyph, double scale) {
  const Box ink = glyph_box(font, glyph, 1);
  const double fit = kLetterSignHeight / ink.size() * scale;
  Box box;
  box.append(glyph_box(font, glyph, fit), ink.depth * fit);
  return box;
}

bool is_letter_sign(char32_t code) { return code == U'\u22A4' || code == U'\u22A5'; }

const Symbol* single_symbol(const List& list) {
  if (list.size() != 1 || list.front().has_scripts()) return nullptr;
  return std::get_if<Symbol>(&list.front().nucleus);
}

}  // namespace

SetNucleus layout_symbol(Context& context, const Symbol& symbol, const Atom* next, Style style) {
  const std::uint16_t glyph = glyph_for(context, symbol.code, symbol.column, style);
  const double scale = context.font.scale(style);
  Box box = is_letter_sign(symbol.code) ? letter_sign_box(context.font, glyph, scale)
                                        : glyph_box(context.font, glyph, scale);
  if (style.small() && !context.font.has_small_form(symbol.code)) {
    const double width = box.width * small_size_widening(style);
    box = centered(std::move(box), width);
  }
  return {.box = std::move(box),
          .italic_correction = italic_correction(context, symbol, glyph, next) * scale,
          .character = true};
}

SetNucleus layout_large_operator(Context& context, const LargeOperator& sign, Style style) {
  std::uint16_t glyph = glyph_for(context, sign.code, sign.column, style);
  if (style.display()) {
    for (const GlyphVariant& variant : context.font.variants(glyph, Direction::Vertical)) {
      glyph = variant.glyph;
      if (variant.size >= context.font.constants().display_operator_min_height) break;
    }
  }
  const double scale = context.font.scale(style);
  const bool leans = context.font.metrics(glyph).italic_correction > 0;
  const double italic = leans ? integral_lean(style) * scale : 0;
  Box ink = glyph_box(context.font, glyph, scale);
  // The advance of such a sign includes its lean, a letter's does not.
  Box box{.width = ink.width - italic};
  const double raise = context.font.constants().axis_height * scale - (ink.height - ink.depth) / 2;
  box.place(std::move(ink), 0, raise);
  return {.box = std::move(box), .italic_correction = italic};
}

SetNucleus layout_accent(Context& context, const Accent& accent, Style style) {
  const double scale = context.font.scale(style);
  const Symbol* symbol = single_symbol(accent.body);
  Box body = layout_list(context, accent.body, style.cramp());
  double middle = body.width / 2;
  if (symbol != nullptr) {
    const std::uint16_t glyph = context.font.glyph(symbol->code, style);
    body.width = context.font.metrics(glyph).advance * scale;  // without the italic correction
    middle = context.font.top_accent(glyph).value_or(body.width / scale / 2) * scale;
  }

  std::uint16_t glyph = context.font.glyph(accent.code, style);
  if (accent.wide) {
    for (const GlyphVariant& variant : context.font.variants(glyph, Direction::Horizontal)) {
      if (variant.size * scale > body.width) break;
      glyph = variant.glyph;
    }
  }
  const GlyphMetrics metrics = context.font.metrics(glyph);
  const double attachment =
      context.font.top_accent(glyph).value_or((metrics.left + metrics.right) / 2) * scale;
  const double drop = std::min(body.height, context.font.constants().accent_base_height * scale);
  Box result{.width = body.width};
  const double raise = body.height - drop;
  result.place(glyph_box(context.font, glyph, scale), middle - attachment, raise);
  result.place(std::move(body), 0, 0);
  return {.box = std::move(result), .character = symbol != nullptr};
}

// Dots are made of periods, as plain TeX makes them.
Box layout_dots(Context& context, const Dots& dots, Style style) {
  constexpr double kStep = 0.4;
  constexpr double kTopSpace = 0.6;
  const double scale = context.font.scale(style);
  const Box dot = glyph_box(context.font, context.font.glyph('.', style), scale);
  Box result;
  if (!dots.diagonal) {
    result.width = dot.width;
    for (const int step : {2, 1, 0}) result.place(dot, 0, step * kStep);
    result.height += kTopSpace;
    return result;
  }
  result.skip(kMu * scale);
  for (const double raise : {0.7, 0.4, 0.1}) {
    result.append(dot, raise);
    result.skip((raise > 0.1 ? 2 : 1) * kMu * scale);
  }
  result.height += 0.7;
  return result;
}

}  // namespace rostrum::text::math

// These atoms are built with rules: fractions (rule 15), radicals (rule 11), bars (rules 9 and 10)
// and braces.
#include <algorithm>
#include <utility>

#include "text/math/layout.h"
#include "text/math/stretch.h"
#include "text/math/tex_parameters.h"

namespace rostrum::text::math {
namespace {

// The baselines of the two lists lie so far above and below that of the fraction.
struct Shifts {
  double up;
  double down;
};

Shifts with_bar(const MathConstants& constants, bool display, double scale, const Box& above,
                const Box& below) {
  const double axis = constants.axis_height * scale;
  const double half_bar = constants.fraction_rule_thickness * scale / 2;
  const double up = display ? constants.numerator_display_shift_up : constants.numerator_shift_up;
  const double down =
      display ? constants.denominator_display_shift_down : constants.denominator_shift_down;
  const double gap_up = display ? constants.numerator_display_gap_min : constants.numerator_gap_min;
  const double gap_down =
      display ? constants.denominator_display_gap_min : constants.denominator_gap_min;
  return {.up = std::max(up * scale, axis + half_bar + gap_up * scale + above.depth),
          .down = std::max(down * scale, below.height + gap_down * scale + half_bar - axis)};
}

Shifts without_bar(const MathConstants& constants, bool display, double scale, const Box& above,
                   const Box& below) {
  double up =
      (display ? constants.stack_top_display_shift_up : constants.stack_top_shift_up) * scale;
  double down =
      (display ? constants.stack_bottom_display_shift_down : constants.stack_bottom_shift_down) *
      scale;
  const double gap_min =
      (display ? constants.stack_display_gap_min : constants.stack_gap_min) * scale;
  const double missing = gap_min - ((up - above.depth) - (below.height - down));
  if (missing > 0) {
    up += missing / 2;
    down += missing / 2;
  }
  return {.up = up, .down = down};
}

}  // namespace

Box layout_fraction(Context& context, const Fraction& fraction, Style style) {
  if (fraction.level) style = {.level = *fraction.level};
  const MathConstants& constants = context.font.constants();
  const double scale = context.font.scale(style);
  Box above = layout_list(context, fraction.above, style.numerator());
  Box below = layout_list(context, fraction.below, style.denominator());
  const Shifts shifts =
      (fraction.bar ? with_bar : without_bar)(constants, style.display(), scale, above, below);
  const double width = std::max(above.width, below.width);
  Box stack{.width = width};
  stack.place(centered(std::move(above), width), 0, shifts.up);
  if (fraction.bar) {
    const double thickness = constants.fraction_rule_thickness * scale;
    stack.place(rule_box(width, thickness), 0, constants.axis_height * scale - thickness / 2);
  }
  stack.place(centered(std::move(below), width), 0, -shifts.down);

  const double size = (style.display() ? kDisplayFractionDelimiter : kFractionDelimiter) * scale;
  Box result;
  result.append(layout_delimiter(context, fraction.left, size, style));
  result.append(std::move(stack));
  result.append(layout_delimiter(context, fraction.right, size, style));
  return result;
}

Box layout_radical(Context& context, const Radical& radical, Style style) {
  const MathConstants& constants = context.font.constants();
  const double scale = context.font.scale(style);
  const double thickness = constants.radical_thickness * scale;
  Box body = layout_list(context, radical.body, style.cramp());
  double gap = (style.display() ? constants.radical_display_gap : constants.radical_gap) * scale;

  // The sign's top is the bar's. What it is too large by goes half above and half below the body.
  Box sign = stretched_glyph(context.font, U'\u221A', Direction::Vertical,
                             body.size() + gap + thickness, style);
  gap += std::max(0.0, sign.size() - thickness - body.size() - gap) / 2;
  const double bar = body.height + gap;
  const double raise = bar + thickness - sign.height;

  Box result;
  if (!radical.degree.empty()) {
    Box degree = layout_list(context, radical.degree, {.level = StyleLevel::ScriptScript});
    // LaTeX's rule is relative to the difference of the radical's height and depth, not to their
    // sum.
    const double height = bar + thickness + constants.radical_extra_ascender * scale;
    const double depth = sign.depth - raise;
    result.skip(constants.radical_kern_before_degree * scale);
    result.append(std::move(degree), constants.radical_degree_raise * (height - depth));
    result.skip(constants.radical_kern_after_degree * scale);
  }
  result.append(std::move(sign), raise);
  result.place(rule_box(body.width, thickness), result.width, bar);
  result.append(std::move(body));
  result.height += constants.radical_extra_ascender * scale;
  return result;
}

Box layout_bar(Context& context, const Bar& bar, Style style) {
  const MathConstants& constants = context.font.constants();
  const double scale = context.font.scale(style);
  const bool over = bar.side == Side::Over;
  Box body = layout_list(context, bar.body, over ? style.cramp() : style);
  const double body_height = body.height;
  const double body_depth = body.depth;
  Box result{.width = body.width};
  if (over) {
    const double thickness = constants.overbar_thickness * scale;
    result.place(rule_box(body.width, thickness), 0, body_height + constants.overbar_gap * scale);
    result.place(std::move(body), 0, 0);
    result.height += constants.overbar_extra_ascender * scale;
  } else {
    const double thickness = constants.underbar_thickness * scale;
    const double width = body.width;
    result.place(std::move(body), 0, 0);
    result.place(rule_box(width, thickness), 0,
                 -(body_depth + constants.underbar_gap * scale + thickness));
    result.depth += constants.underbar_extra_descender * scale;
  }
  return result;
}

Box layout_brace(Context& context, const Brace& brace, Style style) {
  constexpr double kBraceGap = 0.3;
  constexpr double kArrowGap = 0.1;
  const bool arrow = brace.code < 0x23DE;
  const double scale = context.font.scale(style);
  const double gap = (arrow ? kArrowGap : kBraceGap) * scale;
  Box body = layout_list(context, brace.body, arrow ? style : Style{});
  Box sign = stretched_glyph(context.font, brace.code, Direction::Horizontal, body.width, style);
  const double width = std::max(body.width, sign.width);
  Box result{.width = width};
  const double x = (width - sign.width) / 2;
  const double body_depth = body.depth;
  if (brace.side == Side::Over) {
    const double y = body.height + gap + sign.depth;
    result.place(std::move(sign), x, y);
    result.place(centered(std::move(body), width), 0, 0);
  } else {
    result.place(centered(std::move(body), width), 0, 0);
    const double y = -(body_depth + gap + sign.height);
    result.place(std::move(sign), x, y);
  }
  return result;
}

}  // namespace rostrum::text::math

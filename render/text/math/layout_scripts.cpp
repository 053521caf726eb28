// Scripts are sub- and superscripts (rule 18) and the limits of operators (rule 13a).
#include <algorithm>
#include <utility>

#include "text/math/layout.h"
#include "text/math/tex_parameters.h"

namespace rostrum::text::math {
namespace {

double superscript_shift(const MathConstants& constants, Style style) {
  if (style.cramped) return constants.superscript_shift_up_cramped;
  return style.display() ? kDisplaySuperscriptShift : constants.superscript_shift_up;
}

}  // namespace

Box layout_scripts(Context& context, SetNucleus nucleus, const Atom& atom, Style style) {
  Box result = std::move(nucleus.box);
  const double italic = nucleus.italic_correction;
  if (!atom.has_scripts()) {
    result.skip(italic);
    return result;
  }
  const MathConstants& constants = context.font.constants();
  const double scale = context.font.scale(style);

  // A single sign's scripts stand where they do for any other sign.
  double up = 0;
  double down = 0;
  if (!nucleus.character) {
    up = result.height - constants.superscript_baseline_drop_max * scale;
    down = result.depth + constants.subscript_baseline_drop_min * scale;
  }

  Box superscript;
  Box subscript;
  if (atom.superscript) {
    superscript = layout_list(context, *atom.superscript, style.superscript());
    up = std::max({up, superscript_shift(constants, style) * scale,
                   superscript.depth + constants.superscript_bottom_min * scale});
  }
  if (atom.subscript) {
    subscript = layout_list(context, *atom.subscript, style.subscript());
    down = std::max(
        down, (atom.superscript ? constants.subscript_shift_down : kLoneSubscriptShift) * scale);
    if (!atom.superscript) {
      down = std::max(down, subscript.height - constants.subscript_top_max * scale);
    }
  }
  if (atom.superscript && atom.subscript) {
    const double gap = (up - superscript.depth) - (subscript.height - down);
    const double missing = constants.sub_superscript_gap_min * scale - gap;
    if (missing > 0) {
      down += missing;
      // The gap should not be too low either.
      const double raise =
          constants.superscript_bottom_max_with_subscript * scale - (up - superscript.depth);
      if (raise > 0) {
        up += raise;
        down -= raise;
      }
    }
  }

  const double end = result.width;
  double width = end;
  if (atom.superscript) {
    const double x = end + italic;
    width = std::max(width, x + superscript.width + kScriptSpace);
    result.place(std::move(superscript), x, up);
  }
  if (atom.subscript) {
    width = std::max(width, end + subscript.width + kScriptSpace);
    result.place(std::move(subscript), end, -down);
  }
  result.width = width;
  return result;
}

Box layout_limits(Context& context, SetNucleus nucleus, const Atom& atom, Style style) {
  const MathConstants& constants = context.font.constants();
  const double scale = context.font.scale(style);
  Box base = std::move(nucleus.box);
  base.skip(nucleus.italic_correction);
  Box above;
  Box below;
  if (atom.superscript) above = layout_list(context, *atom.superscript, style.superscript());
  if (atom.subscript) below = layout_list(context, *atom.subscript, style.subscript());

  const double width = std::max({base.width, above.width, below.width});
  const double lean = nucleus.italic_correction / 2;
  const double base_height = base.height;
  const double base_depth = base.depth;
  Box result{.width = width};
  // TeX sets the limits from the top.
  if (atom.superscript) {
    const double gap = std::max(constants.upper_limit_gap_min * scale,
                                constants.upper_limit_baseline_rise_min * scale - above.depth);
    const double x = (width - above.width) / 2 + lean;
    const double y = base_height + gap + above.depth;
    result.place(std::move(above), x, y);
    result.height += kLimitPadding * scale;
  }
  const double base_x = (width - base.width) / 2;
  result.place(std::move(base), base_x, 0);
  if (atom.subscript) {
    const double gap = std::max(constants.lower_limit_gap_min * scale,
                                constants.lower_limit_baseline_drop_min * scale - below.height);
    const double x = (width - below.width) / 2 - lean;
    const double y = -(base_depth + gap + below.height);
    result.place(std::move(below), x, y);
    result.depth += kLimitPadding * scale;
  }
  return result;
}

}  // namespace rostrum::text::math

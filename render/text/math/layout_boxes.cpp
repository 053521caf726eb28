// What is drawn around or through a formula, and long arrows.
#include <algorithm>
#include <utility>

#include "text/math/layout.h"
#include "text/math/stretch.h"
#include "text/math/tex_parameters.h"

namespace rostrum::text::math {
namespace {}  // namespace

Box layout_phantom(Context& context, const Phantom& phantom, Style style) {
  Box box = layout_list(context, phantom.body, style);
  box.elements.clear();
  if (!phantom.width) box.width = 0;
  if (!phantom.height) box.height = box.depth = 0;
  return box;
}

Box layout_smash(Context& context, const Smash& smash, Style style) {
  Box box = layout_list(context, smash.body, style);
  box.height = box.depth = 0;
  return box;
}

// The frame's sides are set in LaTeX's order: top, left, the body, right, bottom.
Box layout_boxed(Context& context, const Boxed& boxed) {
  constexpr double kSeparation = 0.3;  // \fboxsep, 3 pt
  Box body = layout_list(context, boxed.body, {});
  const double height = body.height + kSeparation;
  const double depth = body.depth + kSeparation;
  const double inner = body.width + 2 * kSeparation;
  Box result{.width = inner + 2 * kRule};
  result.place(rule_box(result.width, kRule), 0, height);
  result.place(rule_box(kRule, height + depth), 0, -depth);
  result.place(std::move(body), kRule + kSeparation, 0);
  result.place(rule_box(kRule, height + depth), kRule + inner, -depth);
  result.place(rule_box(result.width, kRule), 0, -depth - kRule);
  result.depth = depth + kRule;
  return result;
}

Box layout_struck(Context& context, const Struck& struck, Style style) {
  Box body = layout_list(context, struck.body, style);
  const double width = body.width;
  const double height = body.height;
  const double depth = body.depth;
  const auto line = [&](double from, double to) {
    return Element{.at = {0, from - kRule / 2},
                   .content = RuleInk{.width = width, .height = kRule, .rise = to - from}};
  };
  Box result{.width = width};
  result.place(std::move(body), 0, 0);
  if (struck.rising) result.elements.push_back(line(-depth, height));
  if (struck.falling) result.elements.push_back(line(height, -depth));
  return result;
}

Box layout_long_arrow(Context& context, const LongArrow& arrow, Style style) {
  constexpr double kPadding = 0.6;
  constexpr double kShortest = 1.0;
  constexpr double kGap = 0.11;
  const double scale = context.font.scale(style);
  Box over = layout_list(context, arrow.over, style.superscript());
  Box under = layout_list(context, arrow.under, style.subscript());
  const double width =
      std::max({over.width, under.width, (kShortest - kPadding) * scale}) + kPadding * scale;
  Box sign = stretched_glyph(context.font, arrow.code, Direction::Horizontal, width, style);
  const double whole = std::max(width, sign.width);
  const double sign_height = sign.height;
  const double sign_depth = sign.depth;
  Box result{.width = whole};
  const double above = sign_height + kGap * scale + over.depth;
  const double below = -(sign_depth + kGap * scale + under.height);
  const double over_x = (whole - over.width) / 2;
  const double under_x = (whole - under.width) / 2;
  const double sign_x = (whole - sign.width) / 2;
  if (!arrow.over.empty()) result.place(std::move(over), over_x, above);
  result.place(std::move(sign), sign_x, 0);
  if (!arrow.under.empty()) result.place(std::move(under), under_x, below);
  return result;
}

Box layout_poor_bold(Context& context, const PoorBold& bold, Style style) {
  constexpr double kStep = 0.025;
  constexpr double kRaise = 0.0433;
  const bool inside = std::exchange(context.in_poor_bold, true);
  Box body = layout_list(context, bold.body, style);
  context.in_poor_bold = inside;
  if (inside) return body;
  Box result{.width = body.width};
  result.place(body, -kStep, 0);
  result.place(body, kStep, 0);
  result.place(body, 0, kRaise);
  result.height = body.height;
  return result;
}

}  // namespace rostrum::text::math

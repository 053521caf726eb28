#include "text/math/layout.h"

#include <utility>

#include "base/overloaded.h"
#include "text/math/kerns.h"
#include "text/math/spacing.h"
#include "text/math/tex_parameters.h"

namespace rostrum::text::math {
namespace {

bool has_limits(const Atom& atom, Style style) {
  if (atom.kind != AtomClass::Op) return false;
  return atom.limits == Limits::Always || (atom.limits == Limits::InDisplay && style.display());
}

Box layout_atom(Context& context, const Atom& atom, const Atom* next, Style style) {
  SetNucleus nucleus = layout_nucleus(context, atom, next, style);
  if (has_limits(atom, style)) return layout_limits(context, std::move(nucleus), atom, style);
  return layout_scripts(context, std::move(nucleus), atom, style);
}

// Returns the kern that rule 14 puts between two signs of a font.
double kern_after(const Atom& atom, const Atom* next) {
  if (next == nullptr || atom.kind != AtomClass::Ord || atom.has_scripts()) return 0;
  const auto* left = std::get_if<Symbol>(&atom.nucleus);
  const auto* right = std::get_if<Symbol>(&next->nucleus);
  return left != nullptr && right != nullptr ? kern_between(left->code, right->code) : 0;
}

}  // namespace

Box layout_list(Context& context, const List& list, Style style, Surroundings surroundings) {
  const std::vector<AtomClass> classes = acting_classes(list, surroundings.before);
  std::optional<AtomClass> before = surroundings.before;
  Box row;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Atom& atom = list[i];
    if (const auto* change = std::get_if<StyleChange>(&atom.nucleus)) {
      style = {.level = change->level};
      continue;
    }
    const double space_scale = context.font.scale(style) * small_size_widening(style);
    if (const auto* space = std::get_if<Space>(&atom.nucleus)) {
      row.skip(space->width * space_scale);
      continue;
    }
    const Atom* next = i + 1 < list.size() ? &list[i + 1] : nullptr;
    if (before) row.skip(space_between(*before, classes[i], style) * space_scale);
    row.append(layout_atom(context, atom, next, style));
    row.skip(kern_after(atom, next) * context.font.scale(style));
    before = classes[i];
  }
  if (before && surroundings.after) {
    row.skip(space_between(*before, *surroundings.after, style) * context.font.scale(style) *
             small_size_widening(style));
  }
  return row;
}

SetNucleus layout_nucleus(Context& context, const Atom& atom, const Atom* next, Style style) {
  const Overloaded set{
      [&](const Symbol& it) { return layout_symbol(context, it, next, style); },
      [&](const LargeOperator& it) { return layout_large_operator(context, it, style); },
      [&](const Accent& it) { return layout_accent(context, it, style); },
      [&](const Group& it) { return SetNucleus{layout_list(context, it.list, style)}; },
      [&](const Fraction& it) { return SetNucleus{layout_fraction(context, it, style)}; },
      [&](const Radical& it) { return SetNucleus{layout_radical(context, it, style)}; },
      [&](const Bar& it) { return SetNucleus{layout_bar(context, it, style)}; },
      [&](const Brace& it) { return SetNucleus{layout_brace(context, it, style)}; },
      [&](const Fenced& it) { return SetNucleus{layout_fenced(context, it, style)}; },
      [&](const SizedDelimiter& it) {
        return SetNucleus{layout_sized_delimiter(context, it, style)};
      },
      [&](const Array& it) { return SetNucleus{layout_array(context, it, style)}; },
      [&](const Dots& it) { return SetNucleus{layout_dots(context, it, style)}; },
      [&](const Phantom& it) { return SetNucleus{layout_phantom(context, it, style)}; },
      [&](const Smash& it) { return SetNucleus{layout_smash(context, it, style)}; },
      [&](const Boxed& it) { return SetNucleus{layout_boxed(context, it)}; },
      [&](const Struck& it) { return SetNucleus{layout_struck(context, it, style)}; },
      [&](const LongArrow& it) { return SetNucleus{layout_long_arrow(context, it, style)}; },
      [&](const PoorBold& it) { return SetNucleus{layout_poor_bold(context, it, style)}; },
      [](const Space&) { return SetNucleus{}; },
      [](const StyleChange&) { return SetNucleus{}; },
  };
  SetNucleus nucleus = std::visit(set, atom.nucleus);
  if (atom.mark) stamp(nucleus.box, *atom.mark);
  return nucleus;
}

}  // namespace rostrum::text::math

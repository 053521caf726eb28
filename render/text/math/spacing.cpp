#include "text/math/spacing.h"

#include <array>
#include <cstddef>

namespace rostrum::text::math {
namespace {

// A row for the left neighbour, a column for the right one, both in the order Ord Op Bin Rel Open
// Close Punct Inner. 1, 2 and 3 are a thin, medium and thick space; upper-case letters are those
// that small styles leave out (T, M, K); '-' cannot happen.
constexpr std::array<const char*, 8> kTable{
    "01MK000T",  // Ord
    "11-K000T",  // Op
    "MM--M--M",  // Bin
    "KK-0K00K",  // Rel
    "00-00000",  // Open
    "01MK000T",  // Close
    "TT-TTTTT",  // Punct
    "T1MKT0TT",  // Inner
};

bool leaves_operator_alone(std::optional<AtomClass> before) {
  if (!before) return true;
  switch (*before) {
    case AtomClass::Op:
    case AtomClass::Bin:
    case AtomClass::Rel:
    case AtomClass::Open:
    case AtomClass::Punct:
      return true;
    default:
      return false;
  }
}

}  // namespace

double space_between(AtomClass left, AtomClass right, Style style) {
  switch (kTable.at(static_cast<std::size_t>(left))[static_cast<std::size_t>(right)]) {
    case '1':
      return 3 * kMu;
    case 'T':
      return style.small() ? 0 : 3 * kMu;
    case 'M':
      return style.small() ? 0 : 4 * kMu;
    case 'K':
      return style.small() ? 0 : 5 * kMu;
    default:
      return 0;
  }
}

std::vector<AtomClass> acting_classes(const List& list, std::optional<AtomClass> before) {
  std::vector<AtomClass> classes(list.size(), AtomClass::Ord);
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!list[i].is_atom()) continue;
    AtomClass kind = list[i].kind;
    const auto previous = last ? std::optional(classes[*last]) : before;
    if (kind == AtomClass::Bin && leaves_operator_alone(previous)) kind = AtomClass::Ord;
    if (last && previous == AtomClass::Bin &&
        (kind == AtomClass::Rel || kind == AtomClass::Close || kind == AtomClass::Punct)) {
      classes[*last] = AtomClass::Ord;
    }
    classes[i] = kind;
    last = i;
  }
  if (last && classes[*last] == AtomClass::Bin) classes[*last] = AtomClass::Ord;
  return classes;
}

}  // namespace rostrum::text::math

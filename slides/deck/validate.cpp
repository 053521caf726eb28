#include "deck/validate.h"

#include "deck/gate.h"

namespace rostrum::deck {

Status validate(const Tables<TableView>& tables) {
  Gate gate(tables);
  constexpr std::array kChecks{check_strings, check_times,   check_labels, check_outlines,
                               check_images,  check_styles,  check_parts,  check_drivers,
                               check_motions, check_cameras, check_runs,   check_lists};
  for (const auto check : kChecks) {
    check(gate);
    if (!gate.fault().empty()) return Error{gate.fault()};
  }
  return Done{};
}

}  // namespace rostrum::deck

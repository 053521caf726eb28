// A report is what `rostrum check` prints.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "check/finding.h"
#include "deck/deck.h"

namespace rostrum::app {

// "small_text" and so on.
[[nodiscard]] std::string_view name(Rule rule);

// Says what is wrong and what was asked for, without where: "Turned by 30 degrees…"
[[nodiscard]] std::string sentence(const Finding& finding, const Limits& limits = {});

// This report is for people: it groups the findings by slide. Texts that are small or turned in the
// same way share one sentence.
[[nodiscard]] std::string report(std::string_view deck, const deck::Deck& timeline,
                                 std::span<const Finding> findings);

// For programs:
//   {"deck", "findings": [{"rule", "slide", "slide_title", "step", "time", "object", "others",
//                          "measured", "edge", "sentence"}]}
// slide and step counted from 1, time in seconds.
[[nodiscard]] std::string report_json(std::string_view deck, const deck::Deck& timeline,
                                      std::span<const Finding> findings);

}  // namespace rostrum::app

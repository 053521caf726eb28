// Finds a title by some of its letters.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rostrum::app {

// The title that is meant, whatever the case: one that begins so, else one of whose words begins
// so, else one that holds it, else one that has these characters in this order. The first of
// several.
[[nodiscard]] std::optional<std::size_t> best_match(std::span<const std::string> titles,
                                                    std::string_view typed);

}  // namespace rostrum::app

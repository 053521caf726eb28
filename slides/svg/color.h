// Colours as CSS writes them.
#pragma once

#include <optional>
#include <string_view>

#include "svg/svg.h"

namespace rostrum::svg {

// #rgb, #rgba, #rrggbb, #rrggbbaa, rgb(), rgba(), hsl(), hsla(), a name, transparent. Nothing for
// all else.
[[nodiscard]] std::optional<Paint> parse_color(std::string_view text);

}  // namespace rostrum::svg

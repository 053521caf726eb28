// Names of colours in TeX source.
#pragma once

#include <optional>
#include <string_view>

#include "base/color.h"

namespace rostrum::text::math {

// xcolor's basic names, in small letters, and Manim's, in capitals.
[[nodiscard]] std::optional<Color> color_named(std::string_view name);

}  // namespace rostrum::text::math

// The transform attribute.
#pragma once

#include <string_view>

#include "base/geometry.h"

namespace rostrum::svg {

// The functions of the list, the first outermost. What cannot be read ends the list.
[[nodiscard]] Affine parse_transform(std::string_view text);

}  // namespace rostrum::svg

// Breaking lines that are too wide.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "text/text_source.h"

namespace rostrum::text {

// The pieces of a line that fit into a width, by `width_of`, which must not shrink as a piece
// grows. Lines break after spaces, which then go, after hyphens and dashes, and between ideographs
// (what UAX #14 says of them, and no more). What cannot be broken stands alone, however wide.
[[nodiscard]] std::vector<std::span<const SourceCharacter>> wrap(
    std::span<const SourceCharacter> line, double width,
    const std::function<double(std::span<const SourceCharacter>)>& width_of);

// Without the spaces at its end.
[[nodiscard]] std::span<const SourceCharacter> without_trailing_spaces(
    std::span<const SourceCharacter> line);

}  // namespace rostrum::text

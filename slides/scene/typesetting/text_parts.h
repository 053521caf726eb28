// Which bytes of a text are meant: words, and characters by number. Part of the scene's inside.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "scene/typesetting/typesetter.h"

namespace rostrum::scene {

// Where each character of a UTF-8 text begins, and the text's end.
[[nodiscard]] std::vector<std::size_t> character_starts(std::string_view text);

// The bytes of characters [begin, end), as a slice of Python's: negative numbers count from the
// end, what is outside is left out.
[[nodiscard]] SourceRange character_range(std::string_view text, std::int64_t begin,
                                          std::optional<std::int64_t> end);

// Where a key of Manim's t2c and its like occurs: "[a:b]", or a substring, from left to right
// without overlaps. None where there is none.
[[nodiscard]] std::vector<SourceRange> occurrences(std::string_view text, std::string_view key);

}  // namespace rostrum::scene

// The scene language measures its text with this.
#pragma once

#include <functional>
#include <string_view>

#include "scene/typesetting/typesetter.h"
#include "text/fonts.h"

namespace rostrum::text {

// A sentence for the user about something that was put right without their help.
using Warn = std::function<void(std::string_view sentence)>;

// The fonts must outlive the typesetter, and its copies. `warn` is told once that text was no
// UTF-8.
[[nodiscard]] scene::Typesetter make_typesetter(const Fonts& fonts, Warn warn = {});

}  // namespace rostrum::text

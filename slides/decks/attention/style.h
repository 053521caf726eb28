// What all slides of the deck share: sizes, colours, and where a title stands.
#pragma once

#include <string_view>

#include "scene/scene.h"

namespace rostrum::decks::attention {

// Capitals are 1/18, 1/24, 1/31 and 1/40 of the frame's height.
inline constexpr double kTitleSize = 44;
inline constexpr double kLeadSize = 33;
inline constexpr double kBodySize = 26;
inline constexpr double kLabelSize = 20;

inline constexpr double kLineSpacing = 0.75;

inline constexpr Color kQuiet = GRAY_B;  // what is said beside the point
inline constexpr Color kQuery = YELLOW;
inline constexpr Color kKey = ORANGE;
inline constexpr Color kValue = GREEN_B;

// At the top of the slide, blue.
scene::Mobject slide_title(scene::Scene& scene, std::string_view words);

// A few words in bold, and lines below them that say more: not on the slide yet, left edge at x =
// 0.
scene::Mobject remark(scene::Scene& scene, std::string_view lead, std::string_view lines,
                      Color color);

}  // namespace rostrum::decks::attention

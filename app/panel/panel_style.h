// The panel's look is calm and dark, so that the eye rests on the slide.
#pragma once

#include <imgui.h>

#include "deck/deck.h"

namespace rostrum::app {

// Units (panel_layout.h).
inline constexpr double kFontUnits = 15;

// Sets the style of the current ImGui context.
void apply_panel_style(double scale);

namespace panel_color {

constexpr ImU32 kBackground = IM_COL32(24, 26, 30, 255);
constexpr ImU32 kStrip = IM_COL32(31, 34, 39, 255);
constexpr ImU32 kOddRow = IM_COL32(28, 30, 35, 255);
constexpr ImU32 kLine = IM_COL32(58, 62, 70, 255);
constexpr ImU32 kFaintLine = IM_COL32(42, 45, 52, 255);
constexpr ImU32 kText = IM_COL32(222, 226, 232, 255);
constexpr ImU32 kFaintText = IM_COL32(150, 156, 166, 255);
constexpr ImU32 kBarText = IM_COL32(16, 18, 22, 255);
constexpr ImU32 kAccent = IM_COL32(96, 165, 250, 255);
constexpr ImU32 kRange = IM_COL32(96, 165, 250, 50);
constexpr ImU32 kPlayhead = IM_COL32(255, 96, 86, 255);
constexpr ImU32 kSlide = IM_COL32(52, 58, 70, 255);
constexpr ImU32 kCurrentSlide = IM_COL32(62, 84, 118, 255);
constexpr ImU32 kGood = IM_COL32(122, 212, 146, 255);
constexpr ImU32 kWrong = IM_COL32(255, 184, 84, 255);
constexpr ImU32 kStop = IM_COL32(236, 196, 92, 255);

// The colour of a clip's bar.
[[nodiscard]] constexpr ImU32 of(deck::ClipRole role) {
  switch (role) {
    case deck::ClipRole::Enter:
      return IM_COL32(104, 172, 224, 255);
    case deck::ClipRole::Leave:
      return IM_COL32(196, 132, 126, 255);
    case deck::ClipRole::Change:
      return IM_COL32(122, 196, 142, 255);
    case deck::ClipRole::Emphasis:
      return IM_COL32(222, 184, 104, 255);
  }
  return kText;
}

}  // namespace panel_color
}  // namespace rostrum::app

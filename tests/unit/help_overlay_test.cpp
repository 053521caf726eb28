// The page of keys grows with the table of keys.
#include "draw/help_overlay.h"

#include <gtest/gtest.h>

#include "base/geometry.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"

namespace rostrum::app {
namespace {

// The part of the frame that a projector is sure to show.
constexpr double kSafeMargin = 0.04;

TEST(HelpOverlay, KeepsAwayFromTheEdges) {
  const auto fonts = ShowFonts::open("");
  ASSERT_TRUE(fonts.ok());
  const auto typesetter = fonts.value().typesetter();
  const deck::DrawList list = help_overlay({}, typesetter);
  ASSERT_FALSE(list.glyphs.empty());
  Box ink;
  for (const deck::GlyphItem& item : list.glyphs) {
    const glm::vec2 low = item.outline->box_min;
    const glm::vec2 high = item.outline->box_max;
    for (const glm::vec2 p : {low, high, glm::vec2(low.x, high.y), glm::vec2(high.x, low.y)}) {
      ink.add(Point(item.placement(p)));
    }
  }
  EXPECT_LE(ink.max.y, kFrameHeight * (0.5 - kSafeMargin));
  EXPECT_GE(ink.min.y, -kFrameHeight * (0.5 - kSafeMargin));
  EXPECT_LE(ink.max.x, kFrameWidth * 0.5);
  EXPECT_GE(ink.min.x, -kFrameWidth * 0.5);
}

}  // namespace
}  // namespace rostrum::app

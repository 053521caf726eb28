// The page of keys grows with the table of keys.
#include "draw/help_overlay.h"

#include <gtest/gtest.h>

#include "base/geometry.h"
#include "talk/recorded_deck.h"
#include "text/typesetter.h"

namespace rostrum::app {
namespace {

// The part of the frame that a projector is sure to show.
constexpr double kSafeMargin = 0.04;

TEST(HelpOverlay, KeepsAwayFromTheEdges) {
  const auto fonts = ShowFonts::open("");
  ASSERT_TRUE(fonts.ok());
  const text::Fonts& used = fonts.value().fonts();
  const deck::DrawList list = help_overlay({}, text::make_typesetter(used));
  Box ink;
  for (const deck::GlyphItem& item : list.glyphs) {
    const scene::Hull hull = used.hull(item.glyph);
    for (const Point& p : *hull) {
      const glm::vec2 at(p);
      ink.add(Point(item.placement.x_axis * at.x + item.placement.y_axis * at.y +
                    item.placement.origin));
    }
  }
  EXPECT_LE(ink.max.y, kFrameHeight * (0.5 - kSafeMargin));
  EXPECT_GE(ink.min.y, -kFrameHeight * (0.5 - kSafeMargin));
  EXPECT_LE(ink.max.x, kFrameWidth * 0.5);
  EXPECT_GE(ink.min.x, -kFrameWidth * 0.5);
}

}  // namespace
}  // namespace rostrum::app

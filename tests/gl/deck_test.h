// Tests that draw moments of a deck start from its timeline, and a painter of it.
#pragma once

#include <optional>
#include <string_view>

#include "draw/painter.h"
#include "gl_test.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"

namespace rostrum::app {

// Those that override SetUp() go on only if drawing() afterwards; what they make belongs to the
// context and has to go in a TearDown() before this one's.
class DeckTest : public gl::GlTest {
 protected:
  explicit DeckTest(std::string_view deck = "transformer")
      : timeline(record_deck(*find_deck(deck).value(), fonts.typesetter()).value()) {}

  void SetUp() override {
    gl::GlTest::SetUp();
    if (drawing()) painter.emplace(timeline, fonts.fonts());
  }
  void TearDown() override {
    painter.reset();
    gl::GlTest::TearDown();
  }

  // True if there is a context.
  [[nodiscard]] static bool drawing() { return !IsSkipped() && !HasFatalFailure(); }

  ShowFonts fonts = ShowFonts::open({}).value();
  deck::Deck timeline;
  std::optional<Painter> painter;
};

}  // namespace rostrum::app

#include "draw/text_drawing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"

namespace rostrum::app {
namespace {

using testing::ElementsAre;
using testing::EndsWith;

class TextDrawing : public testing::Test {
 protected:
  [[nodiscard]] double width_of(const std::string& text) const {
    const Box ink = ink_of(typesetter.text(text, kWriting.size, kWriting.weight));
    return ink.empty() ? 0 : ink.max.x;
  }

  static constexpr Writing kWriting{.size = 20};
  ShowFonts fonts = ShowFonts::open({}).value();
  scene::Typesetter typesetter = fonts.typesetter();
};

TEST_F(TextDrawing, LinesAreAsWideAsTheyMayBeAndNoWider) {
  const std::string text =
      "Each token asks a question, its query. Each token also offers a key, which says what it "
      "has, and a value, which is what it contributes when its key answers somebody's query.";
  for (const double width : {1.5, 3.0, 5.0, 9.0}) {
    const auto lines = wrapped(text, width, kWriting, typesetter);
    std::string together;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (lines[i].find(' ') != std::string::npos) {
        EXPECT_LE(width_of(lines[i]), width + 0.02) << lines[i];
      }
      if (i > 0) {
        const std::string longer = lines[i - 1] + ' ' + lines[i].substr(0, lines[i].find(' '));
        EXPECT_GT(width_of(longer), width - 0.02) << longer << " has room in one line";
      }
      together += (i == 0 ? "" : " ") + lines[i];
    }
    EXPECT_EQ(together, text);
  }
}

TEST_F(TextDrawing, LinesBreakWhereTheTextDoes) {
  EXPECT_THAT(wrapped("one\n\ntwo  words", 99, kWriting, typesetter),
              ElementsAre("one", "", "two words"));
  EXPECT_THAT(wrapped("", 99, kWriting, typesetter), ElementsAre(""));
}

TEST_F(TextDrawing, AWordThatIsTooWideHasALineOfItsOwn) {
  EXPECT_THAT(wrapped("a incomprehensibilities b", 1, kWriting, typesetter),
              ElementsAre("a", "incomprehensibilities", "b"));
}

TEST_F(TextDrawing, WhatHasNoRoomIsLeftOutWithAnEllipsis) {
  const std::string text = "Überprüfung der Aufmerksamkeit — ein längerer Satz";
  EXPECT_EQ(fitted(text, 99, kWriting, typesetter), text);
  for (double width = 0.3; width < width_of(text); width += 0.1) {
    const std::string shorter = fitted(text, width, kWriting, typesetter);
    EXPECT_LE(width_of(shorter), width);
    if (shorter.empty()) continue;
    EXPECT_THAT(shorter, EndsWith("…"));
    EXPECT_TRUE(text.starts_with(shorter.substr(0, shorter.size() - 3)));
  }
}

}  // namespace
}  // namespace rostrum::app

// That the examples of the documents compile is what building this says; here they are recorded,
// shown, and read as `rostrum check` reads a deck.
#include "examples.h"

#include <gtest/gtest.h>

#include "check/check.h"
#include "check/report.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"

namespace rostrum::docs {
namespace {

TEST(Documents, HaveExamples) { EXPECT_GE(examples().size(), 20U); }

TEST(Documents, EveryExampleIsASlideThatShowsSomethingAndCanBeRead) {
  const auto fonts = app::ShowFonts::open({}).value();
  const auto typesetter = fonts.typesetter();
  for (const Example& example : examples()) {
    SCOPED_TRACE(example.place);
    const deck::Deck timeline = record(example, typesetter);
    EXPECT_FALSE(timeline.tables().parts.empty());
    for (const app::Finding& finding : app::check(timeline, record(example, typesetter))) {
      ADD_FAILURE() << sentence(finding);
    }
  }
}

}  // namespace
}  // namespace rostrum::docs

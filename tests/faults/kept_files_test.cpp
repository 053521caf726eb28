// A show writes these files to go on from another time. A lack of memory meanwhile is an exception,
// which its guards catch.
#include <gtest/gtest.h>

#include <new>
#include <string>

#include "refusals.h"
#include "store/settings_file.h"
#include "store/show_state.h"

namespace rostrum::tests {
namespace {

template <class Write>
void expect_every_lack_is_thrown(const Write& write) {
  const std::string whole = write();
  long which = 0;
  for (bool struck = true; struck; ++which) {
    std::string text;
    bool thrown = false;
    {
      const NoMemory fault{which, NoMemory::What::AllFrom};
      try {
        text = write();
      } catch (const std::bad_alloc&) {
        thrown = true;
      }
      struck = fault.struck();
    }
    EXPECT_EQ(thrown, struck) << which;
    EXPECT_EQ(text, thrown ? std::string{} : whole);
  }
  EXPECT_GT(which, 10) << "so many allocations have failed";
}

TEST(KeptFiles, WithoutMemoryAreAnException) {
  const app::ShowState state{
      .deck = "a deck whose name is too long to be kept in a string itself",
      .position = {.step = deck::SlideStep{.slide = 1, .step = 2},
                   .frozen = app::ShowPosition::Frozen{}},
      .stage = app::KeptStage{.stage = {}, .asked_monitor = "DP-1", .home_monitor = {}, .font = {}},
      .written_at = 1};
  expect_every_lack_is_thrown([&] { return show_state_json(state); });
  expect_every_lack_is_thrown([] { return app::settings_json({}); });
}

}  // namespace
}  // namespace rostrum::tests

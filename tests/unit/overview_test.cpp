// The overview has its grid, its filter and its keys without a picture.
#include "show/overview.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "example_deck.h"

namespace rostrum::app {
namespace {

using testing::ElementsAre;

Press typed(char32_t c) { return {.character = c}; }
Press pressed(Key key) { return {.key = key}; }

std::vector<OverviewStep> steps(std::size_t count) {
  std::vector<OverviewStep> all;
  for (std::size_t i = 0; i < count; ++i) {
    all.push_back({.number = fmt::format("{}.{}", i / 3 + 1, i % 3 + 1),
                   .title = fmt::format("Slide {}", static_cast<char>('a' + i / 3)),
                   .notes = i == 4 ? "Mention the \u00c9cole." : "",
                   .time = static_cast<double>(i)});
  }
  return all;
}

TEST(OverviewSteps, AreNumberedWithinTheirSlides) {
  const deck::Deck timeline = tests::example_deck();
  const auto found = overview_steps(timeline, deck::Steps{timeline});
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].number, "1.1");
  EXPECT_EQ(found[1].number, "1.2");
  EXPECT_EQ(found[2].number, "2.1");
  EXPECT_EQ(found[2].title, "two");
  EXPECT_EQ(found[2].notes, "notes");
  EXPECT_EQ(found[2].time, 10);
}

TEST(OverviewGrid, CellsLieInTheFrameAndApart) {
  for (const std::size_t count : {0U, 1U, 2U, 5U, 11U, 16U, 24U, 25U, 40U, 300U}) {
    SCOPED_TRACE(count);
    const OverviewGrid grid = overview_grid(count);
    for (std::size_t i = 0; i < grid.cells(); ++i) {
      const Box box = grid.picture(i);
      EXPECT_NEAR(box.width() / box.height(), 16.0 / 9, 1e-9);
      EXPECT_GE(box.min.x, -kFrameWidth / 2);
      EXPECT_LE(box.max.x, kFrameWidth / 2);
      EXPECT_GE(box.min.y, -kFrameHeight / 2 + 0.3) << "with its words below";
      EXPECT_LE(box.max.y, kFrameHeight / 2);
      if (i + 1 < grid.cells() && (i + 1) % grid.columns != 0) {
        EXPECT_GT(grid.picture(i + 1).min.x, box.max.x);
      }
      if (i + grid.columns < grid.cells()) {
        EXPECT_LT(grid.picture(i + grid.columns).max.y, box.min.y - 0.3);
      }
    }
    EXPECT_GE(grid.width, 1.8) << "to be recognised";
    if (count <= 24) {
      EXPECT_GE(grid.cells(), count) << "nothing to scroll";
    }
  }
  EXPECT_GT(overview_grid(6).width, overview_grid(20).width);
}

TEST(OverviewGrid, FindsTheCellAtAPoint) {
  const OverviewGrid grid = overview_grid(11);
  for (std::size_t i = 0; i < grid.cells(); ++i) {
    const Box box = grid.picture(i);
    EXPECT_EQ(grid.cell_at(box.center()), i);
    EXPECT_EQ(grid.cell_at(box.min - Point(0, 0.1)), i) << "its words";
    EXPECT_EQ(grid.cell_at({box.max.x + 0.1, box.center().y}), std::nullopt) << "the gap";
  }
  EXPECT_EQ(grid.cell_at({0, 3.9}), std::nullopt);
  EXPECT_EQ(grid.cell_at({-7.1, 0}), std::nullopt);
  EXPECT_EQ(grid.cell_at({0, -4.5}), std::nullopt);
}

TEST(OverviewFilter, FindsTitlesNotesAndNumbers) {
  const OverviewStep step{
      .number = "3.2", .title = "Queries and Keys", .notes = "Look at the HALL"};
  for (const char* filter : {"", " ", "quer", "KEYS", "hall", "3", "3.2", "3. and  hall"}) {
    EXPECT_TRUE(matches(step, filter)) << filter;
  }
  for (const char* filter : {"value", "2", "3.1", "queries value"}) {
    EXPECT_FALSE(matches(step, filter)) << filter;
  }
}

TEST(Overview, OpensWhereTheShowIs) {
  const auto all = steps(9);
  EXPECT_EQ(open_overview(all, 7).chosen_step(), 7);
  EXPECT_EQ(open_overview(all, std::nullopt).chosen_step(), 0);
  EXPECT_EQ(open_overview(steps(300), 299).chosen_step(), 299);
  EXPECT_GT(open_overview(steps(300), 299).first_row, 0U) << "in sight";
  EXPECT_EQ(open_overview({}, std::nullopt).chosen_step(), std::nullopt);
}

TEST(Overview, TypingFiltersAndBackspaceTakesBack) {
  const auto all = steps(9);
  Overview overview = open_overview(all, 7);
  EXPECT_TRUE(press(overview, all, typed('B')).taken);
  EXPECT_THAT(overview.shown, ElementsAre(3, 4, 5));
  EXPECT_EQ(overview.chosen_step(), 3) << "the first that is found";
  press(overview, all, typed(' '));
  press(overview, all, typed('2'));
  EXPECT_EQ(overview.filter, "B 2");
  EXPECT_THAT(overview.shown, ElementsAre(3, 4, 5));
  press(overview, all, typed(U'\u00c9'));
  EXPECT_TRUE(overview.shown.empty());
  EXPECT_EQ(press(overview, all, pressed(Key::Enter)).go_to, std::nullopt);
  press(overview, all, pressed(Key::Backspace));
  EXPECT_EQ(overview.filter, "B 2") << "one character, not one byte";
  for (int i = 0; i < 5; ++i) press(overview, all, pressed(Key::Backspace));
  EXPECT_EQ(overview.shown.size(), 9U);
  EXPECT_EQ(overview.chosen_step(), 7);
  for (const char32_t c : U"\u00c9cole") {
    if (c != 0) press(overview, all, typed(c));
  }
  EXPECT_THAT(overview.shown, ElementsAre(4));
}

TEST(Overview, TheLetterThatOpenedItIsNotTypedWhileItIsHeld) {
  const auto all = steps(9);
  Overview overview = open_overview(all, 0);
  EXPECT_TRUE(press(overview, all, {.key = Key::O, .character = 'o', .repeat = true}).taken);
  EXPECT_TRUE(press(overview, all, typed(' ')).taken);
  EXPECT_EQ(overview.filter, "");
}

TEST(Overview, ArrowsMoveInTheGrid) {
  const auto all = steps(11);
  const std::size_t columns = overview_grid(11).columns;
  Overview overview = open_overview(all, 0);
  press(overview, all, pressed(Key::Left));
  EXPECT_EQ(overview.chosen_step(), 0);
  press(overview, all, pressed(Key::Right));
  EXPECT_EQ(overview.chosen_step(), 1);
  press(overview, all, pressed(Key::Down));
  EXPECT_EQ(overview.chosen_step(), 1 + columns);
  press(overview, all, pressed(Key::Up));
  press(overview, all, pressed(Key::Up));
  EXPECT_EQ(overview.chosen_step(), 1);
  press(overview, all, pressed(Key::End));
  EXPECT_EQ(overview.chosen_step(), 10);
  press(overview, all, pressed(Key::Down));
  EXPECT_EQ(overview.chosen_step(), 10);
  press(overview, all, pressed(Key::Home));
  EXPECT_EQ(overview.chosen_step(), 0);
}

TEST(Overview, PagesAndTheWheelScroll) {
  const auto all = steps(100);
  const OverviewGrid grid = overview_grid(100);
  ASSERT_LT(grid.cells(), 100U);
  Overview overview = open_overview(all, 0);
  press(overview, all, pressed(Key::PageDown));
  EXPECT_EQ(overview.chosen_step(), grid.cells());
  EXPECT_GT(overview.first_row, 0U);
  press(overview, all, pressed(Key::PageUp));
  EXPECT_EQ(overview.chosen_step(), 0);
  EXPECT_EQ(overview.first_row, 0U);
  scroll(overview, all, 2);
  EXPECT_EQ(overview.first_row, 2U);
  EXPECT_EQ(overview.chosen_step(), 0);
  hover(overview, all, grid.picture(1).center());
  EXPECT_EQ(overview.chosen_step(), 2 * grid.columns + 1);
  scroll(overview, all, 1000);
  EXPECT_EQ(overview.first_row, (100 + grid.columns - 1) / grid.columns - grid.rows);
  scroll(overview, all, -1000);
  EXPECT_EQ(overview.first_row, 0U);
}

TEST(Overview, EnterAndClickGoTabClosesAndOthersAreLeft) {
  const auto all = steps(9);
  const OverviewGrid grid = overview_grid(9);
  Overview overview = open_overview(all, 2);
  EXPECT_EQ(press(overview, all, pressed(Key::Enter)).go_to, 2);
  EXPECT_EQ(press(overview, all, pressed(Key::KeypadEnter)).go_to, 2);
  EXPECT_EQ(click(overview, all, grid.picture(5).center()).go_to, 5);
  EXPECT_EQ(click(overview, all, {0, 3.9}).go_to, std::nullopt);
  EXPECT_TRUE(press(overview, all, pressed(Key::Tab)).close);
  EXPECT_FALSE(press(overview, all, pressed(Key::Escape)).taken);
  EXPECT_FALSE(press(overview, all, pressed(Key::F11)).taken);
  const Press quit{.key = Key::Q, .modifiers = {.ctrl = true}};
  EXPECT_FALSE(press(overview, all, quit).taken);
  EXPECT_EQ(press(overview, all, {.key = Key::Enter, .repeat = true}).go_to, std::nullopt);
}

}  // namespace
}  // namespace rostrum::app

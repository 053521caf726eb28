#include "show/overview.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/ascii.h"
#include "base/utf8.h"

namespace rostrum::app {
namespace {

// Lengths are frame units.
constexpr double kSide = 0.55;    // left and right of the grid
constexpr double kTop = 1.05;     // above it, where the filter is
constexpr double kBottom = 0.35;  // below it
constexpr double kColumnGap = 0.32;
constexpr double kRowGap = 0.22;
constexpr double kCaption = 0.34;  // below a picture
constexpr double kMostWidth = 4.4;
constexpr double kLeastWidth = 1.85;
constexpr std::size_t kMostColumns = 6;

std::size_t rows_of(std::size_t cells, std::size_t columns) {
  return (cells + columns - 1) / columns;
}

std::size_t last_first_row(const Overview& overview, const OverviewGrid& grid) {
  const std::size_t rows = rows_of(overview.shown.size(), grid.columns);
  return rows > grid.rows ? rows - grid.rows : 0;
}

void bring_into_sight(Overview& overview, const OverviewGrid& grid) {
  const std::size_t row = overview.chosen / grid.columns;
  if (row < overview.first_row) overview.first_row = row;
  if (row >= overview.first_row + grid.rows) overview.first_row = row + 1 - grid.rows;
  overview.first_row = std::min(overview.first_row, last_first_row(overview, grid));
}

// Chooses the cell that is so many on, as far as there are any.
void move_by(Overview& overview, const OverviewGrid& grid, std::ptrdiff_t cells) {
  if (overview.shown.empty()) return;
  const auto last = static_cast<std::ptrdiff_t>(overview.shown.size()) - 1;
  const auto to = static_cast<std::ptrdiff_t>(overview.chosen) + cells;
  overview.chosen = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(to, 0, last));
  bring_into_sight(overview, grid);
}

// Up or down, in the same column; what has no cell there leads nowhere but into the last row.
void move_by_rows(Overview& overview, const OverviewGrid& grid, std::ptrdiff_t rows) {
  if (overview.shown.empty()) return;
  const auto columns = static_cast<std::ptrdiff_t>(grid.columns);
  const auto row = static_cast<std::ptrdiff_t>(overview.chosen) / columns;
  const auto last_row = static_cast<std::ptrdiff_t>(overview.shown.size() - 1) / columns;
  move_by(overview, grid, (std::clamp<std::ptrdiff_t>(row + rows, 0, last_row) - row) * columns);
}

void apply_filter(Overview& overview, const std::vector<OverviewStep>& steps) {
  overview.shown.clear();
  overview.chosen = 0;
  overview.first_row = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (!matches(steps[i], overview.filter)) continue;
    // The selection is the current step without a filter, and the first match with one.
    if (overview.filter.empty() && i == overview.current) overview.chosen = overview.shown.size();
    overview.shown.push_back(i);
  }
  bring_into_sight(overview, overview_grid(steps.size()));
}

std::optional<std::size_t> position_at(const Overview& overview, const OverviewGrid& grid,
                                       Point at) {
  const auto cell = grid.cell_at(at);
  if (!cell) return std::nullopt;
  const std::size_t position = overview.first_row * grid.columns + *cell;
  if (position >= overview.shown.size()) return std::nullopt;
  return position;
}

}  // namespace

std::vector<OverviewStep> overview_steps(const deck::Deck& timeline, const deck::Steps& steps) {
  std::vector<OverviewStep> all;
  for (std::size_t i = 0; i < steps.count(); ++i) {
    const deck::SlideStep step = steps.in_slide(i);
    const deck::Slide& slide = timeline.slides[step.slide];
    all.push_back({.number = fmt::format("{}.{}", step.slide + 1, step.step + 1),
                   .title = slide.title,
                   .notes = slide.notes,
                   .time = steps.end(i)});
  }
  return all;
}

bool matches(const OverviewStep& step, std::string_view filter) {
  while (!filter.empty()) {
    const std::size_t begin = filter.find_first_not_of(' ');
    if (begin == std::string_view::npos) return true;
    filter.remove_prefix(begin);
    const std::string_view word = filter.substr(0, filter.find(' '));
    filter.remove_prefix(word.size());
    if (!contains_in_any_case(step.title, word) && !contains_in_any_case(step.notes, word) &&
        !step.number.starts_with(word)) {
      return false;
    }
  }
  return true;
}

OverviewGrid overview_grid(std::size_t steps) {
  steps = std::max<std::size_t>(steps, 1);
  const double area_width = kFrameWidth - 2 * kSide;
  const double area_height = kFrameHeight - kTop - kBottom;
  const auto by_width = [&](std::size_t columns) {
    const auto c = static_cast<double>(columns);
    return (area_width - (c - 1) * kColumnGap) / c;
  };
  const auto by_height = [&](std::size_t rows) {
    const auto r = static_cast<double>(rows);
    const double height = (area_height - (r - 1) * kRowGap) / r - kCaption;
    return height * kFrameWidth / kFrameHeight;
  };
  OverviewGrid grid;
  for (std::size_t columns = 1; columns <= kMostColumns; ++columns) {
    const std::size_t rows = rows_of(steps, columns);
    const double width = std::min({by_width(columns), by_height(rows), kMostWidth});
    if (width > grid.width) {
      grid = {.columns = columns, .rows = rows, .width = width, .origin = {}, .pitch = {}};
    }
  }
  if (grid.width < kLeastWidth) {
    // If there are more cells than fit, as many rows are shown as do, and the rest is scrolled to.
    grid.columns = kMostColumns;
    grid.width = by_width(kMostColumns);
    grid.rows =
        static_cast<std::size_t>((area_height + kRowGap) / (grid.height() + kCaption + kRowGap));
  }
  grid.pitch = {grid.width + kColumnGap, grid.height() + kCaption + kRowGap};
  const double all = static_cast<double>(grid.columns) * grid.pitch.x - kColumnGap;
  grid.origin = {-all / 2, kFrameHeight / 2 - kTop};
  return grid;
}

Box OverviewGrid::picture(std::size_t cell) const {
  const auto column = static_cast<double>(cell % columns);
  const auto row = static_cast<double>(cell / columns);
  const Point corner{origin.x + column * pitch.x, origin.y - row * pitch.y};
  return {.min = {corner.x, corner.y - height()}, .max = {corner.x + width, corner.y}};
}

std::optional<std::size_t> OverviewGrid::cell_at(Point point) const {
  const double column = std::floor((point.x - origin.x) / pitch.x);
  const double row = std::floor((origin.y - point.y) / pitch.y);
  if (column < 0 || row < 0 || column >= static_cast<double>(columns) ||
      row >= static_cast<double>(rows)) {
    return std::nullopt;
  }
  const std::size_t cell =
      static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column);
  const Box box = picture(cell);
  if (point.x > box.max.x || point.y < box.min.y - kCaption) return std::nullopt;
  return cell;
}

std::optional<std::size_t> Overview::chosen_step() const {
  if (chosen >= shown.size()) return std::nullopt;
  return shown[chosen];
}

Overview open_overview(const std::vector<OverviewStep>& steps, std::optional<std::size_t> current) {
  Overview overview{
      .open = true, .filter = {}, .shown = {}, .chosen = 0, .first_row = 0, .current = current};
  apply_filter(overview, steps);
  return overview;
}

void change_deck(Overview& overview, const std::vector<OverviewStep>& steps,
                 const StepMatch& match) {
  const auto chosen = overview.chosen_step();
  if (overview.current) overview.current = match.step(*overview.current);
  const std::size_t first_row = overview.first_row;
  apply_filter(overview, steps);
  if (!chosen) return;
  const auto again = std::ranges::find(overview.shown, match.step(*chosen));
  if (again == overview.shown.end()) return;
  overview.chosen = static_cast<std::size_t>(again - overview.shown.begin());
  overview.first_row = first_row;
  bring_into_sight(overview, overview_grid(steps.size()));
}

OverviewAnswer press(Overview& overview, const std::vector<OverviewStep>& steps,
                     const Press& press) {
  constexpr OverviewAnswer kDone{};
  constexpr OverviewAnswer kNotMine{.taken = false};
  const Modifiers& held = press.modifiers;
  if (held.ctrl || held.alt || held.super) return kNotMine;
  if (press.character != 0) {
    // A letter that is held is the one that opened the overview, as a rule.
    if (press.repeat || (press.character == ' ' && overview.filter.empty())) return kDone;
    append_utf8(press.character, overview.filter);
    apply_filter(overview, steps);
    return kDone;
  }
  if (held.shift) return kNotMine;
  const OverviewGrid grid = overview_grid(steps.size());
  const auto page = static_cast<std::ptrdiff_t>(grid.rows);
  switch (press.key) {
    case Key::Left:
      move_by(overview, grid, -1);
      return kDone;
    case Key::Right:
      move_by(overview, grid, 1);
      return kDone;
    case Key::Up:
      move_by_rows(overview, grid, -1);
      return kDone;
    case Key::Down:
      move_by_rows(overview, grid, 1);
      return kDone;
    case Key::PageUp:
      move_by_rows(overview, grid, -page);
      return kDone;
    case Key::PageDown:
      move_by_rows(overview, grid, page);
      return kDone;
    case Key::Home:
      overview.chosen = 0;
      bring_into_sight(overview, grid);
      return kDone;
    case Key::End:
      move_by(overview, grid, static_cast<std::ptrdiff_t>(overview.shown.size()));
      return kDone;
    case Key::Backspace:
      while (!overview.filter.empty() && continues_character(overview.filter.back())) {
        overview.filter.pop_back();
      }
      if (!overview.filter.empty()) overview.filter.pop_back();
      apply_filter(overview, steps);
      return kDone;
    case Key::Tab:
      return {.close = !press.repeat};
    case Key::Enter:
    case Key::KeypadEnter:
      return {.go_to = press.repeat ? std::nullopt : overview.chosen_step()};
    default:
      return kNotMine;
  }
}

void hover(Overview& overview, const std::vector<OverviewStep>& steps, Point at) {
  if (const auto position = position_at(overview, overview_grid(steps.size()), at)) {
    overview.chosen = *position;
  }
}

OverviewAnswer click(Overview& overview, const std::vector<OverviewStep>& steps, Point at) {
  hover(overview, steps, at);
  if (!position_at(overview, overview_grid(steps.size()), at)) return {};
  return {.go_to = overview.chosen_step()};
}

void scroll(Overview& overview, const std::vector<OverviewStep>& steps, int rows) {
  const OverviewGrid grid = overview_grid(steps.size());
  const auto last = static_cast<std::ptrdiff_t>(last_first_row(overview, grid));
  const auto to = static_cast<std::ptrdiff_t>(overview.first_row) + rows;
  overview.first_row = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(to, 0, last));
}

}  // namespace rostrum::app

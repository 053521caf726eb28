// Verbs that place members beside each other.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "scene/errors/deck_error.h"
#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"

namespace rostrum::scene {
namespace {

constexpr std::string_view kCall = "arrange_in_grid";

struct Cells {
  int rows = 0;
  int cols = 0;
};

// As many as are asked for, by number or by what is said of each.
std::optional<int> asked(std::optional<int> number, const std::optional<std::string_view>& letters,
                         const std::vector<std::optional<double>>& sizes) {
  if (number) return number;
  if (letters) return static_cast<int>(letters->size());
  if (!sizes.empty()) return static_cast<int>(sizes.size());
  return {};
}

Cells cells_for(int members, const GridOptions& options, Where where) {
  std::optional<int> rows = asked(options.rows, options.row_alignments, options.row_heights);
  std::optional<int> cols = asked(options.cols, options.col_alignments, options.col_widths);
  if ((rows && *rows < 1) || (cols && *cols < 1)) {
    throw DeckError(where, kCall, "there must be a row and a column at least");
  }
  if (!rows && !cols) cols = static_cast<int>(std::ceil(std::sqrt(members)));
  if (!rows) rows = (members + *cols - 1) / *cols;
  if (!cols) cols = (members + *rows - 1) / *rows;
  if (static_cast<std::int64_t>(*rows) * *cols < members) {
    throw DeckError(
        where, kCall,
        fmt::format("{} rows and {} columns have no room for {} members", *rows, *cols, members));
  }
  return {*rows, *cols};
}

// Which cell, row from the top and column from the left, the member of that number is in.
Cells cell_of(int number, Cells grid, std::string_view flow, Where where) {
  const auto has = [&](char c) { return flow.find(c) != std::string_view::npos; };
  if (flow.size() != 2 || !(has('r') || has('l')) || !(has('u') || has('d'))) {
    throw DeckError(where, kCall,
                    fmt::format("flow_order is \"{}\", but must be two letters: one of r and l, "
                                "one of d and u",
                                flow));
  }
  const bool across = flow[0] == 'r' || flow[0] == 'l';
  const int row = across ? number / grid.cols : number % grid.rows;
  const int col = across ? number % grid.cols : number / grid.rows;
  return {has('d') ? row : grid.rows - 1 - row, has('r') ? col : grid.cols - 1 - col};
}

// The alignments that letters stand for.
std::vector<Point> alignments(const std::optional<std::string_view>& letters, int count,
                              Point fallback, std::string_view names, Point first,
                              std::string_view what, Where where) {
  std::vector<Point> all(static_cast<std::size_t>(count), fallback);
  if (!letters) return all;
  if (letters->size() != all.size()) {
    throw DeckError(where, kCall,
                    fmt::format("{} has {} letters for {}", what, letters->size(), count));
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::size_t which = names.find((*letters)[i]);
    if (which == std::string_view::npos) {
      throw DeckError(
          where, kCall,
          fmt::format("{} has the letter '{}', but knows {} alone", what, (*letters)[i], names));
    }
    all[i] = first * (1.0 - static_cast<double>(which));
  }
  return all;
}

void take_given(std::vector<double>& sizes, const std::vector<std::optional<double>>& given,
                std::string_view what, Where where) {
  if (given.empty()) return;
  if (given.size() != sizes.size()) {
    throw DeckError(where, kCall,
                    fmt::format("{} has {} numbers for {}", what, given.size(), sizes.size()));
  }
  for (std::size_t i = 0; i < sizes.size(); ++i) sizes[i] = given[i].value_or(sizes[i]);
}

}  // namespace

Mobject& Mobject::arrange(Point direction, double buff, Point aligned_edge, bool center,
                          Where where) {
  if (size() == 0 && store_->node(id_).figure.drawn()) {
    throw DeckError(where, "arrange", fmt::format("\"{}\" is no group", store_->name(id_)));
  }
  for (std::size_t i = 1; i < size(); ++i) {
    at(i).next_to(at(i - 1), direction, buff, aligned_edge, where);
  }
  return center ? move_to(ORIGIN, ORIGIN, where) : *this;
}

Mobject& Mobject::arrange_in_grid(int rows, int cols, double buff, Where where) {
  return arrange_in_grid({.rows = rows, .cols = cols, .buff = buff}, where);
}

Mobject& Mobject::arrange_in_grid(const GridOptions& options, Where where) {
  if (size() == 0) return *this;
  const Point start = get_center();
  const Cells grid = cells_for(static_cast<int>(size()), options, where);
  // Which way round the two are makes a difference where letters stand for one of them: as Manim.
  const Point cell = options.cell_alignment;
  const std::vector<Point> by_row = alignments(options.row_alignments, grid.rows, {cell.x, 0},
                                               "ucd", UP, "row_alignments", where);
  const std::vector<Point> by_col = alignments(options.col_alignments, grid.cols, {0, cell.y},
                                               "rcl", RIGHT, "col_alignments", where);
  std::vector<double> heights(static_cast<std::size_t>(grid.rows));
  std::vector<double> widths(static_cast<std::size_t>(grid.cols));
  std::vector<Cells> places;
  for (std::size_t i = 0; i < size(); ++i) {
    places.push_back(cell_of(static_cast<int>(i), grid, options.flow_order, where));
    double& height = heights[static_cast<std::size_t>(places[i].rows)];
    double& width = widths[static_cast<std::size_t>(places[i].cols)];
    const path::Extent extent = store_->extent(at(i).id());
    height = std::max(height, extent.height());
    width = std::max(width, extent.width());
  }
  take_given(heights, options.row_heights, "row_heights", where);
  take_given(widths, options.col_widths, "col_widths", where);
  const Point buffs = options.buffs.value_or(Point{options.buff, options.buff});
  for (std::size_t i = 0; i < size(); ++i) {
    const auto row = static_cast<std::ptrdiff_t>(places[i].rows);
    const auto col = static_cast<std::ptrdiff_t>(places[i].cols);
    const double left = std::accumulate(widths.begin(), widths.begin() + col, 0.0) +
                        buffs.x * static_cast<double>(col);
    const double top = -std::accumulate(heights.begin(), heights.begin() + row, 0.0) -
                       buffs.y * static_cast<double>(row);
    Box room;
    room.add({left, top});
    room.add({left + widths[static_cast<std::size_t>(col)],
              top - heights[static_cast<std::size_t>(row)]});
    const Point alignment =
        by_row[static_cast<std::size_t>(row)] + by_col[static_cast<std::size_t>(col)];
    at(i).move_to(room.at(alignment), alignment, where);
  }
  return move_to(start, ORIGIN, where);
}

}  // namespace rostrum::scene

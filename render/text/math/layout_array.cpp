// Arrays are rows and columns: matrices, cases and aligned lines.
#include <algorithm>
#include <utility>

#include "text/math/layout.h"

namespace rostrum::text::math {
namespace {

struct Row {
  std::vector<Box> cells;
  double height = 0;
  double depth = 0;
};

Row layout_row(Context& context, const std::vector<List>& lists, const ArrayFormat& format) {
  Row row{.height = format.strut_height, .depth = format.strut_depth};
  for (std::size_t column = 0; column < lists.size(); ++column) {
    Surroundings surroundings;
    if (format.pairs && column % 2 == 1) surroundings.before = AtomClass::Ord;
    row.cells.push_back(layout_list(context, lists[column], {.level = format.level}, surroundings));
    row.height = std::max(row.height, row.cells.back().height);
    row.depth = std::max(row.depth, row.cells.back().depth);
  }
  return row;
}

double aligned_at(Alignment alignment, double room) {
  switch (alignment) {
    case Alignment::Left:
      return 0;
    case Alignment::Right:
      return room;
    default:
      return room / 2;
  }
}

// Returns the distance between the baselines of two rows.
double distance(const Row& upper, const Row& lower, const ArrayFormat& format) {
  constexpr double kRounding = 1e-9;
  const double touching = upper.depth + lower.height;
  return format.pitch - touching < format.gap_limit - kRounding ? touching + format.row_gap
                                                                : format.pitch;
}

// The rows in a box whose baseline is that of the first one.
Box stack_rows(std::vector<Row> rows, const ArrayFormat& format) {
  std::vector<double> widths;
  for (const Row& row : rows) {
    widths.resize(std::max(widths.size(), row.cells.size()));
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      widths[column] = std::max(widths[column], row.cells[column].width);
    }
  }
  std::vector<double> starts;
  double x = format.margin;
  for (std::size_t column = 0; column < widths.size(); ++column) {
    starts.push_back(x);
    x += widths[column] + format.gaps[column % format.gaps.size()];
  }
  Box result{.width = x - format.gaps[(widths.size() - 1) % format.gaps.size()] + format.margin};

  double y = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Row& row = rows[i];
    if (i > 0) y -= distance(rows[i - 1], row, format);
    result.height = std::max(result.height, y + row.height);
    result.depth = std::max(result.depth, row.depth - y);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      const Alignment alignment = format.columns[column % format.columns.size()];
      const double room = widths[column] - row.cells[column].width;
      result.place(std::move(row.cells[column]), starts[column] + aligned_at(alignment, room), y);
    }
  }
  return result;
}

}  // namespace

Box layout_array(Context& context, const Array& array, Style style) {
  std::vector<Row> rows;
  rows.reserve(array.rows.size());
  for (const std::vector<List>& row : array.rows) {
    rows.push_back(layout_row(context, row, array.format));
  }
  Box grid = stack_rows(std::move(rows), array.format);

  const double axis = context.font.constants().axis_height * context.font.scale(style);
  const double raise = axis - (grid.height - grid.depth) / 2;
  Box body;
  body.append(std::move(grid), raise);
  if (!array.format.fenced) return body;

  const double size = delimiter_size_for(context, body, style);
  Box result;
  result.append(layout_delimiter(context, array.format.left, size, style));
  result.append(std::move(body));
  result.append(layout_delimiter(context, array.format.right, size, style));
  return result;
}

}  // namespace rostrum::text::math

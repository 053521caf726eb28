// Arrays are rows and columns: matrices, cases and aligned lines.
#include <algorithm>
#include <utility>

#include "text/math/layout.h"
#include "text/math/tex_parameters.h"

namespace rostrum::text::math {
namespace {

constexpr double kDoubleRule = 0.2;  // \\doublerulesep

struct Row {
  std::vector<Box> cells;
  double height = 0;
  double depth = 0;
  int lines = 0;     // above it
  double below = 0;  // space between it and the next one
};

Row layout_row(Context& context, const ArrayRow& source, const ArrayFormat& format) {
  const std::vector<List>& lists = source.cells;
  Row row{.height = format.strut_height, .depth = format.strut_depth, .lines = source.lines};
  for (std::size_t column = 0; column < lists.size(); ++column) {
    Surroundings surroundings;
    if (format.pairs && column % 2 == 1) surroundings.before = AtomClass::Ord;
    row.cells.push_back(layout_list(context, lists[column], {.level = format.level}, surroundings));
    row.height = std::max(row.height, row.cells.back().height);
    row.depth = std::max(row.depth, row.cells.back().depth);
  }
  // In an array such space is part of the row, so that the lines between columns go on.
  if (format.pitch == 0 && source.extra > 0) {
    row.depth = std::max(row.depth, format.strut_depth + source.extra);
  } else {
    row.below = source.extra;
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
Box stack_rows(std::vector<Row> rows, const ArrayFormat& format, int last_lines) {
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

  // Lines are centred in the gaps between columns, and at both ends.
  const auto line_at = [&](std::size_t column) {
    if (column == 0) return 0.0;
    if (column == widths.size()) return result.width;
    return starts[column] - format.gaps[(column - 1) % format.gaps.size()] / 2;
  };
  const auto draw_vertical = [&](const Row& row, std::size_t column, double at) {
    const int count = column < format.vertical_lines.size() ? format.vertical_lines[column] : 0;
    for (int line = 0; line < count; ++line) {
      const double offset = (line - (count - 1) / 2.0) * kDoubleRule;
      result.place(rule_box(kRule, row.height + row.depth), line_at(column) + offset - kRule / 2,
                   at - row.depth);
    }
  };
  // The lines at a height, from there down; how much room they take.
  const auto draw_horizontal = [&](int count, double top) {
    double used = 0;
    for (int line = 0; line < count; ++line) {
      if (line > 0) used += kDoubleRule;
      used += kRule;
      result.place(rule_box(result.width, kRule), 0, top - used);
    }
    return used;
  };

  double y = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Row& row = rows[i];
    if (i > 0) {
      y -= distance(rows[i - 1], row, format) + rows[i - 1].below;
      y -= draw_horizontal(row.lines, y + row.height);
    } else {
      const double room = row.lines * kRule + std::max(row.lines - 1, 0) * kDoubleRule;
      draw_horizontal(row.lines, row.height + room);
    }
    result.height = std::max(result.height, y + row.height);
    result.depth = std::max(result.depth, row.depth - y);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      const Alignment alignment = format.columns[column % format.columns.size()];
      const double room = widths[column] - row.cells[column].width;
      draw_vertical(row, column, y);
      result.place(std::move(row.cells[column]), starts[column] + aligned_at(alignment, room), y);
    }
    // As in LaTeX, a short row has no lines where it has no cells.
    if (row.cells.size() == widths.size()) draw_vertical(row, widths.size(), y);
  }
  draw_horizontal(last_lines, y - rows.back().depth);
  return result;
}

}  // namespace

Box layout_array(Context& context, const Array& array, Style style) {
  std::vector<Row> rows;
  rows.reserve(array.rows.size());
  for (const ArrayRow& row : array.rows) {
    rows.push_back(layout_row(context, row, array.format));
  }
  Box grid = stack_rows(std::move(rows), array.format, array.last_lines);

  const double axis = context.font.constants().axis_height * context.font.scale(style);
  const double raise = axis - (grid.height - grid.depth) / 2;
  Box body;
  body.append(std::move(grid), raise);
  if (!array.format.fenced) return body;

  const double size = delimiter_size_for(context, body, style);
  Box result;
  Box left = layout_delimiter(context, array.format.left, size, style);
  Box right = layout_delimiter(context, array.format.right, size, style);
  stamp(left, array.left_mark);
  stamp(right, array.right_mark);
  result.append(std::move(left));
  result.append(std::move(body));
  result.append(std::move(right));
  return result;
}

}  // namespace rostrum::text::math

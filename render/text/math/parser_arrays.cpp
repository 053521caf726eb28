#include <algorithm>
#include <utility>

#include "text/math/parser_core.h"

namespace rostrum::text::math {
namespace {

// The lengths are LaTeX's for arrays and amsmath's, at a text size of 10 pt with lines 12 pt apart.
constexpr double kColumnGap = 1.0;  // twice \arraycolsep
constexpr double kStrutHeight = 0.84;
constexpr double kStrutDepth = 0.36;
constexpr double kLinePitch = 1.5;     // \baselineskip opened up by \jot
constexpr double kLineGap = 0.4;       // \lineskip opened up likewise
constexpr double kLineGapLimit = 0.3;  // \lineskiplimit too
constexpr double kPairGap = 1.0;       // \minalignsep
constexpr double kCasesStretch = 1.2;  // \arraystretch

ArrayFormat matrix(char32_t left, char32_t right) {
  return {.gaps = {kColumnGap}, .left = left, .right = right, .fenced = left != 0 || right != 0};
}

ArrayFormat cases() {
  return {.columns = {Alignment::Left},
          .gaps = {1.0},
          .strut_height = kStrutHeight * kCasesStretch,
          .strut_depth = kStrutDepth * kCasesStretch,
          .left = '{',
          .fenced = true};
}

ArrayFormat lines(std::vector<Alignment> columns) {
  return {.level = StyleLevel::Display,
          .columns = std::move(columns),
          .gaps = {0, kPairGap},
          .strut_height = kStrutHeight,
          .strut_depth = kStrutDepth,
          .pitch = kLinePitch,
          .gap_limit = kLineGapLimit,
          .row_gap = kLineGap};
}

}  // namespace

ArrayFormat lines_format() {
  ArrayFormat format = lines({Alignment::Right, Alignment::Left});
  format.pairs = true;
  return format;
}

std::optional<ArrayFormat> format_of(std::string_view environment) {
  if (environment.ends_with('*')) environment.remove_suffix(1);
  if (environment == "matrix" || environment == "array") return matrix(0, 0);
  if (environment == "pmatrix") return matrix('(', ')');
  if (environment == "bmatrix") return matrix('[', ']');
  if (environment == "Bmatrix") return matrix('{', '}');
  if (environment == "vmatrix") return matrix('|', '|');
  if (environment == "Vmatrix") return matrix(0x2016, 0x2016);
  if (environment == "smallmatrix") {
    return ArrayFormat{.level = StyleLevel::Script,
                       .gaps = {5.0 / 18},
                       .strut_height = 0,
                       .strut_depth = 0,
                       .pitch = 0.6,
                       .gap_limit = 0.15,
                       .row_gap = 0.15};
  }
  if (environment == "subarray") return format_of("smallmatrix");
  if (environment == "cases" || environment == "dcases") {
    ArrayFormat format = cases();
    if (environment == "dcases") format.level = StyleLevel::Display;
    return format;
  }
  if (environment == "rcases" || environment == "drcases") {
    ArrayFormat format = cases();
    if (environment == "drcases") format.level = StyleLevel::Display;
    format.left = kNoDelimiter;
    format.right = '}';
    return format;
  }
  for (const std::string_view name :
       {"gathered", "gather", "multline", "equation", "displaymath"}) {
    if (environment == name) return lines({Alignment::Center});
  }
  if (environment == "eqnarray") {
    ArrayFormat format = lines({Alignment::Right, Alignment::Center, Alignment::Left});
    format.gaps = {kColumnGap};
    return format;
  }
  for (const std::string_view name :
       {"aligned", "align", "split", "alignat", "alignedat", "flalign"}) {
    if (environment == name) return lines_format();
  }
  return std::nullopt;
}

// How many \\hline stand here.
int Parser::parse_row_lines() {
  int lines = 0;
  while (lexer_.peek().is_command("hline")) {
    static_cast<void>(lexer_.take());
    lines = std::min(lines + 1, 3);
  }
  return lines;
}

// The rest of \\*[4pt]: the space that it adds. What does not stand close by is the next row's.
double Parser::parse_row_end(const Token& end) {
  std::size_t at = end.end;
  if (lexer_.peek().is_character('*') && lexer_.peek().begin == at) at = lexer_.take().end;
  if (!lexer_.peek().is_character('[') || lexer_.peek().begin != at) return 0;
  const Token open = lexer_.take();
  const std::optional<double> length = parse_length(open.column);
  if (!lexer_.take().is_character(']')) fail(open.column, "[ is never closed");
  return length.value_or(0);
}

// Reads rows and their cells up to what ends them, which is left to the caller. An empty row at the
// end is what follows a last \\ and none.
std::vector<ArrayRow> Parser::parse_rows(int& last_lines) {
  std::vector<ArrayRow> rows(1);
  rows.back().lines = parse_row_lines();
  while (true) {
    rows.back().cells.push_back(parse_list());
    const Token& next = lexer_.peek();
    if (next.is(TokenKind::Align)) {
      static_cast<void>(lexer_.take());
    } else if (next.is_command("\\") || next.is_command("cr")) {
      rows.back().extra = parse_row_end(lexer_.take());
      rows.emplace_back();
      rows.back().lines = parse_row_lines();
    } else {
      break;
    }
  }
  const ArrayRow& last = rows.back();
  if (rows.size() > 1 && last.cells.size() == 1 && last.cells.front().empty()) {
    last_lines = last.lines;
    rows.pop_back();
  }
  return rows;
}

// {name}, with the braces; empty where it is not there.
std::string Parser::parse_environment_name(const Command& command) {
  std::string name;
  Token token = lexer_.take();
  if (token.is(TokenKind::BeginGroup)) {
    for (token = lexer_.take(); token.is(TokenKind::Character) && token.character < 0x80;
         token = lexer_.take()) {
      name += static_cast<char>(token.character);
    }
  }
  if (!token.is(TokenKind::EndGroup) || name.empty()) {
    fail(command.token.column, command.text() + " needs the name of an environment in braces");
    name.clear();
  }
  return name;
}

// {l|c|r}: how the columns of an array are aligned, and the lines between them. What @{} and p{}
// hold is left out.
void Parser::parse_column_letters(const Command& command, ArrayFormat& format) {
  format.columns.clear();
  format.vertical_lines.assign(1, 0);
  const auto add = [&](Alignment alignment) {
    format.columns.push_back(alignment);
    format.vertical_lines.push_back(0);
  };
  Token token = lexer_.take();
  if (token.is(TokenKind::BeginGroup)) {
    for (token = lexer_.take(); token.is(TokenKind::Character); token = lexer_.take()) {
      switch (token.character) {
        case 'l':
          add(Alignment::Left);
          break;
        case 'c':
          add(Alignment::Center);
          break;
        case 'r':
          add(Alignment::Right);
          break;
        case '|':
          format.vertical_lines.back() = std::min(format.vertical_lines.back() + 1, 3);
          break;
        case '@':
          static_cast<void>(parse_argument(token, "@ needs an argument"));
          break;
        default:
          fail(token.column, "A column of an array is l, c or r");
      }
    }
  }
  if (!token.is(TokenKind::EndGroup) || format.columns.empty()) {
    fail(command.token.column, "\\begin{array} needs its columns in braces, such as {lcr}");
    format.columns.assign(1, Alignment::Center);
  }
}

// [t] after the name of an environment, which says what a slide has no use for.
void Parser::parse_options() {
  if (!lexer_.peek().is_character('[')) return;
  const Token open = lexer_.take();
  static_cast<void>(parse_list(']'));
  if (!lexer_.take().is_character(']')) fail(open.column, "[ is never closed");
}

Atom Parser::read_environment(const Command& command) {
  const std::string name = parse_environment_name(command);
  std::optional<ArrayFormat> format = format_of(name);
  if (!format) {
    fail(command.token.column, join({"Unknown environment ", clipped(name)}));
    return {};
  }
  if (name == "array") {
    parse_options();
    parse_column_letters(command, *format);
    format->margin = kColumnGap / 2;
  } else if (name == "aligned" || name == "gathered" || name == "alignedat") {
    parse_options();
  } else if (name.ends_with("matrix*") && lexer_.peek().is_character('[')) {
    static_cast<void>(lexer_.take());
    const Token letter = lexer_.take();
    if (letter.is_character('l')) format->columns.assign(1, Alignment::Left);
    if (letter.is_character('r')) format->columns.assign(1, Alignment::Right);
    if (!lexer_.take().is_character(']')) fail(letter.column, "[ is never closed");
  }
  if (name.starts_with("alignat") || name == "alignedat" || name == "subarray") {
    static_cast<void>(
        parse_argument(command.token, join({"\\begin{", name, "} needs an argument"})));
  }
  Array array{.format = std::move(*format), .left_mark = mark_of(command.token)};
  array.rows = parse_rows(array.last_lines);
  const Token closer = lexer_.take();
  array.right_mark = mark_of(closer);
  if (!closer.is_command("end")) {
    fail(command.token.column, join({"\\begin{", name, "} has no \\end{", name, "}"}));
  } else if (const std::string end = parse_environment_name({closer}); end != name) {
    fail(closer.column, join({"\\end{", clipped(end), "} does not fit \\begin{", name, "}"}));
  }
  const AtomClass kind = array.format.fenced ? AtomClass::Inner : AtomClass::Ord;
  return {.kind = kind, .nucleus = std::move(array)};
}

Atom Parser::read_substack(const Command& command) {
  if (!lexer_.peek().is(TokenKind::BeginGroup)) {
    fail(command.token.column, "\\substack needs an argument in braces");
    return {};
  }
  const Token open = lexer_.take();
  Array array{.format = *format_of("smallmatrix")};
  array.rows = parse_rows(array.last_lines);
  const Token closer = lexer_.take();
  if (closer.is(TokenKind::End)) {
    fail(open.column, "{ is never closed");
  } else if (!closer.is(TokenKind::EndGroup)) {
    fail_at_closer(closer);
  }
  return {.nucleus = std::move(array)};
}

}  // namespace rostrum::text::math

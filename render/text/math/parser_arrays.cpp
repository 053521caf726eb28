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
  if (environment == "cases") return cases();
  if (environment == "gathered" || environment == "gather" || environment == "gather*") {
    return lines({Alignment::Center});
  }
  for (const std::string_view name : {"aligned", "align", "align*", "split"}) {
    if (environment == name) return lines_format();
  }
  return std::nullopt;
}

// Rows and their cells up to what ends them, which is left to the caller. An empty row at the end
// is what follows a last \\ and none.
std::vector<std::vector<List>> Parser::parse_rows() {
  std::vector<std::vector<List>> rows(1);
  while (true) {
    rows.back().push_back(parse_list());
    const Token& next = lexer_.peek();
    if (next.is(TokenKind::Align)) {
      static_cast<void>(lexer_.take());
    } else if (next.is_command("\\") || next.is_command("cr")) {
      static_cast<void>(lexer_.take());
      rows.emplace_back();
    } else {
      break;
    }
  }
  if (rows.size() > 1 && rows.back().size() == 1 && rows.back().front().empty()) rows.pop_back();
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

// {lcr}: how the columns of an array are aligned.
std::vector<Alignment> Parser::parse_column_letters(const Command& command) {
  std::vector<Alignment> columns;
  Token token = lexer_.take();
  if (token.is(TokenKind::BeginGroup)) {
    for (token = lexer_.take(); token.is(TokenKind::Character); token = lexer_.take()) {
      if (token.character == 'l') {
        columns.push_back(Alignment::Left);
      } else if (token.character == 'c') {
        columns.push_back(Alignment::Center);
      } else if (token.character == 'r') {
        columns.push_back(Alignment::Right);
      } else {
        fail(token.column, "A column of an array is l, c or r");
      }
    }
  }
  if (!token.is(TokenKind::EndGroup) || columns.empty()) {
    fail(command.token.column, "\\begin{array} needs its columns in braces, such as {lcr}");
    columns.assign(1, Alignment::Center);
  }
  return columns;
}

Atom Parser::read_environment(const Command& command) {
  const std::string name = parse_environment_name(command);
  std::optional<ArrayFormat> format = format_of(name);
  if (!format) {
    fail(command.token.column, join({"Unknown environment ", clipped(name)}));
    return {};
  }
  if (name == "array") {
    format->columns = parse_column_letters(command);
    format->margin = kColumnGap / 2;
  }
  Array array{.format = std::move(*format), .rows = parse_rows()};
  const Token closer = lexer_.take();
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
  Array array{.format = *format_of("smallmatrix"), .rows = parse_rows()};
  const Token closer = lexer_.take();
  if (closer.is(TokenKind::End)) {
    fail(open.column, "{ is never closed");
  } else if (!closer.is(TokenKind::EndGroup)) {
    fail_at_closer(closer);
  }
  return {.nucleus = std::move(array)};
}

}  // namespace rostrum::text::math

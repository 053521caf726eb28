#include "text/math/parser.h"

#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "text/math/parser_core.h"

namespace rostrum::text::math {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// What stands between what is over a fraction's bar and what is under it, of TeX's own.
bool is_infix(const Token& token) {
  return token.is_command("over") || token.is_command("choose") || token.is_command("atop");
}

// The character that one of Unicode's raised or lowered ones stands for; 0 for any other.
char32_t raised(char32_t c) {
  constexpr std::u32string_view kSigns =
      U"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078"
      U"\u2079\u207A\u207B\u207D\u207E\u207F\u1D40\u2071";
  constexpr std::u32string_view kPlain = U"0123456789+-()nTi";
  const std::size_t at = kSigns.find(c);
  return at == std::u32string_view::npos ? 0 : kPlain[at];
}

char32_t lowered(char32_t c) {
  constexpr std::u32string_view kSigns =
      U"\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088"
      U"\u2089\u208A\u208B\u208D\u208E\u2099\u1D62\u2C7C";
  constexpr std::u32string_view kPlain = U"0123456789+-()nij";
  const std::size_t at = kSigns.find(c);
  return at == std::u32string_view::npos ? 0 : kPlain[at];
}

// \u00BD and its like: a digit over a digit.
std::optional<std::pair<char32_t, char32_t>> vulgar_fraction(char32_t c) {
  switch (c) {
    case 0xBC:
      return std::pair{U'1', U'4'};
    case 0xBD:
      return std::pair{U'1', U'2'};
    case 0xBE:
      return std::pair{U'3', U'4'};
    case 0x2153:
      return std::pair{U'1', U'3'};
    case 0x2154:
      return std::pair{U'2', U'3'};
    default:
      return std::nullopt;
  }
}

bool ends_list(const Token& token) {
  switch (token.kind) {
    case TokenKind::End:
    case TokenKind::EndGroup:
    case TokenKind::Align:
    case TokenKind::Dollar:
      return true;
    case TokenKind::Command:
      return token.name == "\\" || token.name == "cr" || token.name == "right" ||
             token.name == "middle" || token.name == "end";
    default:
      return false;
  }
}

}  // namespace

std::string join(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text += part;
  return text;
}

std::string_view clipped(std::string_view name) {
  constexpr std::size_t kLongest = 40;
  return name.substr(0, kLongest);
}

std::variant<List, Problem> parse(std::string_view tex) {
  Parser parser(tex);
  List list = parser.parse_formula();
  if (parser.problem()) return *parser.problem();
  return list;
}

List Parser::parse_formula() {
  int last_lines = 0;
  std::vector<ArrayRow> rows = parse_rows(last_lines);
  if (!lexer_.peek().is(TokenKind::End)) fail_at_closer(lexer_.take());
  if (lexer_.problem()) problem_ = lexer_.problem();  // what came after it was cut off
  if (rows.size() == 1 && rows.front().cells.size() == 1) {
    return std::move(rows.front().cells.front());
  }
  List list;
  list.push_back({.nucleus = Array{.format = lines_format(), .rows = std::move(rows)}});
  return list;
}

void Parser::fail(std::size_t column, std::string what) {
  if (!problem_) problem_ = {.column = column, .what = std::move(what)};
  lexer_.stop();
}

// The token closes a list in which nothing was open for it.
void Parser::fail_at_closer(const Token& closer) {
  switch (closer.kind) {
    case TokenKind::EndGroup:
      return fail(closer.column, "} closes nothing");
    case TokenKind::Align:
      return fail(closer.column, "& stands outside of an alignment");
    case TokenKind::Dollar:
      return fail(closer.column, "$ has no place in a formula, which is one already");
    case TokenKind::Command:
      if (closer.name == "\\" || closer.name == "cr") {
        return fail(closer.column, join({"\\", closer.name, " stands outside of an alignment"}));
      }
      if (closer.name == "end") return fail(closer.column, "\\end without a \\begin");
      return fail(closer.column, join({"\\", closer.name, " without a \\left"}));
    default:
      return fail(closer.column, "The formula ends too early");
  }
}

bool Parser::enter(std::size_t column) {
  if (++depth_ <= kMaxNesting) return true;
  fail(column, "The formula is nested more than " + std::to_string(kMaxNesting) + " deep");
  return false;
}

bool Parser::at_end_of_list(char32_t stop) {
  const Token& token = lexer_.peek();
  return ends_list(token) || (stop != 0 && token.is_character(stop));
}

List Parser::parse_list(char32_t stop) {
  List list;
  const Alphabet alphabet = alphabet_;
  const std::optional<Color> color = color_;
  if (enter(lexer_.peek().column)) {
    while (!at_end_of_list(stop)) {
      if (is_infix(lexer_.peek())) {
        parse_infix(list, stop);
      } else {
        parse_item(list);
      }
    }
  }
  leave();
  alphabet_ = alphabet;
  color_ = color;
  return list;
}

// All of the list before it stands over what follows.
void Parser::parse_infix(List& list, char32_t stop) {
  const Token token = lexer_.take();
  const bool choose = token.name == "choose";
  Fraction fraction{.above = std::move(list),
                    .below = {},
                    .bar = token.name == "over",
                    .level = std::nullopt,
                    .left = choose ? U'(' : kNoDelimiter,
                    .right = choose ? U')' : kNoDelimiter};
  const Mark mark = mark_of(token);
  fraction.below = parse_list(stop);
  list.clear();
  list.push_back({.nucleus = std::move(fraction), .mark = mark});
}

void Parser::parse_item(List& list) {
  const TokenKind kind = lexer_.peek().kind;
  const Token& first = lexer_.peek();
  const bool bare_script = kind == TokenKind::Superscript || kind == TokenKind::Subscript ||
                           kind == TokenKind::Prime ||
                           (kind == TokenKind::Character &&
                            (raised(first.character) != 0 || lowered(first.character) != 0));
  Atom atom = bare_script ? Atom{.nucleus = Group{}} : parse_atom();
  if (atom.is_atom()) parse_scripts(atom);
  list.push_back(std::move(atom));
}

// Parses a nucleus with its class, without scripts.
Atom Parser::parse_atom() {
  if (lexer_.peek().is(TokenKind::BeginGroup)) {
    List list = parse_group();
    // Braces around a single ordinary sign mean nothing (The TeXbook, page 291).
    const bool plain = list.size() == 1 && list.front().is_atom() &&
                       list.front().kind == AtomClass::Ord && !list.front().has_scripts();
    if (plain) return std::move(list.front());
    return {.nucleus = Group{std::move(list)}};
  }
  const Token token = lexer_.take();
  const Mark mark = mark_of(token);
  Atom atom = token.is(TokenKind::Command) ? parse_command(token) : parse_character(token);
  if (!atom.mark) atom.mark = mark;
  return atom;
}

Atom Parser::parse_command(const Token& token) {
  if (const Reader reader = reader_of(token.name)) return (this->*reader)({token});
  const NamedSymbol* symbol = find_symbol(token.name);
  if (symbol == nullptr) {
    fail(token.column, token.name.empty() ? "\\ has no name after it"
                                          : join({"Unknown command \\", clipped(token.name)}));
    return {};
  }
  if (symbol->kind == AtomClass::Op) {
    return {.kind = AtomClass::Op,
            .limits = symbol->limits,
            .nucleus = LargeOperator{.code = symbol->code, .column = token.column}};
  }
  return {.kind = symbol->kind,
          .nucleus = Symbol{.code = in_alphabet(symbol->code, alphabet_), .column = token.column}};
}

Atom Parser::parse_character(const Token& token) {
  if (token.character == kReplacement) {
    fail(token.column, "The formula is no valid UTF-8");
    return {};
  }
  if (token.character == '~') return {.nucleus = Space{.width = 1.0 / 3}};
  if (token.character == '#') {
    fail(token.column, "# has no meaning in a formula; write \\#");
    return {};
  }
  if (token.character == 0x221A) {
    fail(token.column, "\u221A does not say what is under it; write \\sqrt{...}");
    return {};
  }
  if (const auto digits = vulgar_fraction(token.character)) {
    const auto digit = [&](char32_t c) {
      return List{{.nucleus = Symbol{.code = c, .column = token.column}}};
    };
    return {.nucleus = Fraction{.above = digit(digits->first),
                                .below = digit(digits->second),
                                .level = StyleLevel::Text}};
  }
  const NamedSymbol symbol = symbol_of(token.character);
  if (symbol.kind == AtomClass::Op) {
    return {.kind = AtomClass::Op,
            .limits = symbol.limits,
            .nucleus = LargeOperator{.code = symbol.code, .column = token.column}};
  }
  return {.kind = symbol.kind,
          .nucleus = Symbol{.code = in_alphabet(symbol.code, alphabet_), .column = token.column}};
}

void Parser::parse_scripts(Atom& atom) {
  while (true) {
    const Token& token = lexer_.peek();
    if (token.is(TokenKind::Superscript)) {
      parse_script(atom, true);
    } else if (token.is(TokenKind::Subscript)) {
      parse_script(atom, false);
    } else if (token.is(TokenKind::Prime)) {
      parse_primes(atom);
    } else if (token.is(TokenKind::Character) && raised(token.character) != 0) {
      parse_unicode_script(atom, true);
    } else if (token.is(TokenKind::Character) && lowered(token.character) != 0) {
      parse_unicode_script(atom, false);
    } else if (token.is_command("limits") || token.is_command("nolimits")) {
      if (atom.kind != AtomClass::Op) {
        return fail(token.column, join({"\\", token.name, " follows no operator"}));
      }
      atom.limits = token.name == "limits" ? Limits::Always : Limits::Never;
      static_cast<void>(lexer_.take());
    } else {
      return;
    }
  }
}

// A run of characters that Unicode has raised or lowered ones for.
void Parser::parse_unicode_script(Atom& atom, bool superscript) {
  std::optional<List>& script = superscript ? atom.superscript : atom.subscript;
  if (script)
    return fail(lexer_.peek().column, "Double script: use braces to say what it belongs to");
  List list;
  while (true) {
    const Token& token = lexer_.peek();
    if (!token.is(TokenKind::Character)) break;
    const char32_t plain = superscript ? raised(token.character) : lowered(token.character);
    if (plain == 0) break;
    const NamedSymbol symbol = symbol_of(plain);
    list.push_back(
        {.kind = symbol.kind,
         .nucleus = Symbol{.code = in_alphabet(symbol.code, alphabet_), .column = token.column},
         .mark = mark_of(token)});
    static_cast<void>(lexer_.take());
  }
  script = std::move(list);
}

void Parser::parse_script(Atom& atom, bool superscript) {
  const Token sign = lexer_.take();
  std::optional<List>& script = superscript ? atom.superscript : atom.subscript;
  if (script) {
    return fail(sign.column, superscript
                                 ? "Double superscript: use braces to say which belongs to what"
                                 : "Double subscript: use braces to say which belongs to what");
  }
  script = parse_argument(sign, superscript ? "^ needs an argument" : "_ needs an argument");
}

// Primes are a superscript, which one with a ^ joins: f'^2.
void Parser::parse_primes(Atom& atom) {
  const std::size_t column = lexer_.peek().column;
  if (atom.superscript) return fail(column, "Double superscript: a prime is one too");
  List primes;
  while (lexer_.peek().is(TokenKind::Prime)) {
    const Token prime = lexer_.take();
    primes.push_back(
        {.nucleus = Symbol{.code = 0x2032, .column = prime.column}, .mark = mark_of(prime)});
  }
  if (lexer_.peek().is(TokenKind::Superscript)) {
    const Token sign = lexer_.take();
    for (Atom& more : parse_argument(sign, "^ needs an argument"))
      primes.push_back(std::move(more));
  }
  atom.superscript = std::move(primes);
}

List Parser::parse_group() {
  const Token open = lexer_.take();
  List list = parse_list();
  const Token closer = lexer_.take();
  if (closer.is(TokenKind::EndGroup)) return list;
  if (closer.is(TokenKind::End)) {
    fail(open.column, "{ is never closed");
  } else {
    fail_at_closer(closer);
  }
  return list;
}

// A group, or a single thing; `complaint` says what is wrong where there is neither.
List Parser::parse_argument(const Token& owner, std::string_view complaint) {
  const Token& next = lexer_.peek();
  if (next.is(TokenKind::BeginGroup)) return parse_group();
  List list;
  if (ends_list(next) || next.is(TokenKind::Superscript) || next.is(TokenKind::Subscript) ||
      next.is(TokenKind::Prime)) {
    fail(owner.column, std::string(complaint));
  } else {
    if (enter(next.column)) list.push_back(parse_atom());
    leave();
  }
  return list;
}

char32_t Parser::parse_delimiter(const Command& command) {
  const Token token = lexer_.take();
  std::optional<char32_t> delimiter;
  if (token.is(TokenKind::Character)) delimiter = delimiter_of(token.character);
  if (token.is(TokenKind::Command)) delimiter = delimiter_named(token.name);
  if (!delimiter) {
    fail(command.token.column,
         command.text() + " needs a delimiter, such as ( or \\{ or . for none");
  }
  return delimiter.value_or(kNoDelimiter);
}

}  // namespace rostrum::text::math

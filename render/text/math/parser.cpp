#include "text/math/parser.h"

#include <utility>

#include "base/utf8.h"
#include "text/math/parser_core.h"

namespace rostrum::text::math {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

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
  std::vector<std::vector<List>> rows = parse_rows();
  if (!lexer_.peek().is(TokenKind::End)) fail_at_closer(lexer_.take());
  if (rows.size() == 1 && rows.front().size() == 1) return std::move(rows.front().front());
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
  if (enter(lexer_.peek().column)) {
    while (!at_end_of_list(stop)) parse_item(list);
  }
  leave();
  return list;
}

void Parser::parse_item(List& list) {
  const TokenKind kind = lexer_.peek().kind;
  const bool bare_script =
      kind == TokenKind::Superscript || kind == TokenKind::Subscript || kind == TokenKind::Prime;
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
  return token.is(TokenKind::Command) ? parse_command(token) : parse_character(token);
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
    primes.push_back({.nucleus = Symbol{.code = 0x2032, .column = lexer_.take().column}});
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

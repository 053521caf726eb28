// What is drawn around or through a formula, and what is there without being seen.
#include <utility>

#include "text/math/command_tables.h"
#include "text/math/parser_core.h"

namespace rostrum::text::math {

// \smash[t] and \smash[b] count as \smash.
Atom Parser::read_smash(const Command& command) {
  parse_options();
  return {.nucleus =
              Smash{parse_argument(command.token, join({command.text(), " needs an argument"}))}};
}

// \fbox has text inside, which a formula of its own stands for here.
Atom Parser::read_boxed(const Command& command) {
  const bool text = command.token.name == "fbox";
  return {.nucleus = Boxed{
              text ? parse_text(command, Alphabet::Roman)
                   : parse_argument(command.token, join({command.text(), " needs an argument"}))}};
}

Atom Parser::read_struck(const Command& command) {
  const std::string_view name = command.token.name;
  return {.nucleus = Struck{
              .body = parse_argument(command.token, join({command.text(), " needs an argument"})),
              .rising = name != "bcancel",
              .falling = name != "cancel"}};
}

// \xrightarrow[under]{over}
Atom Parser::read_long_arrow(const Command& command) {
  LongArrow arrow{.code = value_of(kLongArrows, command.token.name), .over = {}, .under = {}};
  if (lexer_.peek().is_character('[')) {
    const Token open = lexer_.take();
    arrow.under = parse_list(']');
    if (!lexer_.take().is_character(']')) fail(open.column, "[ is never closed");
  }
  arrow.over = parse_argument(command.token, join({command.text(), " needs an argument"}));
  return {.kind = AtomClass::Rel, .nucleus = std::move(arrow)};
}

Atom Parser::read_poor_bold(const Command& command) {
  return {.nucleus = PoorBold{
              parse_argument(command.token, join({command.text(), " needs an argument"}))}};
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): it is a Reader
Atom Parser::read_ignored(const Command& /*command*/) { return {.nucleus = Space{}}; }

// The argument is no formula: \label{eq:first_one}.
Atom Parser::read_ignored_argument(const Command& command) {
  if (lexer_.peek().is_character('*')) static_cast<void>(lexer_.take());
  Token token = lexer_.take();
  if (!token.is(TokenKind::BeginGroup)) {
    fail(command.token.column, join({command.text(), " needs an argument in braces"}));
    return {};
  }
  for (int braces = 1; braces > 0;) {
    token = lexer_.take();
    if (token.is(TokenKind::End)) {
      fail(command.token.column, "{ is never closed");
      break;
    }
    if (token.is(TokenKind::BeginGroup)) ++braces;
    if (token.is(TokenKind::EndGroup)) --braces;
  }
  return {.nucleus = Space{}};
}

Atom Parser::read_switch(const Command& command) {
  alphabet_ = value_of(kSwitches, command.token.name);
  return {.nucleus = Space{}};
}

}  // namespace rostrum::text::math

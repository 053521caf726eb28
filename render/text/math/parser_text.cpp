#include <utility>

#include "text/math/kerns.h"
#include "text/math/parser_core.h"

namespace rostrum::text::math {
namespace {

constexpr double kWordSpace = 1.0 / 3;  // cmr10's, in ems

// Small letters become capitals of a smaller size.
List small_capitals(List letters) {
  List result;
  for (Atom& atom : letters) {
    auto* symbol = std::get_if<Symbol>(&atom.nucleus);
    if (symbol == nullptr || symbol->code < 'a' || symbol->code > 'z') {
      result.push_back(std::move(atom));
      continue;
    }
    symbol->code -= 'a' - 'A';
    List small{{.nucleus = StyleChange{StyleLevel::Script}}};
    small.push_back(std::move(atom));
    result.push_back({.nucleus = Group{std::move(small)}});
  }
  return result;
}

}  // namespace

Atom Parser::text_symbol(char32_t c, const Token& token, Alphabet alphabet) const {
  return {
      .nucleus = Symbol{.code = in_alphabet(c, alphabet), .column = token.column, .in_text = true},
      .mark = mark_of(token)};
}

// The argument is a text in braces, or a single character.
List Parser::parse_text(const Command& command, Alphabet alphabet) {
  List list;
  const Token open = lexer_.take();
  if (open.is(TokenKind::Character)) {
    list.push_back(text_symbol(open.character, open, alphabet));
    return list;
  }
  if (!open.is(TokenKind::BeginGroup)) {
    fail(command.token.column, join({command.text(), " needs an argument"}));
    return list;
  }
  if (enter(open.column)) {
    // The colour outside of each brace that is open.
    std::vector<std::optional<Color>> outside{color_};
    while (true) {
      const Token token = lexer_.take_text();
      if (token.is(TokenKind::End)) {
        fail(open.column, "{ is never closed");
        break;
      }
      if (token.is(TokenKind::BeginGroup)) outside.push_back(color_);
      if (token.is(TokenKind::EndGroup)) {
        color_ = outside.back();
        outside.pop_back();
        if (outside.empty()) break;
      }
      parse_text_token(token, alphabet, list);
    }
  }
  leave();
  form_ligatures(list);
  return list;
}

void Parser::parse_text_command(const Token& token, Alphabet alphabet, List& list) {
  const Reader reader = reader_of(token.name);
  if (token.name == "underline") {
    list.push_back({.nucleus = Bar{.side = Side::Under, .body = parse_text({token}, alphabet)},
                    .mark = mark_of(token)});
  } else if (token.name == "textsc") {
    list.push_back({.nucleus = Group{small_capitals(parse_text({token}, alphabet))}});
  } else if (token.name == "textcolor") {
    const std::optional<Color> outside = color_;
    color_ = parse_color({token});
    List colored = parse_text({token}, alphabet);
    color_ = outside;
    for (Atom& atom : colored) list.push_back(std::move(atom));
  } else if (reader == &Parser::read_text || reader == &Parser::read_space ||
             reader == &Parser::read_length || reader == &Parser::read_color ||
             reader == &Parser::read_ignored || reader == &Parser::read_ignored_argument) {
    list.push_back((this->*reader)({token}));
  } else if (const NamedSymbol* symbol = find_symbol(token.name);
             symbol != nullptr && symbol->kind != AtomClass::Op) {
    list.push_back(text_symbol(symbol->code, token, alphabet));
  } else {
    fail(token.column,
         join({"\\", clipped(token.name), " has no meaning in a text, outside of $...$"}));
  }
}

void Parser::parse_text_token(const Token& token, Alphabet alphabet, List& list) {
  switch (token.kind) {
    case TokenKind::Space:
      list.push_back({.nucleus = Space{kWordSpace}});
      return;
    case TokenKind::Prime:
      list.push_back(text_symbol(0x2019, token, alphabet));
      return;
    case TokenKind::Character:
      if (token.character == '~') {
        list.push_back({.nucleus = Space{kWordSpace}});
      } else if (token.character == '`') {
        list.push_back(text_symbol(0x2018, token, alphabet));
      } else if (token.character == 0xFFFD) {
        fail(token.column, "The formula is no valid UTF-8");
      } else {
        list.push_back(text_symbol(token.character, token, alphabet));
      }
      return;
    case TokenKind::Dollar: {
      const Alphabet outside = std::exchange(alphabet_, Alphabet::Normal);
      List formula;
      formula.push_back({.nucleus = StyleChange{StyleLevel::Text}});
      for (Atom& atom : parse_list()) formula.push_back(std::move(atom));
      alphabet_ = outside;
      const Token closer = lexer_.take();
      if (!closer.is(TokenKind::Dollar)) return fail(token.column, "$ is never closed");
      list.push_back({.nucleus = Group{std::move(formula)}});
      return;
    }
    case TokenKind::Command:
      return parse_text_command(token, alphabet, list);
    case TokenKind::Superscript:
    case TokenKind::Subscript:
    case TokenKind::Align:
      return fail(token.column, std::string(1, static_cast<char>(token.character)) +
                                    " has no meaning in a text, outside of $...$");
    case TokenKind::BeginGroup:
    case TokenKind::EndGroup:
    case TokenKind::End:
      return;
  }
}

}  // namespace rostrum::text::math

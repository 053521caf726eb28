#include <string_view>
#include <unordered_map>
#include <utility>

#include "text/math/command_tables.h"
#include "text/math/kerns.h"
#include "text/math/parser_core.h"

namespace rostrum::text::math {

Group upright(std::string_view letters, std::size_t column) {
  Group group;
  for (const char c : letters) {
    if (c == ' ') {
      group.list.push_back({.nucleus = Space{3 * kMu}});
    } else {
      group.list.push_back({.nucleus = Symbol{.code = static_cast<char32_t>(c), .column = column}});
    }
  }
  return group;
}

Parser::Reader Parser::reader_of(std::string_view name) {
  static const auto readers = [] {
    std::unordered_map<std::string_view, Reader> result{
        {"frac", &Parser::read_fraction},
        {"dfrac", &Parser::read_fraction},
        {"tfrac", &Parser::read_fraction},
        {"cfrac", &Parser::read_fraction},
        {"binom", &Parser::read_binomial},
        {"dbinom", &Parser::read_binomial},
        {"tbinom", &Parser::read_binomial},
        {"sqrt", &Parser::read_root},
        {"overline", &Parser::read_bar},
        {"underline", &Parser::read_bar},
        {"left", &Parser::read_fence},
        {"operatorname", &Parser::read_operator_name},
        {"dots", &Parser::read_dots},
        {"ldots", &Parser::read_dots},
        {"cdots", &Parser::read_dots},
        {"vdots", &Parser::read_dots},
        {"ddots", &Parser::read_dots},
        {"dotsb", &Parser::read_dots},
        {"dotsc", &Parser::read_dots},
        {"overset", &Parser::read_stack},
        {"stackrel", &Parser::read_stack},
        {"underset", &Parser::read_stack},
        {"not", &Parser::read_negation},
        {"bmod", &Parser::read_modulo},
        {"pmod", &Parser::read_modulo},
        {"phantom", &Parser::read_phantom},
        {"begin", &Parser::read_environment},
        {"substack", &Parser::read_substack},
        {"vphantom", &Parser::read_phantom},
        {"hphantom", &Parser::read_phantom},
        {"smash", &Parser::read_smash},
        {"boxed", &Parser::read_boxed},
        {"fbox", &Parser::read_boxed},
        {"cancel", &Parser::read_struck},
        {"bcancel", &Parser::read_struck},
        {"xcancel", &Parser::read_struck},
        {"pmb", &Parser::read_poor_bold},
        {"color", &Parser::read_color},
        {"textcolor", &Parser::read_text_color},
    };
    const auto add = [&result](const auto& table, Reader reader) {
      for (const auto& row : table) result.emplace(row.first, reader);
    };
    add(kAlphabets, &Parser::read_alphabet);
    add(kTexts, &Parser::read_text);
    add(kClasses, &Parser::read_class);
    add(kSpaces, &Parser::read_space);
    add(kStyles, &Parser::read_style);
    add(kSized, &Parser::read_sized_delimiter);
    add(kBraces, &Parser::read_brace);
    add(kLongArrows, &Parser::read_long_arrow);
    add(kSwitches, &Parser::read_switch);
    for (const std::string_view command : kLengths) result.emplace(command, &Parser::read_length);
    for (const std::string_view command : kIgnored) result.emplace(command, &Parser::read_ignored);
    for (const std::string_view command : kIgnoredWithArgument) {
      result.emplace(command, &Parser::read_ignored_argument);
    }
    return result;
  }();
  if (const auto found = readers.find(name); found != readers.end()) return found->second;
  if (find_accent(name) != nullptr) return &Parser::read_accent;
  if (function_limits(name)) return &Parser::read_function;
  return nullptr;
}

Atom Parser::read_fraction(const Command& command) {
  const std::string complaint = join({command.text(), " needs two arguments"});
  Fraction fraction;
  if (command.token.name == "dfrac" || command.token.name == "cfrac")
    fraction.level = StyleLevel::Display;
  if (command.token.name == "tfrac") fraction.level = StyleLevel::Text;
  fraction.above = parse_argument(command.token, complaint);
  fraction.below = parse_argument(command.token, complaint);
  return {.nucleus = std::move(fraction)};
}

Atom Parser::read_binomial(const Command& command) {
  Atom atom = read_fraction(command);
  auto& fraction = std::get<Fraction>(atom.nucleus);
  if (command.token.name == "dbinom") fraction.level = StyleLevel::Display;
  if (command.token.name == "tbinom") fraction.level = StyleLevel::Text;
  fraction.bar = false;
  fraction.left = '(';
  fraction.right = ')';
  return atom;
}

Atom Parser::read_root(const Command& command) {
  Radical radical;
  if (lexer_.peek().is_character('[')) {
    const Token open = lexer_.take();
    radical.degree = parse_list(']');
    if (!lexer_.take().is_character(']')) fail(open.column, "[ is never closed");
  }
  radical.body = parse_argument(command.token, join({command.text(), " needs an argument"}));
  return {.nucleus = std::move(radical)};
}

Atom Parser::read_accent(const Command& command) {
  const NamedAccent* accent = find_accent(command.token.name);
  return {.nucleus = Accent{
              .code = accent->code,
              .wide = accent->wide,
              .body = parse_argument(command.token, join({command.text(), " needs an argument"}))}};
}

Atom Parser::read_bar(const Command& command) {
  return {.nucleus = Bar{
              .side = command.token.name == "overline" ? Side::Over : Side::Under,
              .body = parse_argument(command.token, join({command.text(), " needs an argument"}))}};
}

// A brace's scripts stand above or below it, as an operator's limits do.
Atom Parser::read_brace(const Command& command) {
  const Stretched stretched = value_of(kBraces, command.token.name);
  const bool brace = stretched.code == 0x23DE || stretched.code == 0x23DF;
  return {.kind = brace ? AtomClass::Op : AtomClass::Ord,
          .limits = brace ? Limits::Always : Limits::Never,
          .nucleus = Brace{
              .side = stretched.side,
              .code = stretched.code,
              .body = parse_argument(command.token, join({command.text(), " needs an argument"}))}};
}

Atom Parser::read_fence(const Command& command) {
  Fenced fenced;
  const auto add_delimiter = [&](const Token& token) {
    fenced.delimiters.push_back(parse_delimiter({token}));
    fenced.marks.push_back(mark_of(token));
  };
  add_delimiter(command.token);
  while (true) {
    fenced.lists.push_back(parse_list());
    const Token closer = lexer_.take();
    if (!closer.is_command("right") && !closer.is_command("middle")) {
      fail(command.token.column, "\\left has no \\right");
      fenced.delimiters.push_back(kNoDelimiter);
      fenced.marks.push_back(mark_of(command.token));
      break;
    }
    add_delimiter(closer);
    if (closer.name == "right") break;
  }
  return {.kind = AtomClass::Inner, .nucleus = std::move(fenced)};
}

Atom Parser::read_sized_delimiter(const Command& command) {
  const Sized sized = value_of(kSized, command.token.name);
  return {.kind = sized.kind,
          .nucleus = SizedDelimiter{.code = parse_delimiter(command), .size = sized.size}};
}

List Parser::parse_in_alphabet(const Command& command, Alphabet alphabet) {
  const Alphabet outside = std::exchange(alphabet_, alphabet);
  List list = parse_argument(command.token, join({command.text(), " needs an argument"}));
  alphabet_ = outside;
  if (alphabet == Alphabet::Roman) form_ligatures(list);
  return list;
}

Atom Parser::read_alphabet(const Command& command) {
  List list = parse_in_alphabet(command, value_of(kAlphabets, command.token.name));
  // A single sign keeps its class and its italic correction, as in TeX.
  if (list.size() == 1 && !list.front().has_scripts()) return std::move(list.front());
  return {.nucleus = Group{std::move(list)}};
}

Atom Parser::read_text(const Command& command) {
  return {.nucleus = Group{parse_text(command, value_of(kTexts, command.token.name))}};
}

Atom Parser::read_function(const Command& command) {
  std::string_view letters = command.token.name;
  if (letters == "liminf") letters = "lim inf";
  if (letters == "limsup") letters = "lim sup";
  return {.kind = AtomClass::Op,
          .limits = *function_limits(command.token.name),
          .nucleus = upright(letters, command.token.column)};
}

Atom Parser::read_operator_name(const Command& command) {
  Limits limits = Limits::Never;
  if (lexer_.peek().is_character('*')) {
    static_cast<void>(lexer_.take());
    limits = Limits::InDisplay;
  }
  return {.kind = AtomClass::Op,
          .limits = limits,
          .nucleus = Group{parse_in_alphabet(command, Alphabet::Roman)}};
}

Atom Parser::read_class(const Command& command) {
  const AtomClass kind = value_of(kClasses, command.token.name);
  return {.kind = kind,
          .limits = kind == AtomClass::Op ? Limits::InDisplay : Limits::Never,
          .nucleus =
              Group{parse_argument(command.token, join({command.text(), " needs an argument"}))}};
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): it is a Reader
Atom Parser::read_space(const Command& command) {
  return {.nucleus = Space{value_of(kSpaces, command.token.name)}};
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): it is a Reader
Atom Parser::read_style(const Command& command) {
  return {.nucleus = StyleChange{value_of(kStyles, command.token.name)}};
}

// \dots looks at what follows: raised dots between operators and relations, else dots on the line.
// All but \ldots keep a thin space before a closing bracket, as in amsmath.
Atom Parser::read_dots(const Command& command) {
  const std::string_view name = command.token.name;
  if (name == "vdots") return {.nucleus = Dots{.diagonal = false}};
  if (name == "ddots") return {.kind = AtomClass::Inner, .nucleus = Dots{.diagonal = true}};

  const Token& next = lexer_.peek();
  AtomClass follower = AtomClass::Ord;
  if (next.is(TokenKind::Character)) follower = symbol_of(next.character).kind;
  if (next.is(TokenKind::Command)) {
    if (const NamedSymbol* symbol = find_symbol(next.name)) follower = symbol->kind;
    if (next.name == "right") follower = AtomClass::Close;
  }
  const bool between = follower == AtomClass::Bin || follower == AtomClass::Rel;
  const bool raised = name == "cdots" || name == "dotsb" || (name == "dots" && between);

  Group group;
  for (int i = 0; i < 3; ++i) {
    group.list.push_back({.kind = AtomClass::Punct,
                          .nucleus = Symbol{.code = raised ? char32_t{0x22C5} : U'.',
                                            .column = command.token.column}});
  }
  if (follower == AtomClass::Close && name != "ldots")
    group.list.push_back({.nucleus = Space{3 * kMu}});
  return {.kind = AtomClass::Inner, .nucleus = std::move(group)};
}

// Something small above or below something of the usual size, which keeps its class.
Atom Parser::read_stack(const Command& command) {
  const std::string complaint = join({command.text(), " needs two arguments"});
  List small = parse_argument(command.token, complaint);
  List base = parse_argument(command.token, complaint);
  AtomClass kind = AtomClass::Ord;
  if (base.size() == 1 && base.front().is_atom()) kind = base.front().kind;
  if (command.token.name == "stackrel") kind = AtomClass::Rel;
  Atom stack{.kind = AtomClass::Op, .limits = Limits::Always, .nucleus = Group{std::move(base)}};
  (command.token.name == "underset" ? stack.subscript : stack.superscript) = std::move(small);
  Group group;
  group.list.push_back(std::move(stack));
  return {.kind = kind, .nucleus = std::move(group)};
}

Atom Parser::read_negation(const Command& command) {
  List list = parse_argument(command.token, "\\not needs a relation");
  if (list.size() == 1) {
    if (auto* symbol = std::get_if<Symbol>(&list.front().nucleus)) {
      for (const auto& [plain, negated] : kNegations) {
        if (symbol->code == plain) {
          symbol->code = negated;
          return std::move(list.front());
        }
      }
    }
  }
  fail(command.token.column, "\\not cannot strike out what follows it");
  return {};
}

Atom Parser::read_modulo(const Command& command) {
  const std::size_t column = command.token.column;
  Group mod = upright("mod", column);
  if (command.token.name == "bmod") return {.kind = AtomClass::Bin, .nucleus = std::move(mod)};
  const auto sign = [column](char32_t code, AtomClass kind) {
    return Atom{.kind = kind, .nucleus = Symbol{.code = code, .column = column}};
  };
  Group group;
  group.list.push_back({.nucleus = Space{1.0}});
  group.list.push_back(sign('(', AtomClass::Open));
  group.list.push_back({.nucleus = std::move(mod)});
  group.list.push_back({.nucleus = Space{6 * kMu}});
  for (Atom& atom : parse_argument(command.token, "\\pmod needs an argument")) {
    group.list.push_back(std::move(atom));
  }
  group.list.push_back(sign(')', AtomClass::Close));
  return {.nucleus = std::move(group)};
}

Atom Parser::read_phantom(const Command& command) {
  const std::string_view name = command.token.name;
  return {.nucleus = Phantom{
              .body = parse_argument(command.token, join({command.text(), " needs an argument"})),
              .width = name != "vphantom",
              .height = name != "hphantom"}};
}

}  // namespace rostrum::text::math

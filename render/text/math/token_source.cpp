#include "text/math/token_source.h"

#include <array>
#include <cassert>
#include <string_view>
#include <utility>

#include "text/math/parser_core.h"

namespace rostrum::text::math {
namespace {

// So many tokens may come of macros: a formula that fits on a slide has some hundreds.
constexpr std::size_t kMostExpanded = 20000;

struct Abbreviation {
  std::string_view name;
  std::size_t arguments;
  std::string_view body;
};

constexpr std::array kAbbreviations = std::to_array<Abbreviation>({
    {"bra", 1, R"(\left\langle #1\right|)"},
    {"ket", 1, R"(\left|#1\right\rangle)"},
    {"braket", 1, R"(\left\langle #1\right\rangle)"},
    {"ketbra", 2, R"(\left|#1\right\rangle\left\langle #2\right|)"},
    {"abs", 1, R"(\left|#1\right|)"},
    {"norm", 1, R"(\left\|#1\right\|)"},
    {"dv", 2, R"(\frac{\mathrm{d} #1}{\mathrm{d} #2})"},
    {"pdv", 2, R"(\frac{\partial #1}{\partial #2})"},
    {"dddot", 1, R"(\overset{\,.\mkern-2mu.\mkern-2mu.}{#1})"},
    {"mathstrut", 0, R"(\vphantom{(})"},
    {"strut", 0, R"(\vphantom{(})"},
    {"dotsi", 0, R"(\cdots)"},
    {"dotsm", 0, R"(\cdots)"},
    {"dotso", 0, R"(\ldots)"},
    {"varlimsup", 0, R"(\mathop{\overline{\mathrm{lim}}})"},
    {"varliminf", 0, R"(\mathop{\underline{\mathrm{lim}}})"},
});

std::vector<Token> tokens_of(std::string_view text) {
  Lexer lexer(text);
  std::vector<Token> tokens;
  for (Token token = lexer.next(); !token.is(TokenKind::End); token = lexer.next()) {
    tokens.push_back(token);
  }
  return tokens;
}

// #1 to #9 in a macro's body; 0 for anything else.
std::size_t parameter(const std::vector<Token>& body, std::size_t index) {
  if (!body[index].is_character('#') || index + 1 == body.size()) return 0;
  const Token& digit = body[index + 1];
  const bool counts =
      digit.is(TokenKind::Character) && digit.character >= '1' && digit.character <= '9';
  return counts ? digit.character - '0' : 0;
}

}  // namespace

const Token& TokenSource::peek() {
  while (!peeked_ || peeked_->is(TokenKind::Space)) {
    peeked_.reset();
    peeked_ = take_text();
  }
  return *peeked_;
}

Token TokenSource::take() {
  static_cast<void>(peek());
  return *std::exchange(peeked_, std::nullopt);
}

Token TokenSource::take_text() {
  assert(!peeked_);
  while (true) {
    Token token = raw();
    if (!token.is(TokenKind::Command)) return token;
    if (!define(token) && !expand(token)) return token;
  }
}

void TokenSource::stop() {
  lexer_.stop();
  pending_.clear();
  peeked_.reset();
}

Token TokenSource::raw() {
  if (pending_.empty()) return lexer_.next();
  const Token token = pending_.back();
  pending_.pop_back();
  return token;
}

Token TokenSource::raw_solid() {
  Token token = raw();
  while (token.is(TokenKind::Space)) token = raw();
  return token;
}

void TokenSource::push(const std::vector<Token>& tokens) {
  pending_.insert(pending_.end(), tokens.rbegin(), tokens.rend());
}

void TokenSource::fail(const Token& at, std::string what) {
  if (!problem_) problem_ = {.column = at.column, .what = std::move(what)};
  stop();
}

// A definition is read here and leaves nothing behind.
bool TokenSource::define(const Token& command) {
  const std::string_view name = command.name;
  if (name == "newcommand" || name == "renewcommand" || name == "providecommand") {
    define_by_newcommand(command);
  } else if (name == "def") {
    define_by_def(command);
  } else if (name == "DeclareMathOperator") {
    define_operator(command);
  } else {
    return false;
  }
  return true;
}

// \name or {\name}.
std::optional<std::string> TokenSource::read_name(const Token& command) {
  Token token = raw_solid();
  const bool braced = token.is(TokenKind::BeginGroup);
  if (braced) token = raw_solid();
  const Token name = token;
  if (braced && name.is(TokenKind::Command)) token = raw_solid();
  if (!name.is(TokenKind::Command) || name.name.empty() ||
      (braced && !token.is(TokenKind::EndGroup))) {
    fail(command, join({"\\", command.name, " needs the name of a macro, such as \\name"}));
    return std::nullopt;
  }
  return std::string(name.name);
}

// A token, or what stands in braces, without these.
std::vector<Token> TokenSource::read_argument(const Token& command) {
  Token token = raw_solid();
  std::vector<Token> tokens;
  if (!token.is(TokenKind::BeginGroup)) {
    if (token.is(TokenKind::End) || token.is(TokenKind::EndGroup)) {
      fail(command, join({"\\", command.name, " needs an argument"}));
    } else {
      tokens.push_back(token);
    }
    return tokens;
  }
  for (int braces = 1; true;) {
    token = raw();
    if (token.is(TokenKind::End)) {
      fail(command, join({"An argument of \\", command.name, " is never closed"}));
      return {};
    }
    if (token.is(TokenKind::BeginGroup)) ++braces;
    if (token.is(TokenKind::EndGroup) && --braces == 0) return tokens;
    tokens.push_back(token);
  }
}

std::vector<Token> TokenSource::read_until_bracket(const Token& command) {
  std::vector<Token> tokens;
  int braces = 0;
  while (true) {
    const Token token = raw();
    if (token.is(TokenKind::End)) {
      fail(command, "[ is never closed");
      return {};
    }
    if (token.is_character(']') && braces == 0) return tokens;
    if (token.is(TokenKind::BeginGroup)) ++braces;
    if (token.is(TokenKind::EndGroup)) --braces;
    tokens.push_back(token);
  }
}

// \newcommand{\name}[arguments][default of the first]{body}
void TokenSource::define_by_newcommand(const Token& command) {
  const std::optional<std::string> name = read_name(command);
  if (!name) return;
  Macro macro;
  Token next = raw_solid();
  if (next.is_character('[')) {
    const std::vector<Token> count = read_until_bracket(command);
    const bool digit =
        count.size() == 1 && count.front().character >= '0' && count.front().character <= '9';
    if (!digit) return fail(next, "The number of a macro's arguments is 0 to 9");
    macro.arguments = count.front().character - '0';
    next = raw_solid();
    if (next.is_character('[')) {
      macro.first_default = read_until_bracket(command);
      next = raw_solid();
    }
  }
  pending_.push_back(next);
  macro.body = read_argument(command);
  macros_.insert_or_assign(*name, std::move(macro));
}

// \def\name#1#2{body}
void TokenSource::define_by_def(const Token& command) {
  const std::optional<std::string> name = read_name(command);
  if (!name) return;
  Macro macro;
  Token next = raw_solid();
  while (next.is_character('#')) {
    const Token digit = raw();
    ++macro.arguments;
    if (!digit.is_character('0' + static_cast<char32_t>(macro.arguments)) || macro.arguments > 9) {
      return fail(digit, "A macro's arguments are #1, #2 and so on");
    }
    next = raw_solid();
  }
  if (!next.is(TokenKind::BeginGroup)) {
    return fail(next, "\\def can have arguments and a body in braces, and nothing else");
  }
  pending_.push_back(next);
  macro.body = read_argument(command);
  macros_.insert_or_assign(*name, std::move(macro));
}

// \DeclareMathOperator*{\name}{letters}
void TokenSource::define_operator(const Token& command) {
  const Token star = raw_solid();
  const bool limits = star.is_character('*');
  if (!limits) pending_.push_back(star);
  const std::optional<std::string> name = read_name(command);
  if (!name) return;
  Macro macro;
  const std::vector<Token> letters = read_argument(command);
  macro.body = tokens_of(limits ? R"(\operatorname*{)" : R"(\operatorname{)");
  macro.body.insert(macro.body.end(), letters.begin(), letters.end());
  macro.body.push_back({.kind = TokenKind::EndGroup, .character = '}'});
  macros_.insert_or_assign(*name, std::move(macro));
}

bool TokenSource::expand(const Token& command) {
  auto found = macros_.find(std::string(command.name));
  if (found == macros_.end()) {
    for (const Abbreviation& it : kAbbreviations) {
      if (it.name != command.name) continue;
      Macro macro{.arguments = it.arguments, .first_default = {}, .body = tokens_of(it.body)};
      found = macros_.emplace(std::string(command.name), std::move(macro)).first;
      break;
    }
    if (found == macros_.end()) return false;
  }
  const Macro& macro = found->second;

  std::vector<std::vector<Token>> arguments;
  while (arguments.size() < macro.arguments && !problem_) {
    if (arguments.empty() && macro.first_default) {
      const Token next = raw_solid();
      if (next.is_character('[')) {
        arguments.push_back(read_until_bracket(command));
      } else {
        pending_.push_back(next);
        arguments.push_back(*macro.first_default);
      }
    } else {
      arguments.push_back(read_argument(command));
    }
  }
  if (problem_) return true;

  // What the macro brings stands where it was called, what its arguments bring where they are.
  std::vector<Token> tokens;
  for (std::size_t i = 0; i < macro.body.size(); ++i) {
    const std::size_t number = parameter(macro.body, i);
    if (number > 0) {
      ++i;
      if (number > arguments.size()) {
        fail(command, join({"\\", command.name, " has no argument ", std::to_string(number)}));
        return true;
      }
      tokens.insert(tokens.end(), arguments[number - 1].begin(), arguments[number - 1].end());
    } else {
      Token token = macro.body[i];
      token.column = command.column;
      token.begin = command.begin;
      token.end = command.end;
      tokens.push_back(token);
    }
    if (expanded_ + tokens.size() > kMostExpanded) break;
  }
  expanded_ += tokens.size() + 1;
  if (expanded_ > kMostExpanded) {
    fail(command, join({"The macro \\", command.name, " expands without end"}));
    return true;
  }
  push(tokens);
  return true;
}

}  // namespace rostrum::text::math

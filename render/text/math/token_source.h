// The tokens of a formula after macros are expanded: those that it defines itself, and some of
// LaTeX's packages that are no more than abbreviations.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "text/math/parse_tree.h"
#include "text/math/token.h"

namespace rostrum::text::math {

class TokenSource {
 public:
  // The source must outlive it and its tokens.
  explicit TokenSource(std::string_view source) : lexer_(source) {}

  // The next token of a formula, in which blanks mean nothing.
  [[nodiscard]] const Token& peek();
  Token take();

  // The next token of a text, in which a run of blanks is a space. Not after peek().
  Token take_text();

  // Whatever is left is not read any more.
  void stop();

  // What was wrong with a definition, or with macros that never end. From then on there are End
  // tokens alone.
  [[nodiscard]] const std::optional<Problem>& problem() const { return problem_; }

 private:
  struct Macro {
    std::size_t arguments = 0;
    std::optional<std::vector<Token>> first_default;  // of an optional first argument
    std::vector<Token> body;
  };

  Token raw();
  Token raw_solid();
  bool define(const Token& command);
  void define_by_newcommand(const Token& command);
  void define_by_def(const Token& command);
  void define_operator(const Token& command);
  bool expand(const Token& command);
  std::optional<std::string> read_name(const Token& command);
  std::vector<Token> read_argument(const Token& command);
  std::vector<Token> read_until_bracket(const Token& command);
  void push(const std::vector<Token>& tokens);
  void fail(const Token& at, std::string what);

  Lexer lexer_;
  std::vector<Token> pending_;  // the next one is the last
  std::optional<Token> peeked_;
  std::unordered_map<std::string, Macro> macros_;
  std::size_t expanded_ = 0;  // tokens, so far
  std::optional<Problem> problem_;
};

}  // namespace rostrum::text::math

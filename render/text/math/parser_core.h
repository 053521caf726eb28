// The parser's state and the parts that its files share; parser.h is what others need.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/math/alphabet.h"
#include "text/math/parse_tree.h"
#include "text/math/symbols.h"
#include "text/math/token_source.h"

namespace rostrum::text::math {

// The parts of a sentence, one after the other.
[[nodiscard]] std::string join(std::initializer_list<std::string_view> parts);

// A name as a sentence shows it: the start of a very long one.
[[nodiscard]] std::string_view clipped(std::string_view name);

// Recursive descent, one function for one thing that a formula may hold. After the first problem
// the source counts as read to its end, so that every loop ends by itself and no function has to
// ask.
class Parser {
 public:
  explicit Parser(std::string_view tex) : lexer_(tex) {}

  // The whole source.
  List parse_formula();
  [[nodiscard]] const std::optional<Problem>& problem() const { return problem_; }

 private:
  // A command's function is told this about it.
  struct Command {
    Token token;
    [[nodiscard]] std::string text() const { return join({"\\", token.name}); }
  };
  using Reader = Atom (Parser::*)(const Command&);
  static Reader reader_of(std::string_view name);

  // What a token stands for, in the colour in force.
  [[nodiscard]] Mark mark_of(const Token& token) const {
    return {.begin = token.begin, .end = token.end, .color = color_};
  }

  void fail(std::size_t column, std::string what);
  void fail_at_closer(const Token& closer);

  // parser.cpp: lists, atoms, scripts, arguments
  List parse_list(char32_t stop = 0);
  void parse_item(List& list);
  void parse_infix(List& list, char32_t stop);
  void parse_unicode_script(Atom& atom, bool superscript);
  Atom parse_atom();
  Atom parse_command(const Token& token);
  Atom parse_character(const Token& token);
  void parse_scripts(Atom& atom);
  void parse_script(Atom& atom, bool superscript);
  void parse_primes(Atom& atom);
  List parse_group();
  List parse_argument(const Token& owner, std::string_view complaint);
  char32_t parse_delimiter(const Command& command);
  [[nodiscard]] bool at_end_of_list(char32_t stop);
  [[nodiscard]] bool enter(std::size_t column);
  void leave() { --depth_; }

  // parser_text.cpp: \text and its relatives
  List parse_text(const Command& command, Alphabet alphabet);
  void parse_text_command(const Token& token, Alphabet alphabet, List& list);
  void parse_text_token(const Token& token, Alphabet alphabet, List& list);
  [[nodiscard]] Atom text_symbol(char32_t c, const Token& token, Alphabet alphabet) const;

  // parser_arrays.cpp: environments
  std::vector<ArrayRow> parse_rows(int& last_lines);
  double parse_row_end(const Token& end);
  int parse_row_lines();
  void parse_options();
  std::string parse_environment_name(const Command& command);
  void parse_column_letters(const Command& command, ArrayFormat& format);
  Atom read_environment(const Command& command);
  Atom read_substack(const Command& command);

  // parser_commands.cpp: a function for each kind of command
  Atom read_fraction(const Command& command);
  Atom read_binomial(const Command& command);
  Atom read_root(const Command& command);
  Atom read_accent(const Command& command);
  Atom read_bar(const Command& command);
  Atom read_brace(const Command& command);
  Atom read_fence(const Command& command);
  Atom read_sized_delimiter(const Command& command);
  Atom read_alphabet(const Command& command);
  Atom read_text(const Command& command);
  Atom read_function(const Command& command);
  Atom read_operator_name(const Command& command);
  Atom read_class(const Command& command);
  Atom read_space(const Command& command);
  Atom read_style(const Command& command);
  Atom read_dots(const Command& command);
  Atom read_stack(const Command& command);
  Atom read_negation(const Command& command);
  Atom read_modulo(const Command& command);
  Atom read_phantom(const Command& command);

  // parser_boxes.cpp: frames, lines through, long arrows, what shows nothing
  Atom read_smash(const Command& command);
  Atom read_boxed(const Command& command);
  Atom read_struck(const Command& command);
  Atom read_long_arrow(const Command& command);
  Atom read_poor_bold(const Command& command);
  Atom read_ignored(const Command& command);
  Atom read_ignored_argument(const Command& command);
  Atom read_switch(const Command& command);

  // parser_lengths.cpp: \hspace, \kern
  std::optional<double> parse_length(std::size_t column);
  Atom read_length(const Command& command);

  // parser_colors.cpp
  std::optional<Color> parse_color(const Command& command);
  Atom read_color(const Command& command);
  Atom read_text_color(const Command& command);

  List parse_in_alphabet(const Command& command, Alphabet alphabet);

  TokenSource lexer_;
  Alphabet alphabet_ = Alphabet::Normal;
  std::optional<Color> color_;
  int depth_ = 0;
  std::optional<Problem> problem_;
};

// An atom of upright letters, such as the name of a function; a space in it is a thin one.
[[nodiscard]] Group upright(std::string_view letters, std::size_t column);

// The format of an environment; none for an unknown name.
[[nodiscard]] std::optional<ArrayFormat> format_of(std::string_view environment);

// The lines of a formula as a whole are set like this.
[[nodiscard]] ArrayFormat lines_format();

}  // namespace rostrum::text::math

#include "scene/typesetting/tex_strings.h"

#include <string_view>

namespace rostrum::scene {
namespace {

void split_at_braces(std::string_view string, std::vector<std::string>& pieces) {
  std::size_t start = 0;
  for (std::size_t open = string.find("{{"); open != std::string_view::npos;) {
    const std::size_t close = string.find("}}", open + 2);
    if (close == std::string_view::npos) break;
    const std::string_view inner = string.substr(open + 2, close - open - 2);
    if (inner.find('\n') != std::string_view::npos) {
      open = string.find("{{", open + 1);
      continue;
    }
    pieces.emplace_back(string.substr(start, open - start));
    pieces.emplace_back(inner);
    start = close + 2;
    open = string.find("{{", start);
  }
  pieces.emplace_back(string.substr(start));
}

void split_at(std::string_view string, std::span<const std::string> isolated,
              std::vector<std::string>& pieces) {
  std::size_t start = 0;
  for (std::size_t at = 0; at < string.size();) {
    std::size_t length = 0;
    for (const std::string& it : isolated) {
      if (!it.empty() && string.substr(at).starts_with(it)) {
        length = it.size();
        break;
      }
    }
    if (length == 0) {
      ++at;
      continue;
    }
    pieces.emplace_back(string.substr(start, at - start));
    pieces.emplace_back(string.substr(at, length));
    at += length;
    start = at;
  }
  pieces.emplace_back(string.substr(start));
}

// Reads what is in a text, to know where its lines break.
class TextReader {
 public:
  // The string with its line breaks as a formula has them.
  std::string read(std::string_view string) {
    std::string tex;
    for (std::size_t i = 0; i < string.size(); ++i) {
      if (string[i] == '\\' && i + 1 < string.size()) {
        if (string[i + 1] == '\\' && !in_formula_ && depth_ == 0) {
          tex += "}\\\\\\text{";
          has_lines_ = true;
        } else {
          tex.append(string, i, 2);
        }
        ++i;
        continue;
      }
      if (string[i] == '$') in_formula_ = !in_formula_;
      if (string[i] == '{') ++depth_;
      if (string[i] == '}') --depth_;
      tex += string[i];
    }
    return tex;
  }

  [[nodiscard]] bool in_formula() const { return in_formula_; }
  [[nodiscard]] bool has_lines() const { return has_lines_; }

 private:
  bool in_formula_ = false;
  int depth_ = 0;
  bool has_lines_ = false;
};

}  // namespace

std::vector<std::string> text_as_formula(std::span<const std::string> strings) {
  std::vector<std::string> all;
  TextReader reader;
  for (std::size_t i = 0; i < strings.size(); ++i) {
    all.push_back(reader.read(strings[i]));
    // The strings of a formula are joined by spaces, of which several are one. After the name of a
    // command a space is none.
    const bool is_last = i + 1 == strings.size();
    const bool joined = is_last || strings[i + 1].starts_with(' ') || strings[i].ends_with(' ');
    if (!joined && !reader.in_formula()) all.back() += "\\nonumber";
  }
  if (all.empty()) return all;
  all.front().insert(0, reader.has_lines() ? "\\begin{gathered}\\text{" : "\\text{");
  all.back() += reader.has_lines() ? "}\\end{gathered}" : "}";
  return all;
}

std::vector<std::string> split_tex_strings(std::span<const std::string> strings,
                                           std::span<const std::string> isolated) {
  std::vector<std::string> braced;
  for (const std::string& string : strings) split_at_braces(string, braced);
  std::vector<std::string> pieces;
  for (const std::string& string : braced) split_at(string, isolated, pieces);
  std::erase_if(pieces, [](const std::string& piece) { return piece.empty(); });
  return pieces;
}

}  // namespace rostrum::scene

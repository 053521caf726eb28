#include "text/math/kerns.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace rostrum::text::math {
namespace {

// A group kerns any letter of `left` before any letter of `right`. The unit, 1/36 em, is that of
// the fonts' design.
struct KernGroup {
  std::string_view left;
  std::string_view right;
  double thirty_sixths;
};

constexpr std::array kRoman = std::to_array<KernGroup>({
    {"AR", "tCOGUQ", -1},  {"AR", "TY", -3},      {"ARL", "VW", -4},    {"L", "TY", -3},
    {"DO", "XWAVY", -1},   {"P", "A.,", -3},      {"P", "oea", -1},     {"FVW", "oeura", -3},
    {"FVW", "A", -4},      {"FVWKX", "OCGQ", -1}, {"TY", "eoraAu", -3}, {"T", "y", -1},
    {"I", "I", 1},         {"a", "vyw", -1},      {"a", "j", 2},        {"bop", "eodcq", 1},
    {"bop", "xvyw", -1},   {"bop", "j", 2},       {"c", "hk", -1},      {"g", "j", 1},
    {"hmn", "tubyvw", -1}, {"kv", "a", -2},       {"kvwy", "eoc", -1},  {"wy", "a", -1},
    {"t", "yw", -1},       {"u", "w", -1},        {"y", ".,", -3},      {"f", "?!)]", 2.8},
});

// Italic letters, named by their plain ones; what follows is a sign of the same font.
constexpr std::array kItalic = std::to_array<KernGroup>({
    {"HKMSZ", ",./", -2},
    {"C", ",.", -2},
    {"C", "/", -1},
    {"NX", ",.", -2},
    {"NX", "/", -3},
    {"T", ",.", -2},
    {"T", "/", -1},
    {"FJPU", ",.", -4},
    {"FJPU", "/", -2},
    {"VWY", ",.", -6},
    {"VWY", "/", -4},
    {"fjr", ",.", -2},
});
constexpr std::array kBeforeItalic = std::to_array<KernGroup>({
    {"/", "AMNZ", -2},
    {"/", "Y", 2},
});
constexpr std::array kBothItalic = std::to_array<KernGroup>({
    {"d", "YZ", 2},
    {"d", "j", -4},
    {"d", "f", -6},
});

constexpr char32_t kItalicCapitalA = 0x1D434;
constexpr char32_t kItalicSmallA = 0x1D44E;

std::optional<char> plain(char32_t c) {
  if (c < 0x80) return static_cast<char>(c);
  return std::nullopt;
}

std::optional<char> plain_of_italic(char32_t c) {
  if (c >= kItalicCapitalA && c < kItalicCapitalA + 26) {
    return static_cast<char>('A' + (c - kItalicCapitalA));
  }
  if (c >= kItalicSmallA && c < kItalicSmallA + 26) {
    return static_cast<char>('a' + (c - kItalicSmallA));
  }
  return std::nullopt;
}

template <class Groups>
double look_up(const Groups& groups, std::optional<char> left, std::optional<char> right) {
  if (!left || !right) return 0;
  for (const KernGroup& group : groups) {
    if (group.left.find(*left) != std::string_view::npos &&
        group.right.find(*right) != std::string_view::npos) {
      return group.thirty_sixths / 36;
    }
  }
  return 0;
}

// Returns the character that replaces two neighbours, if there is one.
std::optional<char32_t> ligature(char32_t left, char32_t right, bool in_text) {
  if (left == 'f' && right == 'f') return 0xFB00;
  if (left == 'f' && right == 'i') return 0xFB01;
  if (left == 'f' && right == 'l') return 0xFB02;
  if (left == 0xFB00 && right == 'i') return 0xFB03;
  if (left == 0xFB00 && right == 'l') return 0xFB04;
  if (!in_text) return std::nullopt;
  if (left == '-' && right == '-') return 0x2013;
  if (left == 0x2013 && right == '-') return 0x2014;
  if (left == 0x2018 && right == 0x2018) return 0x201C;
  if (left == 0x2019 && right == 0x2019) return 0x201D;
  return std::nullopt;
}

}  // namespace

double kern_between(char32_t left, char32_t right) {
  const auto italic_left = plain_of_italic(left);
  const auto italic_right = plain_of_italic(right);
  if (italic_left && italic_right) return look_up(kBothItalic, italic_left, italic_right);
  if (italic_left) return look_up(kItalic, italic_left, plain(right));
  if (italic_right) return look_up(kBeforeItalic, plain(left), italic_right);
  return look_up(kRoman, plain(left), plain(right));
}

void form_ligatures(List& list) {
  List result;
  for (Atom& atom : list) {
    const auto* right = std::get_if<Symbol>(&atom.nucleus);
    auto* left = result.empty() ? nullptr : std::get_if<Symbol>(&result.back().nucleus);
    if (left != nullptr && right != nullptr && !result.back().has_scripts()) {
      const bool in_text = left->in_text && right->in_text;
      if (const auto joined = ligature(left->code, right->code, in_text)) {
        left->code = *joined;
        if (result.back().mark && atom.mark) result.back().mark->end = atom.mark->end;
        result.back().superscript = std::move(atom.superscript);
        result.back().subscript = std::move(atom.subscript);
        continue;
      }
    }
    result.push_back(std::move(atom));
  }
  list = std::move(result);
}

bool is_roman_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         (c >= 0xFB00 && c <= 0xFB04);
}

}  // namespace rostrum::text::math

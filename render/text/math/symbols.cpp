#include "text/math/symbols.h"

#include <array>
#include <unordered_map>
#include <utility>

#include "text/math/symbol_table.h"

namespace rostrum::text::math {
namespace {

using enum AtomClass;

constexpr std::array kFunctions = std::to_array<std::pair<std::string_view, Limits>>({
    {"arccos", Limits::Never},  {"arcsin", Limits::Never},     {"arctan", Limits::Never},
    {"arg", Limits::Never},     {"cos", Limits::Never},        {"cosh", Limits::Never},
    {"cot", Limits::Never},     {"coth", Limits::Never},       {"csc", Limits::Never},
    {"deg", Limits::Never},     {"det", Limits::InDisplay},    {"dim", Limits::Never},
    {"exp", Limits::Never},     {"gcd", Limits::InDisplay},    {"hom", Limits::Never},
    {"inf", Limits::InDisplay}, {"ker", Limits::Never},        {"lg", Limits::Never},
    {"lim", Limits::InDisplay}, {"liminf", Limits::InDisplay}, {"limsup", Limits::InDisplay},
    {"ln", Limits::Never},      {"log", Limits::Never},        {"max", Limits::InDisplay},
    {"min", Limits::InDisplay}, {"Pr", Limits::InDisplay},     {"sec", Limits::Never},
    {"sin", Limits::Never},     {"sinh", Limits::Never},       {"sup", Limits::InDisplay},
    {"tan", Limits::Never},     {"tanh", Limits::Never},
});

constexpr std::array kAccents = std::to_array<NamedAccent>({
    {"hat", 0x302},
    {"widehat", 0x302, true},
    {"check", 0x30C},
    {"widecheck", 0x30C, true},
    {"tilde", 0x303},
    {"widetilde", 0x303, true},
    {"acute", 0x301},
    {"grave", 0x300},
    {"dot", 0x307},
    {"ddot", 0x308},
    {"breve", 0x306},
    {"bar", 0x304},
    {"vec", 0x20D7},
    {"mathring", 0x30A},
});

}  // namespace

const NamedSymbol* find_symbol(std::string_view name) {
  static const auto table = [] {
    std::unordered_map<std::string_view, const NamedSymbol*> result;
    for (const NamedSymbol& symbol : symbol_table()) result.emplace(symbol.name, &symbol);
    return result;
  }();
  const auto found = table.find(name);
  return found == table.end() ? nullptr : found->second;
}

NamedSymbol symbol_of(char32_t character) {
  switch (character) {
    case '-':
      return {.code = 0x2212, .kind = Bin};
    case '*':
      return {.code = 0x2217, .kind = Bin};
    case '`':
      return {.code = 0x2018, .kind = Ord};
    case '+':
      return {.code = '+', .kind = Bin};
    case '<':
    case '>':
    case '=':
    case ':':
      return {.code = character, .kind = Rel};
    case '(':
    case '[':
      return {.code = character, .kind = Open};
    case ')':
    case ']':
    case '!':
    case '?':
      return {.code = character, .kind = Close};
    case ',':
    case ';':
      return {.code = character, .kind = Punct};
    default:
      break;
  }
  if (character < 0x80) return {.code = character, .kind = Ord};
  static const auto table = [] {
    std::unordered_map<char32_t, const NamedSymbol*> result;
    for (const NamedSymbol& symbol : symbol_table()) result.emplace(symbol.code, &symbol);
    return result;
  }();
  const auto found = table.find(character);
  return found == table.end() ? NamedSymbol{.code = character, .kind = Ord} : *found->second;
}

std::optional<Limits> function_limits(std::string_view name) {
  for (const auto& [function, limits] : kFunctions) {
    if (function == name) return limits;
  }
  return std::nullopt;
}

const NamedAccent* find_accent(std::string_view name) {
  for (const NamedAccent& accent : kAccents) {
    if (accent.name == name) return &accent;
  }
  return nullptr;
}

}  // namespace rostrum::text::math

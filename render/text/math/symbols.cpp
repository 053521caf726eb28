#include "text/math/symbols.h"

#include <array>
#include <unordered_map>

namespace rostrum::text::math {
namespace {

using enum AtomClass;

constexpr std::array kSymbols = std::to_array<NamedSymbol>({
    // Greek, to which the alphabet in force gives its shape
    {"alpha", 0x3B1, Ord},
    {"beta", 0x3B2, Ord},
    {"gamma", 0x3B3, Ord},
    {"delta", 0x3B4, Ord},
    {"epsilon", 0x3F5, Ord},
    {"varepsilon", 0x3B5, Ord},
    {"zeta", 0x3B6, Ord},
    {"eta", 0x3B7, Ord},
    {"theta", 0x3B8, Ord},
    {"vartheta", 0x3D1, Ord},
    {"iota", 0x3B9, Ord},
    {"kappa", 0x3BA, Ord},
    {"varkappa", 0x3F0, Ord},
    {"lambda", 0x3BB, Ord},
    {"mu", 0x3BC, Ord},
    {"nu", 0x3BD, Ord},
    {"xi", 0x3BE, Ord},
    {"omicron", 0x3BF, Ord},
    {"pi", 0x3C0, Ord},
    {"varpi", 0x3D6, Ord},
    {"rho", 0x3C1, Ord},
    {"varrho", 0x3F1, Ord},
    {"sigma", 0x3C3, Ord},
    {"varsigma", 0x3C2, Ord},
    {"tau", 0x3C4, Ord},
    {"upsilon", 0x3C5, Ord},
    {"phi", 0x3D5, Ord},
    {"varphi", 0x3C6, Ord},
    {"chi", 0x3C7, Ord},
    {"psi", 0x3C8, Ord},
    {"omega", 0x3C9, Ord},
    {"Gamma", 0x393, Ord},
    {"Delta", 0x394, Ord},
    {"Theta", 0x398, Ord},
    {"Lambda", 0x39B, Ord},
    {"Xi", 0x39E, Ord},
    {"Pi", 0x3A0, Ord},
    {"Sigma", 0x3A3, Ord},
    {"Upsilon", 0x3A5, Ord},
    {"Phi", 0x3A6, Ord},
    {"Psi", 0x3A8, Ord},
    {"Omega", 0x3A9, Ord},

    // Ordinary signs
    {"infty", 0x221E, Ord},
    {"partial", 0x2202, Ord},
    {"nabla", 0x2207, Ord},
    {"forall", 0x2200, Ord},
    {"exists", 0x2203, Ord},
    {"nexists", 0x2204, Ord},
    {"emptyset", 0x2205, Ord},
    {"varnothing", 0x2205, Ord},
    {"neg", 0xAC, Ord},
    {"lnot", 0xAC, Ord},
    {"top", 0x22A4, Ord},
    {"bot", 0x22A5, Ord},
    {"angle", 0x2220, Ord},
    {"triangle", 0x25B3, Ord},
    {"prime", 0x2032, Ord},
    {"hbar", 0x210F, Ord},
    {"ell", 0x2113, Ord},
    {"wp", 0x2118, Ord},
    {"Re", 0x211C, Ord},
    {"Im", 0x2111, Ord},
    {"aleph", 0x2135, Ord},
    {"beth", 0x2136, Ord},
    {"imath", 0x1D6A4, Ord},
    {"jmath", 0x1D6A5, Ord},
    {"surd", 0x221A, Ord},
    {"square", 0x25A1, Ord},
    {"Box", 0x25A1, Ord},
    {"blacksquare", 0x25A0, Ord},
    {"diamondsuit", 0x2662, Ord},
    {"heartsuit", 0x2661, Ord},
    {"clubsuit", 0x2663, Ord},
    {"spadesuit", 0x2660, Ord},
    {"sharp", 0x266F, Ord},
    {"flat", 0x266D, Ord},
    {"natural", 0x266E, Ord},
    {"checkmark", 0x2713, Ord},
    {"dagger", 0x2020, Bin},
    {"ddagger", 0x2021, Bin},
    {"degree", 0xB0, Ord},
    {"complement", 0x2201, Ord},
    {"hslash", 0x210F, Ord},
    {"lozenge", 0x25CA, Ord},
    {"measuredangle", 0x2221, Ord},
    {"sphericalangle", 0x2222, Ord},
    {"gimel", 0x2137, Ord},
    {"daleth", 0x2138, Ord},
    {"eth", 0xF0, Ord},
    {"mho", 0x2127, Ord},
    {"blacktriangle", 0x25B2, Ord},
    {"blacktriangledown", 0x25BC, Ord},
    {"triangledown", 0x25BD, Ord},
    {"S", 0xA7, Ord},
    {"P", 0xB6, Ord},
    {"pounds", 0xA3, Ord},
    {"copyright", 0xA9, Ord},
    {"backslash", '\\', Ord},
    {"vert", '|', Ord},
    {"|", 0x2016, Ord},
    {"Vert", 0x2016, Ord},
    {"%", '%', Ord},
    {"$", '$', Ord},
    {"&", '&', Ord},
    {"#", '#', Ord},
    {"_", '_', Ord},

    // Operators
    {"pm", 0xB1, Bin},
    {"mp", 0x2213, Bin},
    {"times", 0xD7, Bin},
    {"div", 0xF7, Bin},
    {"cdot", 0x22C5, Bin},
    {"ast", 0x2217, Bin},
    {"star", 0x22C6, Bin},
    {"circ", 0x2218, Bin},
    {"bullet", 0x2219, Bin},
    {"cap", 0x2229, Bin},
    {"cup", 0x222A, Bin},
    {"uplus", 0x228E, Bin},
    {"sqcap", 0x2293, Bin},
    {"sqcup", 0x2294, Bin},
    {"vee", 0x2228, Bin},
    {"lor", 0x2228, Bin},
    {"wedge", 0x2227, Bin},
    {"land", 0x2227, Bin},
    {"setminus", 0x2216, Bin},
    {"wr", 0x2240, Bin},
    {"oplus", 0x2295, Bin},
    {"ominus", 0x2296, Bin},
    {"otimes", 0x2297, Bin},
    {"oslash", 0x2298, Bin},
    {"odot", 0x2299, Bin},
    {"boxplus", 0x229E, Bin},
    {"boxtimes", 0x22A0, Bin},
    {"diamond", 0x22C4, Bin},
    {"bigcirc", 0x25EF, Bin},
    {"amalg", 0x2A3F, Bin},
    {"intercal", 0x22BA, Bin},
    {"ltimes", 0x22C9, Bin},
    {"rtimes", 0x22CA, Bin},
    {"dotplus", 0x2214, Bin},
    {"veebar", 0x22BB, Bin},
    {"barwedge", 0x22BC, Bin},
    {"boxminus", 0x229F, Bin},
    {"boxdot", 0x22A1, Bin},
    {"bigtriangleup", 0x25B3, Bin},
    {"bigtriangledown", 0x25BD, Bin},
    {"triangleleft", 0x25C1, Bin},
    {"triangleright", 0x25B7, Bin},

    // Relations
    {"le", 0x2264, Rel},
    {"leq", 0x2264, Rel},
    {"ge", 0x2265, Rel},
    {"geq", 0x2265, Rel},
    {"leqslant", 0x2A7D, Rel},
    {"geqslant", 0x2A7E, Rel},
    {"ne", 0x2260, Rel},
    {"neq", 0x2260, Rel},
    {"ll", 0x226A, Rel},
    {"gg", 0x226B, Rel},
    {"lt", '<', Rel},
    {"gt", '>', Rel},
    {"equiv", 0x2261, Rel},
    {"sim", 0x223C, Rel},
    {"simeq", 0x2243, Rel},
    {"approx", 0x2248, Rel},
    {"cong", 0x2245, Rel},
    {"asymp", 0x224D, Rel},
    {"doteq", 0x2250, Rel},
    {"propto", 0x221D, Rel},
    {"triangleq", 0x225C, Rel},
    {"coloneqq", 0x2254, Rel},
    {"in", 0x2208, Rel},
    {"ni", 0x220B, Rel},
    {"notin", 0x2209, Rel},
    {"subset", 0x2282, Rel},
    {"supset", 0x2283, Rel},
    {"subseteq", 0x2286, Rel},
    {"supseteq", 0x2287, Rel},
    {"nsubseteq", 0x2288, Rel},
    {"subsetneq", 0x228A, Rel},
    {"sqsubseteq", 0x2291, Rel},
    {"sqsupseteq", 0x2292, Rel},
    {"prec", 0x227A, Rel},
    {"succ", 0x227B, Rel},
    {"preceq", 0x2AAF, Rel},
    {"succeq", 0x2AB0, Rel},
    {"lesssim", 0x2272, Rel},
    {"gtrsim", 0x2273, Rel},
    {"mid", 0x2223, Rel},
    {"nmid", 0x2224, Rel},
    {"nparallel", 0x2226, Rel},
    {"nless", 0x226E, Rel},
    {"ngtr", 0x226F, Rel},
    {"nleq", 0x2270, Rel},
    {"ngeq", 0x2271, Rel},
    {"nvdash", 0x22AC, Rel},
    {"nvDash", 0x22AD, Rel},
    {"Vdash", 0x22A9, Rel},
    {"Vvdash", 0x22AA, Rel},
    {"vartriangleleft", 0x22B2, Rel},
    {"vartriangleright", 0x22B3, Rel},
    {"trianglelefteq", 0x22B4, Rel},
    {"trianglerighteq", 0x22B5, Rel},
    {"lll", 0x22D8, Rel},
    {"ggg", 0x22D9, Rel},
    {"supsetneq", 0x228B, Rel},
    {"nleftarrow", 0x219A, Rel},
    {"nrightarrow", 0x219B, Rel},
    {"nLeftarrow", 0x21CD, Rel},
    {"nRightarrow", 0x21CF, Rel},
    {"nleftrightarrow", 0x21AE, Rel},
    {"nLeftrightarrow", 0x21CE, Rel},
    {"adots", 0x22F0, Inner},
    {"iddots", 0x22F0, Inner},
    {"parallel", 0x2225, Rel},
    {"perp", 0x27C2, Rel},
    {"vdash", 0x22A2, Rel},
    {"dashv", 0x22A3, Rel},
    {"models", 0x22A8, Rel},
    {"vDash", 0x22A8, Rel},
    {"bowtie", 0x22C8, Rel},
    {"smile", 0x2323, Rel},
    {"frown", 0x2322, Rel},
    {"therefore", 0x2234, Rel},
    {"because", 0x2235, Rel},

    // Arrows
    {"to", 0x2192, Rel},
    {"rightarrow", 0x2192, Rel},
    {"gets", 0x2190, Rel},
    {"leftarrow", 0x2190, Rel},
    {"leftrightarrow", 0x2194, Rel},
    {"uparrow", 0x2191, Rel},
    {"downarrow", 0x2193, Rel},
    {"updownarrow", 0x2195, Rel},
    {"Rightarrow", 0x21D2, Rel},
    {"Leftarrow", 0x21D0, Rel},
    {"Leftrightarrow", 0x21D4, Rel},
    {"Uparrow", 0x21D1, Rel},
    {"Downarrow", 0x21D3, Rel},
    {"Updownarrow", 0x21D5, Rel},
    {"nearrow", 0x2197, Rel},
    {"searrow", 0x2198, Rel},
    {"swarrow", 0x2199, Rel},
    {"nwarrow", 0x2196, Rel},
    {"mapsto", 0x21A6, Rel},
    {"longmapsto", 0x27FC, Rel},
    {"longrightarrow", 0x27F6, Rel},
    {"longleftarrow", 0x27F5, Rel},
    {"longleftrightarrow", 0x27F7, Rel},
    {"Longrightarrow", 0x27F9, Rel},
    {"implies", 0x27F9, Rel},
    {"Longleftarrow", 0x27F8, Rel},
    {"impliedby", 0x27F8, Rel},
    {"Longleftrightarrow", 0x27FA, Rel},
    {"iff", 0x27FA, Rel},
    {"hookrightarrow", 0x21AA, Rel},
    {"hookleftarrow", 0x21A9, Rel},
    {"rightharpoonup", 0x21C0, Rel},
    {"rightharpoondown", 0x21C1, Rel},
    {"leftharpoonup", 0x21BC, Rel},
    {"leftharpoondown", 0x21BD, Rel},
    {"rightleftharpoons", 0x21CC, Rel},
    {"leftrightarrows", 0x21C6, Rel},
    {"rightrightarrows", 0x21C9, Rel},
    {"twoheadrightarrow", 0x21A0, Rel},
    {"rightsquigarrow", 0x21DD, Rel},
    {"leadsto", 0x21DD, Rel},
    {"circlearrowleft", 0x21BA, Rel},
    {"circlearrowright", 0x21BB, Rel},

    // Brackets and punctuation
    {"{", '{', Open},
    {"}", '}', Close},
    {"lbrace", '{', Open},
    {"rbrace", '}', Close},
    {"lbrack", '[', Open},
    {"rbrack", ']', Close},
    {"langle", 0x27E8, Open},
    {"rangle", 0x27E9, Close},
    {"lfloor", 0x230A, Open},
    {"rfloor", 0x230B, Close},
    {"lceil", 0x2308, Open},
    {"rceil", 0x2309, Close},
    {"lvert", '|', Open},
    {"rvert", '|', Close},
    {"lVert", 0x2016, Open},
    {"rVert", 0x2016, Close},
    {"lgroup", 0x27EE, Open},
    {"rgroup", 0x27EF, Close},
    {"colon", ':', Punct},
    {"ldotp", '.', Punct},
    {"cdotp", 0x22C5, Punct},

    // Large operators
    {"sum", 0x2211, Op, Limits::InDisplay},
    {"prod", 0x220F, Op, Limits::InDisplay},
    {"coprod", 0x2210, Op, Limits::InDisplay},
    {"bigcap", 0x22C2, Op, Limits::InDisplay},
    {"bigcup", 0x22C3, Op, Limits::InDisplay},
    {"bigvee", 0x22C1, Op, Limits::InDisplay},
    {"bigwedge", 0x22C0, Op, Limits::InDisplay},
    {"bigoplus", 0x2A01, Op, Limits::InDisplay},
    {"bigotimes", 0x2A02, Op, Limits::InDisplay},
    {"bigodot", 0x2A00, Op, Limits::InDisplay},
    {"biguplus", 0x2A04, Op, Limits::InDisplay},
    {"bigsqcup", 0x2A06, Op, Limits::InDisplay},
    {"int", 0x222B, Op},
    {"iint", 0x222C, Op},
    {"iiint", 0x222D, Op},
    {"oint", 0x222E, Op},
    {"iiiint", 0x2A0C, Op},
    {"oiint", 0x222F, Op},
    {"oiiint", 0x2230, Op},
});

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

// Delimiters by a name that is no symbol's, or that stand for another character as a delimiter.
constexpr std::array kDelimiterNames = std::to_array<std::string_view>({
    "{",         "}",           "lbrace",  "rbrace",    "lbrack",      "rbrack",    "langle",
    "rangle",    "lfloor",      "rfloor",  "lceil",     "rceil",       "lvert",     "rvert",
    "lVert",     "rVert",       "vert",    "Vert",      "|",           "backslash", "uparrow",
    "downarrow", "updownarrow", "Uparrow", "Downarrow", "Updownarrow", "lgroup",    "rgroup",
});

constexpr std::u32string_view kDelimiters = U"()[]|/\\\u27E8\u27E9\u230A\u230B\u2308\u2309\u2016{}";

}  // namespace

const NamedSymbol* find_symbol(std::string_view name) {
  static const auto table = [] {
    std::unordered_map<std::string_view, const NamedSymbol*> result;
    for (const NamedSymbol& symbol : kSymbols) result.emplace(symbol.name, &symbol);
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
    for (const NamedSymbol& symbol : kSymbols) result.emplace(symbol.code, &symbol);
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

std::optional<char32_t> delimiter_named(std::string_view command) {
  for (const std::string_view name : kDelimiterNames) {
    if (name == command) return find_symbol(name)->code;
  }
  return std::nullopt;
}

std::optional<char32_t> delimiter_of(char32_t character) {
  if (character == '.') return kNoDelimiter;
  if (character == '<') return 0x27E8;
  if (character == '>') return 0x27E9;
  if (kDelimiters.find(character) == std::u32string_view::npos) return std::nullopt;
  return character;
}

}  // namespace rostrum::text::math

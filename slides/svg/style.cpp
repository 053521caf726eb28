#include "svg/style.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/ascii.h"
#include "base/split_words.h"
#include "svg/color.h"
#include "svg/scanner.h"

namespace rostrum::svg {
namespace {

// Longer rules than anyone writes count for nothing: each element that they are for reads them.
constexpr std::size_t kMaxRule = 10'000;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n\f";
  const auto start = text.find_first_not_of(kSpace);
  if (start == text.npos) return {};
  return text.substr(start, text.find_last_not_of(kSpace) - start + 1);
}

// Cuts the text off up to `end`, and that too.
std::string_view take(std::string_view& text, char end) {
  const auto at = text.find(end);
  const std::string_view part = text.substr(0, at);
  text.remove_prefix(at == text.npos ? text.size() : at + 1);
  return part;
}

std::string without_comments(std::string_view css) {
  std::string plain;
  while (!css.empty()) {
    const auto start = css.find("/*");
    plain += css.substr(0, start);
    if (start == css.npos) break;
    const auto end = css.find("*/", start + 2);
    css.remove_prefix(end == css.npos ? css.size() : end + 2);
  }
  return plain;
}

double opacity_of(std::string_view text, double otherwise) {
  Scanner scanner(text);
  const std::optional<double> value = scanner.number();
  if (!value) return otherwise;
  return std::clamp(scanner.letter("%") != '\0' ? *value / 100 : *value, 0.0, 1.0);
}

std::optional<Paint> paint_of(std::string_view text, std::string_view opacity,
                              std::string_view current) {
  if (ascii_lower(text) == "currentcolor") text = current;
  if (ascii_lower(text) == "none") return {};
  // Manim paints black what it does not know, gradients among it.
  Paint paint = parse_color(text).value_or(Paint{BLACK});
  paint.opacity = opacity_of(opacity, paint.opacity);
  return paint;
}

}  // namespace

void Style::set(std::string_view name, std::string_view value) {
  value = trimmed(value);
  if (value.ends_with("!important")) value = trimmed(value.substr(0, value.size() - 10));
  if (value.empty() || value == "inherit") return;
  if (name == "fill") fill = value;
  if (name == "stroke") stroke = value;
  if (name == "fill-opacity") fill_opacity = value;
  if (name == "stroke-opacity") stroke_opacity = value;
  if (name == "stroke-width") stroke_width = value;
  if (name == "color") color = value;
  if (name == "display" && ascii_lower(value) == "none") hidden = true;
}

void Style::set_all(std::string_view declarations) {
  while (!declarations.empty()) {
    std::string_view declaration = take(declarations, ';');
    const std::string_view name = trimmed(take(declaration, ':'));
    set(name, declaration);
  }
}

std::optional<Paint> Style::fill_paint() const { return paint_of(fill, fill_opacity, color); }
std::optional<Paint> Style::stroke_paint() const { return paint_of(stroke, stroke_opacity, color); }

void StyleSheet::add(std::string_view css) {
  const std::string plain = without_comments(css);
  std::string_view rest = plain;
  while (!rest.empty()) {
    std::string_view selectors = take(rest, '{');
    const std::string_view declarations = take(rest, '}');
    while (!selectors.empty()) {
      const std::string_view selector = trimmed(take(selectors, ','));
      if (selector.empty()) continue;
      std::string& rule = rules_[std::string(selector)];
      if (rule.size() + declarations.size() > kMaxRule) continue;
      rule += declarations;
      rule += ';';
    }
  }
}

std::string StyleSheet::declarations(std::string_view element, std::string_view id,
                                     std::string_view classes) const {
  std::string all;
  const auto add_rule = [&](std::string_view selector) {
    const auto rule = rules_.find(selector);
    if (rule != rules_.end()) all += rule->second;
  };
  if (rules_.empty()) return all;
  add_rule("*");
  add_rule(element);
  if (!id.empty()) add_rule(fmt::format("#{}", id));
  for (const std::string_view name : words(classes)) {
    add_rule(fmt::format(".{}", name));
    add_rule(fmt::format("{}.{}", element, name));
  }
  return all;
}

}  // namespace rostrum::svg

#include "store/json_text.h"

#include <fmt/format.h>

#include <cmath>

#include "base/utf8.h"

namespace rostrum::app {
namespace {

std::string quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : repair_utf8(text).text) {
    if (c == '"' || c == '\\') {
      quoted += '\\';
      quoted += c;
    } else if (static_cast<unsigned char>(c) < ' ') {
      quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      quoted += c;
    }
  }
  return quoted += '"';
}

// The only line breaks in a value's text are those between its parts: text has its own escaped.
std::string indented(const std::string& text) {
  std::string indented;
  for (const char c : text) {
    indented += c;
    if (c == '\n') indented += "  ";
  }
  return indented;
}

std::string enclosed(char open, const std::vector<std::string>& parts, char close) {
  std::string text{open};
  for (const std::string& part : parts) {
    text += text.size() == 1 ? "\n" : ",\n";
    text += part;
  }
  text = indented(text);
  if (!parts.empty()) text += '\n';
  return text += close;
}

}  // namespace

JsonText::JsonText(double number) {
  if (std::isfinite(number)) text_ = fmt::format("{}", number);
}

JsonText::JsonText(std::string_view text) : text_(quoted(text)) {}

JsonText JsonText::array(const std::vector<JsonText>& elements) {
  std::vector<std::string> parts;
  for (const JsonText& element : elements) parts.push_back(element.text_);
  JsonText array;
  array.text_ = enclosed('[', parts, ']');
  return array;
}

JsonText JsonText::object(const std::vector<Member>& members) {
  std::vector<std::string> parts;
  for (const auto& [name, value] : members) parts.push_back(quoted(name) + ": " + value.text_);
  JsonText object;
  object.text_ = enclosed('{', parts, '}');
  return object;
}

}  // namespace rostrum::app

// A value as JSON text, for the files that a show writes while it runs.
//
// A JSON library's tree would allocate memory in its destructor, and so end the program where there
// is none. Here a value is its text from the start, and a lack of memory is an exception like any
// other.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::app {

class JsonText {
 public:
  struct Member;

  JsonText() = default;  // null
  JsonText(std::same_as<bool> auto truth) : text_(truth ? "true" : "false") {}
  template <std::integral Number>
  requires(!std::same_as<Number, bool>) JsonText(Number number) : text_(std::to_string(number)) {}
  JsonText(double number);          // null unless it is finite
  JsonText(std::string_view text);  // broken UTF-8 becomes U+FFFD
  JsonText(const std::string& text) : JsonText(std::string_view{text}) {}
  JsonText(const char* text) : JsonText(std::string_view{text}) {}

  [[nodiscard]] static JsonText array(const std::vector<JsonText>& elements);
  [[nodiscard]] static JsonText object(const std::vector<Member>& members);

  // The text has no newline at its end; the members of arrays and objects are indented by two
  // spaces.
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_ = "null";
};

struct JsonText::Member {
  std::string_view name;
  JsonText value;
};

}  // namespace rostrum::app

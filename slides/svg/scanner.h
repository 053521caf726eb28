// Numbers and words of SVG attributes, one after the other.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace rostrum::svg {

class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  // Whether nothing but white space and commas is left.
  [[nodiscard]] bool done() {
    skip();
    return rest_.empty();
  }

  // The next number, if that is what comes next.
  std::optional<double> number() {
    skip();
    std::string_view text = rest_;
    if (text.starts_with('+')) text.remove_prefix(1);
    // from_chars takes "inf" and "nan" for numbers.
    if (!starts_a_number(text.substr(text.starts_with('-') ? 1 : 0))) return {};
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped_at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{}) return {};
    rest_ = {stopped_at, static_cast<std::size_t>(end - stopped_at)};
    return value;
  }

  // The next 0 or 1, which need not be divided from what follows.
  std::optional<bool> flag() {
    skip();
    if (!rest_.starts_with('0') && !rest_.starts_with('1')) return {};
    const bool set = rest_.front() == '1';
    rest_.remove_prefix(1);
    return set;
  }

  // The next letter, if one of `letters`; '\0' otherwise.
  char letter(std::string_view letters) {
    skip();
    if (rest_.empty() || letters.find(rest_.front()) == letters.npos) return '\0';
    const char found = rest_.front();
    rest_.remove_prefix(1);
    return found;
  }

  // The letters that come next.
  std::string_view word() {
    skip();
    std::size_t length = 0;
    while (length < rest_.size() && is_letter(rest_[length])) ++length;
    const std::string_view found = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return found;
  }

  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  static bool starts_a_number(std::string_view text) {
    if (text.starts_with('.')) text.remove_prefix(1);
    return !text.empty() && is_digit(text.front());
  }

  void skip() {
    const auto start = rest_.find_first_not_of(" \t\r\n\f,");
    rest_.remove_prefix(start == rest_.npos ? rest_.size() : start);
  }

  std::string_view rest_;
};

}  // namespace rostrum::svg

#include "base/utf8.h"

#include <cstdint>

namespace rostrum {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";

struct Decoded {
  char32_t value = kReplacement;
  std::size_t length = 1;
  bool valid = false;
};

// A first byte promises this: how many bytes follow, its own bits of the character, and the range
// of the second byte, which is what excludes overlong forms, surrogates and the too large (Unicode,
// table 3-7).
struct Lead {
  std::size_t following;
  char32_t bits;
  std::uint8_t second_min = 0x80;
  std::uint8_t second_max = 0xBF;
};

Lead read_lead(std::uint8_t byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {1, byte & 0x1Fu};
  if (byte == 0xE0) return {2, 0, 0xA0};
  if (byte == 0xED) return {2, 0xD, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {2, byte & 0xFu};
  if (byte == 0xF0) return {3, 0, 0x90};
  if (byte >= 0xF1 && byte <= 0xF3) return {3, byte & 7u};
  if (byte == 0xF4) return {3, 4, 0x80, 0x8F};
  return {0, 0};
}

// The character at the start of a text that is not empty.
Decoded decode_first(std::string_view text) {
  const auto byte = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  if (byte(0) < 0x80) return {.value = byte(0), .length = 1, .valid = true};
  const Lead lead = read_lead(byte(0));
  if (lead.following == 0) return {};
  char32_t value = lead.bits;
  for (std::size_t i = 1; i <= lead.following; ++i) {
    const std::uint8_t min = i == 1 ? lead.second_min : std::uint8_t{0x80};
    const std::uint8_t max = i == 1 ? lead.second_max : std::uint8_t{0xBF};
    if (i >= text.size() || byte(i) < min || byte(i) > max) return {.length = i};
    value = value << 6 | (byte(i) & 0x3Fu);
  }
  return {.value = value, .length = lead.following + 1, .valid = true};
}

}  // namespace

RepairedText repair_utf8(std::string_view text) {
  RepairedText result;
  result.text.reserve(text.size());
  while (!text.empty()) {
    const Decoded first = decode_first(text);
    result.text += first.valid ? text.substr(0, first.length) : kReplacementBytes;
    result.repaired = result.repaired || !first.valid;
    text.remove_prefix(first.length);
  }
  return result;
}

std::vector<Character> decode_utf8(std::string_view text) {
  std::vector<Character> result;
  result.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const Decoded next = decode_first(text.substr(offset));
    result.push_back({.value = next.value, .offset = offset});
    offset += next.length;
  }
  return result;
}

void append_utf8(char32_t character, std::string& text) {
  const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
  const char32_t c = surrogate || character > 0x10FFFF ? kReplacement : character;
  const auto add = [&text](char32_t byte) { text += static_cast<char>(byte); };
  const auto follow = [&](char32_t bits) { add(0x80 | (bits & 0x3F)); };
  if (c < 0x80) {
    add(c);
  } else if (c < 0x800) {
    add(0xC0 | c >> 6);
    follow(c);
  } else if (c < 0x10000) {
    add(0xE0 | c >> 12);
    follow(c >> 6);
    follow(c);
  } else {
    add(0xF0 | c >> 18);
    follow(c >> 12);
    follow(c >> 6);
    follow(c);
  }
}

namespace {

// How many bytes of a control character the text begins with.
std::size_t control_bytes(std::string_view text) {
  const auto byte = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  constexpr std::uint8_t kDelete = 0x7F;
  if (byte(0) < 0x20 || byte(0) == kDelete) return text[0] == '\n' || text[0] == '\t' ? 0 : 1;
  // U+0080 to U+009F.
  const bool is_c1 = byte(0) == 0xC2 && text.size() > 1 && byte(1) >= 0x80 && byte(1) <= 0x9F;
  return is_c1 ? 2 : 0;
}

}  // namespace

bool has_control_characters(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (control_bytes(text.substr(i)) > 0) return true;
  }
  return false;
}

std::string without_control_characters(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t count = control_bytes(text.substr(i));
    out.replace(i, count, count, ' ');
    if (count > 0) i += count - 1;
  }
  return out;
}

}  // namespace rostrum

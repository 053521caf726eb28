#include "system/warn.h"

#include <fmt/format.h>

#include <cstdio>

#include "base/utf8.h"

namespace rostrum::app {
namespace {

// Unicode's class Cc. Those from 0x80 on are what some terminals know as one character's commands.
bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

}  // namespace

std::string for_terminal(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const Character& character : decode_utf8(text)) {
    const char32_t c = character.value;
    append_utf8(is_control(c) && c != '\n' && c != '\t' ? U'?' : c, out);
  }
  return out;
}

void warn(std::string_view sentence) { fmt::print(stderr, "{}\n", for_terminal(sentence)); }

}  // namespace rostrum::app

#include "system/warn.h"

#include <poll.h>
#include <unistd.h>

#include "base/utf8.h"
#include "system/non_fatal.h"
#include "system/standard_streams.h"

namespace rostrum::app {
namespace {

constexpr int kPatience = 100;  // milliseconds

// Unicode's class Cc. Those from 0x80 on are what some terminals know as one character's commands.
bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

// True if writing would not wait. An error counts as well: it is told at once.
bool takes_text(int descriptor) {
  pollfd ready{.fd = descriptor, .events = POLLOUT, .revents = 0};
  return ::poll(&ready, 1, kPatience) != 0;
}

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

void warn(std::string_view sentence) noexcept {
  if (!takes_text(STDERR_FILENO)) return;
  const Status said = guarded([sentence] { print_error(for_terminal(sentence) + '\n'); });
  if (!said) print_error("Something has failed, and there is no memory left to say what.\n");
}

void warn(std::string_view what, std::string_view why) noexcept {
  const Status said = guarded([what, why] {
    std::string sentence{what};
    sentence += ' ';
    warn(sentence += why);
  });
  if (!said) warn(what);
}

}  // namespace rostrum::app

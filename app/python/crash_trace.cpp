#include "python/crash_trace.h"

#include <fmt/format.h>

#include <cstddef>

#include "base/parse_number.h"
#include "base/utf8.h"

namespace rostrum::app {
namespace {

constexpr std::string_view kFile = "  File \"";
constexpr std::string_view kLine = "\", line ";
constexpr std::size_t kMostLines = 1000;

// CPython writes characters that are not printable ASCII as \xhh, \uhhhh or \Uhhhhhhhh, and no more
// than 500 of a name.
std::string as_written(std::string_view file) {
  std::string out;
  for (const auto& [c, offset] : decode_utf8(file)) {
    if (c >= 0x20 && c < 0x7f) {
      out += static_cast<char>(c);
    } else if (c <= 0xff) {
      out += fmt::format("\\x{:02x}", static_cast<std::uint32_t>(c));
    } else if (c <= 0xffff) {
      out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    } else {
      out += fmt::format("\\U{:08x}", static_cast<std::uint32_t>(c));
    }
  }
  return out;
}

}  // namespace

bool CrashTrace::take(std::string_view line) {
  if (line.starts_with("Fatal Python error") || line.starts_with("Current thread") ||
      line.starts_with("Stack (most recent") || line.starts_with("Thread 0x") ||
      line.starts_with("Extension modules:") || line.starts_with("  ...") || line.empty()) {
    return true;
  }
  if (!line.starts_with(kFile)) return false;
  const std::size_t middle = line.rfind(kLine);
  if (middle == std::string_view::npos || lines_.size() == kMostLines) return true;
  const std::string_view rest = line.substr(middle + kLine.size());
  const auto number = parse_number<std::uint32_t>(rest.substr(0, rest.find(' ')));
  if (!number) return true;
  lines_.push_back({std::string{line.substr(kFile.size(), middle - kFile.size())}, number.value()});
  return true;
}

TalkMessage CrashTrace::place(std::span<const TalkFile> files) const {
  for (const auto& [name, number] : lines_) {
    for (const TalkFile& file : files) {
      if (as_written(file.path) == name) return {.file = file.path, .line = number, .text = {}};
    }
  }
  return {};
}

}  // namespace rostrum::app

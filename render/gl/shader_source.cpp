#include "gl/shader_source.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "gl/error.h"

namespace rostrum::gl {
namespace {

constexpr std::string_view kBlanks = " \t\r";

std::string_view trim_left(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(kBlanks), text.size()));
}

// Takes the next line off `text`, without its line feed.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

// Returns what follows "#include" on a line that is such a directive.
std::optional<std::string_view> include_argument(std::string_view line) {
  constexpr std::string_view kWord = "include";
  line = trim_left(line);
  if (!line.starts_with('#')) {
    return std::nullopt;
  }
  line = trim_left(line.substr(1));
  if (!line.starts_with(kWord)) {
    return std::nullopt;
  }
  return trim_left(line.substr(kWord.size()));
}

class Expander {
 public:
  explicit Expander(const ShaderLookup& lookup) : lookup_(lookup) {}

  void add_file(std::string_view name, const std::string& asked_from) {
    const std::span<const std::byte> bytes = lookup_(name);
    if (bytes.empty()) {
      throw StartupError(asked_from + "there is no shader file \"" + std::string(name) + "\"");
    }
    const std::size_t number = source_.files.size();
    source_.files.emplace_back(name);
    open_.emplace_back(name);
    // Bytes read as characters: what reinterpret_cast is allowed for.
    std::string_view rest(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    for (std::size_t line_number = 1; !rest.empty(); ++line_number) {
      const std::string_view line = take_line(rest);
      if (const auto argument = include_argument(line)) {
        include(*argument, source_.files[number] + ":" + std::to_string(line_number) + ": ");
        mark_line(line_number + 1, number);
      } else {
        source_.text.append(line).push_back('\n');
      }
    }
    open_.pop_back();
  }

  ShaderSource take() && { return std::move(source_); }

 private:
  void include(std::string_view argument, const std::string& asked_from) {
    const std::size_t end = argument.find('"', 1);
    if (!argument.starts_with('"') || end == std::string_view::npos) {
      throw StartupError(asked_from + "#include needs a file name in quotes");
    }
    const std::string_view name = argument.substr(1, end - 1);
    if (std::ranges::find(open_, name) != open_.end()) {
      throw StartupError(asked_from + "\"" + std::string(name) + "\" includes itself");
    }
    if (std::ranges::find(source_.files, name) == source_.files.end()) {
      mark_line(1, source_.files.size());
      add_file(name, asked_from);
    }
  }

  void mark_line(std::size_t line, std::size_t file) {
    source_.text += "#line " + std::to_string(line) + " " + std::to_string(file) + "\n";
  }

  const ShaderLookup& lookup_;
  ShaderSource source_;
  std::vector<std::string> open_;  // the files that we are inside of, outermost first
};

// Takes a number off the front of `text`.
std::optional<std::size_t> take_number(std::string_view& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) {
    return std::nullopt;
  }
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

// Replaces the numbers of the place in a line of a log such as "ERROR: 0:12: ..." or "0(12) : ...".
std::string with_file_name(std::string_view line, std::span<const std::string> files) {
  std::string_view rest = line;
  for (const std::string_view severity : {"ERROR: ", "WARNING: "}) {
    if (rest.starts_with(severity)) {
      rest.remove_prefix(severity.size());
    }
  }
  const std::string_view before = line.substr(0, line.size() - rest.size());
  const auto file = take_number(rest);
  if (!file || *file >= files.size() || rest.empty() || (rest[0] != ':' && rest[0] != '(')) {
    return std::string(line);
  }
  const bool in_parentheses = rest[0] == '(';
  rest.remove_prefix(1);
  const auto line_number = take_number(rest);
  if (!line_number) {
    return std::string(line);
  }
  if (in_parentheses && rest.starts_with(')')) {
    rest.remove_prefix(1);
  }
  return std::string(before) + files[*file] + ":" + std::to_string(*line_number) +
         std::string(rest);
}

}  // namespace

ShaderSource expand(std::string_view name, const ShaderLookup& lookup) {
  Expander expander(lookup);
  expander.add_file(name, "");
  return std::move(expander).take();
}

std::string with_file_names(std::string_view log, std::span<const std::string> files) {
  std::string result;
  while (!log.empty()) {
    result += with_file_name(take_line(log), files) + "\n";
  }
  return result;
}

}  // namespace rostrum::gl

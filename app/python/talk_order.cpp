#include "python/talk_order.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <string_view>
#include <system_error>

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;

// As a person would name it from where the program was started.
std::string shown(const std::string& file) {
  std::error_code failed;
  const fs::path here = fs::current_path(failed);
  if (failed) return file;
  const fs::path near = fs::path{file}.lexically_proximate(here);
  const std::string name = near.string();
  return name.empty() || name.starts_with("..") ? file : name;
}

}  // namespace

std::string TalkMessage::sentence() const {
  std::string out;
  if (!file.empty()) {
    out = line > 0 ? fmt::format("{}:{}: ", shown(file), line) : fmt::format("{}: ", shown(file));
  }
  out += text;
  constexpr std::string_view kEnds = ".?!";
  if (out.empty() || kEnds.find(out.back()) == std::string_view::npos) out += '.';
  return out;
}

const char* name_of(TalkStops stops) {
  switch (stops) {
    case TalkStops::Slides:
      return "slides";
    case TalkStops::Sections:
      return "sections";
    case TalkStops::Waits:
      return "waits";
    case TalkStops::Plays:
      return "plays";
    case TalkStops::None:
      return "none";
    case TalkStops::Auto:
      break;
  }
  return "auto";
}

Result<TalkStops> parse_stops(std::string_view word) {
  std::vector<std::string_view> words;
  for (const TalkStops stops : kTalkStops) {
    if (word == name_of(stops)) return stops;
    words.emplace_back(name_of(stops));
  }
  return Error{
      fmt::format("A talk does not stop at \"{}\": there is {}.", word, fmt::join(words, ", "))};
}

}  // namespace rostrum::app

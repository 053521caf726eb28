#include "scene/tex_strings.h"

#include <string_view>

namespace rostrum::scene {
namespace {

void split_at_braces(std::string_view string, std::vector<std::string>& pieces) {
  std::size_t start = 0;
  for (std::size_t open = string.find("{{"); open != std::string_view::npos;) {
    const std::size_t close = string.find("}}", open + 2);
    if (close == std::string_view::npos) break;
    const std::string_view inner = string.substr(open + 2, close - open - 2);
    if (inner.find('\n') != std::string_view::npos) {
      open = string.find("{{", open + 1);
      continue;
    }
    pieces.emplace_back(string.substr(start, open - start));
    pieces.emplace_back(inner);
    start = close + 2;
    open = string.find("{{", start);
  }
  pieces.emplace_back(string.substr(start));
}

void split_at(std::string_view string, std::span<const std::string> isolated,
              std::vector<std::string>& pieces) {
  std::size_t start = 0;
  for (std::size_t at = 0; at < string.size();) {
    std::size_t length = 0;
    for (const std::string& it : isolated) {
      if (!it.empty() && string.substr(at).starts_with(it)) {
        length = it.size();
        break;
      }
    }
    if (length == 0) {
      ++at;
      continue;
    }
    pieces.emplace_back(string.substr(start, at - start));
    pieces.emplace_back(string.substr(at, length));
    at += length;
    start = at;
  }
  pieces.emplace_back(string.substr(start));
}

}  // namespace

std::vector<std::string> split_tex_strings(std::span<const std::string> strings,
                                           std::span<const std::string> isolated) {
  std::vector<std::string> braced;
  for (const std::string& string : strings) split_at_braces(string, braced);
  std::vector<std::string> pieces;
  for (const std::string& string : braced) split_at(string, isolated, pieces);
  std::erase_if(pieces, [](const std::string& piece) { return piece.empty(); });
  return pieces;
}

}  // namespace rostrum::scene

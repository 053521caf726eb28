#include "text/text_source.h"

#include <algorithm>
#include <span>

#include "base/utf8.h"
#include "text/bidi.h"

namespace rostrum::text {
namespace {

void apply_spans(std::vector<SourceCharacter>& characters, const scene::TextStyle& style) {
  const auto at = [&](std::size_t byte) {
    return std::ranges::lower_bound(characters, byte, {},
                                    [](const SourceCharacter& c) { return c.source.begin; });
  };
  for (const scene::TextSpan& span : style.spans) {
    for (auto it = at(span.begin); it != characters.end() && it->source.begin < span.end; ++it) {
      it->weight = span.weight;
      it->slant = span.slant;
      it->family = span.family.value_or(style.family);
    }
  }
}

void set_levels(SourceLine& line) {
  std::vector<char32_t> text(line.size());
  std::ranges::transform(line, text.begin(), &SourceCharacter::value);
  const std::vector<std::uint8_t> levels = bidi_levels(text);
  for (std::size_t i = 0; i < line.size(); ++i) line[i].level = levels[i];
}

}  // namespace

std::vector<SourceLine> source_lines(std::string_view utf8, const scene::TextStyle& style) {
  const std::vector<Character> decoded = decode_utf8(utf8);
  std::vector<SourceCharacter> characters;
  characters.reserve(decoded.size());
  for (std::size_t i = 0; i < decoded.size(); ++i) {
    const std::size_t end = i + 1 < decoded.size() ? decoded[i + 1].offset : utf8.size();
    characters.push_back({.value = decoded[i].value,
                          .source = {.begin = decoded[i].offset, .end = end},
                          .weight = style.weight,
                          .slant = style.slant,
                          .family = style.family});
  }
  apply_spans(characters, style);

  std::vector<SourceLine> lines(1);
  for (SourceCharacter& character : characters) {
    if (character.value == '\n') {
      lines.emplace_back();
    } else if (character.value == '\t') {
      character.value = ' ';
      lines.back().insert(lines.back().end(), 4, character);
    } else if (character.value != '\r') {
      lines.back().push_back(character);
    }
  }
  for (SourceLine& line : lines) set_levels(line);
  return lines;
}

}  // namespace rostrum::text

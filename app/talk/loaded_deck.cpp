#include "talk/loaded_deck.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <iterator>
#include <memory>
#include <system_error>
#include <utility>

#include "rostrum_fonts.h"
#include "scene/deck_error.h"
#include "system/warn.h"
#include "text/typesetter.h"

namespace rostrum::app {
namespace {

// In bytes. With all of Chinese a font is a tenth of that; /dev/zero has no end.
constexpr std::size_t kLargestFont = std::size_t{256} << 20;

struct CloseFile {
  void operator()(std::FILE* file) const { (void)std::fclose(file); }
};

Result<std::vector<std::byte>> read_file(const std::string& path) {
  const std::unique_ptr<std::FILE, CloseFile> file{std::fopen(path.c_str(), "rbe")};
  std::vector<std::byte> bytes;
  if (file) {
    std::array<std::byte, 65536> part{};
    while (const std::size_t count = std::fread(part.data(), 1, part.size(), file.get())) {
      if (bytes.size() + count > kLargestFont) {
        return Error{fmt::format("{} is larger than any font: name a font file.", path)};
      }
      bytes.insert(bytes.end(), part.begin(), part.begin() + count);
    }
    if (std::ferror(file.get()) == 0) return bytes;
  }
  return Error{
      fmt::format("Cannot read the font {}: {}.", path, std::generic_category().message(errno))};
}

}  // namespace

Result<ShowFonts> ShowFonts::open(const std::string& replacement_file) {
  text::FontFiles files{.regular = fonts::embedded("regular"),
                        .bold = fonts::embedded("bold"),
                        .fallback = fonts::embedded("fallback"),
                        .fallback_bold = fonts::embedded("fallback-bold"),
                        .math = fonts::embedded("math")};
  std::vector<std::byte> replacement;
  if (!replacement_file.empty()) {
    auto bytes = read_file(replacement_file);
    if (!bytes) return bytes.error();
    replacement = std::move(bytes).value();
    files.regular = replacement;
    files.bold = replacement;
  }
  auto fonts = text::Fonts::open(files);
  if (!fonts) {
    if (replacement_file.empty()) return fonts.error();
    return Error{
        fmt::format("{} cannot be used as a font: {}", replacement_file, fonts.error().message)};
  }
  return ShowFonts{std::move(replacement), std::move(fonts).value()};
}

scene::Typesetter ShowFonts::typesetter() const {
  return text::make_typesetter(fonts_, [](std::string_view sentence) { warn(sentence); });
}

Result<const decks::Deck*> find_deck(std::string_view name) {
  const auto known = decks::all();
  if (name.empty()) return &known.front();
  if (const decks::Deck* const deck = decks::find(name)) return deck;
  std::vector<std::string_view> names;
  std::transform(known.begin(), known.end(), std::back_inserter(names),
                 [](const decks::Deck& deck) { return deck.name; });
  return Error{fmt::format("There is no deck \"{}\"; there is {}.", name, fmt::join(names, ", "))};
}

Result<scene::Timeline> record_deck(const decks::Deck& deck, const scene::Typesetter& typesetter) {
  try {
    return decks::record(deck, typesetter);
  } catch (const scene::DeckError& error) {
    return Error{fmt::format("The deck {} has a mistake: {}", deck.name, error.what())};
  }
}

}  // namespace rostrum::app

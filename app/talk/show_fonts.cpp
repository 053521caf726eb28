#include "talk/show_fonts.h"

#include <fmt/format.h>

#include <span>
#include <string_view>
#include <utility>

#include "rostrum_fonts.h"
#include "system/files/read_file.h"
#include "system/warn.h"
#include "text/typesetter.h"

namespace rostrum::app {
namespace {

// The limit is in bytes. A font with all of Chinese is a tenth of it.
constexpr std::size_t kLargestFont = std::size_t{256} << 20;

Result<std::vector<std::byte>> read_font(const std::string& path) {
  const auto text = read_file(path, kLargestFont);
  if (text && text.value()) {
    const auto bytes = std::as_bytes(std::span{*text.value()});
    return std::vector<std::byte>{bytes.begin(), bytes.end()};
  }
  return Error{fmt::format("Cannot read the font {}: {}. Name a font file.", path,
                           text ? "there is no such file" : text.error().message)};
}

}  // namespace

Result<ShowFonts> ShowFonts::open(const std::string& replacement_file) {
  text::FontFiles files{.regular = fonts::embedded("regular"),
                        .bold = fonts::embedded("bold"),
                        .fallback = fonts::embedded("fallback"),
                        .fallback_bold = fonts::embedded("fallback-bold"),
                        .math = fonts::embedded("math"),
                        .italic = fonts::embedded("italic"),
                        .bold_italic = fonts::embedded("bold-italic"),
                        .mono = fonts::embedded("mono"),
                        .mono_bold = fonts::embedded("mono-bold")};
  std::vector<std::byte> replacement;
  if (!replacement_file.empty()) {
    auto bytes = read_font(replacement_file);
    if (!bytes) return bytes.error();
    replacement = std::move(bytes).value();
    files.regular = replacement;
    files.bold = replacement;
    files.italic = {};
    files.bold_italic = {};
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

}  // namespace rostrum::app

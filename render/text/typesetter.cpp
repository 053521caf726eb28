#include "text/typesetter.h"

#include <memory>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "text/formula.h"

namespace rostrum::text {
namespace {

// Tells of the first broken text. Copies of a typesetter share it.
class Utf8Warning {
 public:
  explicit Utf8Warning(Warn warn) : warn_(std::move(warn)) {}

  void check(std::string_view utf8) {
    if (!warn_) return;
    const auto [text, repaired] = repair_utf8(utf8);
    if (!repaired) return;
    warn_("The text \"" + text +
          "\" is not valid UTF-8: what could not be read is shown as \uFFFD.");
    warn_ = nullptr;
  }

 private:
  Warn warn_;
};

}  // namespace

scene::Typesetter make_typesetter(const Fonts& fonts, Warn warn) {
  const auto warning = std::make_shared<Utf8Warning>(std::move(warn));
  return {
      .text =
          [&fonts, warning](std::string_view utf8, double font_size,
                            const scene::TextStyle& style) {
            warning->check(utf8);
            return fonts.layout_text(utf8, font_size, style);
          },
      .formula = [&fonts](std::span<const std::string_view> strings,
                          double font_size) { return layout_formula(fonts, strings, font_size); }};
}

}  // namespace rostrum::text

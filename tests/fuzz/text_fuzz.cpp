// A font size, a weight and a spacing, then UTF-8 or what claims to be.
#include "base/utf8.h"
#include "fuzz_fonts.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  if (size < 2) return 0;
  const std::string_view utf8 = fuzz::characters(data, size).substr(2);
  const auto weight = data[1] % 2 == 0 ? scene::Weight::Normal : scene::Weight::Bold;
  const auto spacing = data[1] / 2 % 2 == 0 ? text::Spacing::Manim : text::Spacing::Font;
  const scene::Layout layout =
      fuzz::shared_fonts().layout_text(utf8, fuzz::font_size(data[0]), weight, spacing);
  // A character that decomposes is a few glyphs.
  fuzz::require_sound(layout, 8 * utf8.size());

  const RepairedText repaired = repair_utf8(utf8);
  fuzz::require(repaired.repaired == (repaired.text != utf8));
  fuzz::require(!repair_utf8(repaired.text).repaired);
  fuzz::require(decode_utf8(utf8).size() == decode_utf8(repaired.text).size());
  return 0;
}

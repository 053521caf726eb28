// The input is a font size, then TeX.
#include "fuzz_fonts.h"
#include "text/formula.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  if (size == 0) return 0;
  const std::string_view tex = fuzz::characters(data, size).substr(1);
  const auto layout = text::layout_formula(fuzz::shared_fonts(), tex, fuzz::font_size(data[0]));
  if (layout.ok()) {
    fuzz::require_sound(layout.value(), 400 + 70 * tex.size());
  } else {
    fuzz::require(!layout.error().message.empty() && layout.error().message.size() < 2000);
  }
  return 0;
}

// Opens the fonts that Rostrum embeds.
#pragma once

#include "rostrum_fonts.h"
#include "text/fonts.h"

namespace rostrum::text {

inline FontFiles embedded_files() {
  return {.regular = fonts::embedded("regular"),
          .bold = fonts::embedded("bold"),
          .fallback = fonts::embedded("fallback"),
          .fallback_bold = fonts::embedded("fallback-bold"),
          .math = fonts::embedded("math"),
          .italic = fonts::embedded("italic"),
          .bold_italic = fonts::embedded("bold-italic"),
          .mono = fonts::embedded("mono"),
          .mono_bold = fonts::embedded("mono-bold")};
}

inline Fonts open_fonts() { return Fonts::open(embedded_files()).value(); }

}  // namespace rostrum::text

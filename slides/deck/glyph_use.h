// Which glyphs a deck shows, and how large: what has to be made before it is shown.
#pragma once

#include "deck/outline.h"

namespace rostrum::deck {

struct GlyphUse {
  OutlineRef outline;  // never none
  double em = 0;       // the largest at which it is shown, in frame units
};

}  // namespace rostrum::deck

#include "batch/frame.h"

namespace rostrum::render {

void Frame::clear() {
  quads.clear();
  glyphs.clear();
  strokes.clear();
  fills.clear();
  composites.clear();
  mask_draws.clear();
  draws.clear();
  batches.clear();
  late_glyphs = 0;
}

}  // namespace rostrum::render

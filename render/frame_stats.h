// The figures of one drawn picture. Knows no GL, so that what shows them need not either.
#pragma once

#include <cstdint>

namespace rostrum::render {

// These figures are what it took to draw one picture.
struct FrameStats {
  std::uint32_t draw_calls = 0;  // of instances, in masks and picture; clears not counted
  std::uint32_t quads = 0;       // instances
  std::uint32_t glyphs = 0;
  std::uint32_t stroke_lines = 0;
  std::uint32_t fill_edges = 0;
  std::uint32_t composites = 0;
  std::uint32_t images = 0;
  std::uint32_t batches = 0;  // 1, unless the masks were full
  std::uint32_t atlas_pages = 0;
  float atlas_fill = 0;           // of all pages, 0..1
  std::uint32_t late_glyphs = 0;  // glyphs that nobody had prepared: they cost this frame time
  std::uint32_t late_images = 0;  // the same of images

  [[nodiscard]] std::uint32_t instances() const {
    return quads + glyphs + stroke_lines + fill_edges + composites + images;
  }
};

}  // namespace rostrum::render

// Draws the overview: the grid, what is written in it, and the pictures of the steps' ends.
#pragma once

#include <vector>

#include "base/color.h"
#include "base/view.h"
#include "deck/deck.h"
#include "deck/draw_list.h"
#include "draw/painter.h"
#include "draw/thumbnails.h"
#include "gl/framebuffer.h"
#include "render/renderer.h"
#include "scene/typesetting/typesetter.h"
#include "show/overview.h"
#include "text/fonts.h"

namespace rostrum::app {

// Belongs to the GL context that is current.
class OverviewPainter {
 public:
  // The arguments must outlive it.
  OverviewPainter(const deck::Deck& timeline, const text::Fonts& fonts, Painter& painter);

  // The timeline that it was given is another one now, at the same place.
  void deck_changed();

  // Draws to the view's area, which is looked at as a whole (View::fit). First come some of the
  // pictures that are missing, those near the chosen step before others, for about so many seconds
  // and at least one; they are kept until the size or the background changes.
  render::FrameStats paint(const Overview& overview, Color background, const View& view,
                           const gl::Framebuffer& target, double seconds);

  // True once every step has its picture, of the size that was drawn last. Until then each further
  // frame shows more.
  [[nodiscard]] bool complete() const { return thumbnails_.complete(); }

 private:
  void list_header(const Overview& overview);
  void list_cell(const Overview& overview, std::size_t position, const Box& picture, double pixel);
  [[nodiscard]] scene::Layout set(std::string_view words, double font_size,
                                  scene::Weight weight = scene::Weight::Normal) const;
  void write_within(std::string_view words, double font_size, deck::Rgba color, Point at,
                    double width);

  const deck::Deck* timeline_;
  std::vector<OverviewStep> steps_;
  OverviewGrid grid_;
  scene::Typesetter typesetter_;
  Painter* painter_;
  ThumbnailStore thumbnails_;
  deck::DrawList list_;  // kept for its memory
};

}  // namespace rostrum::app

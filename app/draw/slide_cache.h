// A cache of one picture of the slide, so that the panel beside it can change without the slide
// being drawn again. A window's own picture is gone once it was shown.
#pragma once

#include <optional>

#include "base/view.h"
#include "draw/painter.h"
#include "gl/framebuffer.h"
#include "render/canvas.h"
#include "render/renderer.h"

namespace rostrum::app {

// Belongs to the GL context that is current. The painter must outlive it.
class SlideCache {
 public:
  explicit SlideCache(Painter& painter) : painter_(&painter) {}

  // Paints what Painter::paint does, inside the view's area. A picture that is new is drawn on the
  // target, at the price that it has without a cache; asked for again it is drawn once more, into
  // the cache, and from then on it is copied. The stats are those of its drawing.
  render::FrameStats paint(const Moment& moment, const View& view, const gl::Framebuffer& target);

  // Gives the memory of the picture back.
  void forget();

 private:
  struct Picture {
    Moment moment;
    View view;
    bool operator==(const Picture&) const = default;
  };

  // Draws the picture into the cache unless it is there. False if there is no room for it.
  bool keep(const Picture& picture);
  void copy_to(const View& view, const gl::Framebuffer& target) const;

  Painter* painter_;
  std::optional<Picture> last_;  // what was asked for last
  render::FrameStats stats_;     // of its drawing
  std::optional<render::Canvas> canvas_;
  bool kept_ = false;  // the canvas holds last_
};

}  // namespace rostrum::app

// The slide's picture, kept while it stays as it is: so that the panel beside it can change without
// the slide being drawn again. A window's own picture is gone once it was shown.
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

  // As Painter::paint, inside the view's area. A picture that is new is drawn on the target, which
  // costs what it does without this; the first time that it is asked for again it is drawn once
  // more, to be kept, and from then on it is copied. The stats are those of its drawing.
  render::FrameStats paint(const Moment& moment, const View& view, const gl::Framebuffer& target);

  // Gives the memory back.
  void forget();

 private:
  struct Picture {
    Moment moment;
    View view;
    bool operator==(const Picture&) const = default;
  };

  // Whether there is a picture to copy now.
  bool keep(const Picture& picture);
  void copy_to(const View& view, const gl::Framebuffer& target) const;

  Painter* painter_;
  std::optional<Picture> last_;  // what was asked for last
  render::FrameStats stats_;     // of its drawing
  std::optional<render::Canvas> canvas_;
  bool kept_ = false;  // the canvas holds last_
};

}  // namespace rostrum::app

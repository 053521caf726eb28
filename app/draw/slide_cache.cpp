#include "draw/slide_cache.h"

#include <utility>

namespace rostrum::app {

render::FrameStats SlideCache::paint(const Moment& moment, const View& view,
                                     const gl::Framebuffer& target) {
  const Picture picture{moment, view};
  if (last_ == picture && keep(picture)) {
    copy_to(view, target);
    return stats_;
  }
  last_ = picture;
  kept_ = false;
  stats_ = painter_->paint(moment, view, target);
  return stats_;
}

void SlideCache::forget() {
  last_.reset();
  canvas_.reset();
  kept_ = false;
}

bool SlideCache::keep(const Picture& picture) {
  if (kept_) return true;
  const PixelRect& area = picture.view.area;
  if (!canvas_ || canvas_->width() != area.width || canvas_->height() != area.height) {
    canvas_.reset();  // before there is another
    auto canvas = render::Canvas::create(area.width, area.height);
    // A window can be larger than what GL draws to besides: then it is drawn every time.
    if (!canvas) return false;
    canvas_.emplace(std::move(canvas).value());
  }
  // The canvas is the area alone.
  const glm::ivec2 to_corner{-area.x, -area.y};
  View view = picture.view;
  view.area = moved(view.area, to_corner);
  view.frame = moved(view.frame, to_corner);
  view.origin += glm::vec2(to_corner);
  stats_ = painter_->paint(picture.moment, view, canvas_->framebuffer());
  kept_ = true;
  return true;
}

void SlideCache::copy_to(const View& view, const gl::Framebuffer& target) const {
  const PixelRect whole{.x = 0, .y = 0, .width = canvas_->width(), .height = canvas_->height()};
  canvas_->framebuffer().copy_to(target, whole, view.area);
  target.bind();
}

}  // namespace rostrum::app

#include "draw/thumbnails.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/geometry.h"
#include "base/view.h"
#include "gl/framebuffer.h"
#include "system/clock.h"
#include "system/non_fatal.h"
#include "system/warn.h"

namespace rostrum::app {

int thumbnail_height(int width) {
  return std::max(1, static_cast<int>(std::lround(width * kFrameHeight / kFrameWidth)));
}

ThumbnailStore::ThumbnailStore(const deck::Deck& timeline)
    : steps_(timeline),
      textures_(steps_.count()),
      thumbnails_(steps_.count()),
      due_(steps_.count(), true),
      missing_(steps_.count()) {}

void ThumbnailStore::change_deck(const deck::Deck& timeline) {
  steps_ = deck::Steps{timeline};
  textures_.resize(steps_.count());
  thumbnails_.resize(steps_.count());
  due_.assign(steps_.count(), true);
  missing_ = steps_.count();
}

void ThumbnailStore::set_format(int width, Color background) {
  width = std::clamp(width, 1, kWidest);
  if (width == width_ && background == background_) return;
  width_ = width;
  background_ = background;
  // The textures stay until others take their place.
  std::ranges::fill(thumbnails_, Thumbnail{});
  due_.assign(thumbnails_.size(), true);
  missing_ = thumbnails_.size();
}

void ThumbnailStore::draw_some(Painter& painter, std::size_t step, double seconds) {
  const double end = clock_seconds() + seconds;
  do {
    const auto index = nearest_missing(step);
    if (!index) return;
    if (const Status drawn = guarded([&] { draw(painter, *index); }); !drawn) {
      warn(fmt::format("The steps have no more small pictures. {}", drawn.error().message));
      missing_ = 0;
      return;
    }
  } while (clock_seconds() < end);
}

std::optional<std::size_t> ThumbnailStore::nearest_missing(std::size_t step) const {
  if (complete()) return std::nullopt;
  const auto is_missing = [&](std::size_t i) { return i < due_.size() && due_[i]; };
  for (std::size_t distance = 0;; ++distance) {
    if (is_missing(step + distance)) return step + distance;
    if (distance <= step && is_missing(step - distance)) return step - distance;
  }
}

void ThumbnailStore::draw(Painter& painter, std::size_t index) {
  const int height = thumbnail_height(width_);
  gl::Texture& texture = textures_[index];
  if (texture.width() != width_ || texture.height() != height) {
    texture = gl::Texture(gl::PixelFormat::kRGBA8, width_, height, gl::Texture::Filter::kLinear);
  }
  const gl::Framebuffer framebuffer{texture};
  painter.paint({.t = steps_.end(index), .look = {.background = background_}},
                View::fit(width_, height), framebuffer);
  thumbnails_[index].texture = texture.id();
  due_[index] = false;
  --missing_;
}

}  // namespace rostrum::app

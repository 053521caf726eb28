// Small pictures of the end of every step, drawn a few at a time beside the show.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "base/color.h"
#include "deck/deck.h"
#include "deck/steps.h"
#include "draw/painter.h"
#include "draw/thumbnail.h"
#include "gl/texture.h"

namespace rostrum::app {

// The height of a thumbnail that is so many pixels wide, in the shape of the frame.
[[nodiscard]] int thumbnail_height(int width);

// Belongs to the GL context that is current.
class ThumbnailStore {
 public:
  explicit ThumbnailStore(const deck::Deck& timeline);

  // Sets how thumbnails are drawn: so many pixels wide (at least 1, at most kWidest), in the shape
  // of the frame. A width or background that is new makes the store forget those that it has.
  void set_format(int width, Color background);

  // The pictures are those of another recording of the talk from now on. Those that there are stay
  // until they are drawn again, each at its step's number.
  void change_deck(const deck::Deck& timeline);

  // Draws those that are missing, the nearest to that step first, until the time is over; at least
  // one. Leaves GL's state changed as the painter does. Where GL has no more memory for them, says
  // so on standard error and makes do with those that there are.
  void draw_some(Painter& painter, std::size_t step, double seconds);

  [[nodiscard]] bool complete() const { return missing_ == 0; }

  // One for each step, in order. Textures have the lowest row first.
  [[nodiscard]] std::span<const Thumbnail> thumbnails() const { return thumbnails_; }

  // The picture of a step; null while it is missing.
  [[nodiscard]] const gl::Texture* picture(std::size_t step) const {
    return thumbnails_[step].texture == 0 ? nullptr : &textures_[step];
  }

  static constexpr int kWidest = 1280;

 private:
  [[nodiscard]] std::optional<std::size_t> nearest_missing(std::size_t step) const;
  void draw(Painter& painter, std::size_t index);

  deck::Steps steps_;
  int width_ = 256;
  Color background_ = BLACK;
  std::vector<gl::Texture> textures_;
  std::vector<Thumbnail> thumbnails_;  // 0 for those that are not there at all
  std::vector<bool> due_;              // to be drawn: they are missing, or of an older recording
  std::size_t missing_;
};

}  // namespace rostrum::app

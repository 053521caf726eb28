// Where an image lies in the picture.
#pragma once

#include "base/view.h"
#include "deck/draw_list.h"
#include "frame/bounds.h"
#include "frame/instances.h"

namespace rostrum::render {

[[nodiscard]] ImageInstance place_image(const deck::ImageItem& item, const View& view);

// The pixels that it touches; none for one that is as thin as a line, or beyond all measure.
[[nodiscard]] Bounds bounds_of(const ImageInstance& image);

// The most texels that the image has for a pixel, along its rows or its columns.
[[nodiscard]] float texels_per_pixel(const ImageInstance& image, const deck::Image& texels);

}  // namespace rostrum::render

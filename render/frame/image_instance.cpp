#include "frame/image_instance.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "frame/constants.h"

namespace rostrum::render {
namespace {

// Pixels. An image that is thinner covers less of a pixel than can be seen, and of one that is
// larger the inverse of its axes would be no number.
constexpr float kThinnest = 1.0F / 1024;
constexpr float kLargest = 1e9F;

// The height of the parallelogram over its edge along `base`, where `side` is its other edge.
float height_over(glm::vec2 base, glm::vec2 side) {
  return std::abs(base.x * side.y - base.y * side.x) / glm::length(base);
}

}  // namespace

ImageInstance place_image(const deck::ImageItem& item, const View& view) {
  return {.center = view.to_pixels(item.placement.origin),
          .x_axis = item.placement.x_axis * view.scale,
          .y_axis = item.placement.y_axis * view.scale,
          .opacity = std::clamp(item.opacity, 0.0F, 1.0F),
          .nearest = item.image->resampling == deck::Resampling::Nearest ? 1.0F : 0.0F};
}

Bounds bounds_of(const ImageInstance& image) {
  const float width = height_over(image.y_axis, image.x_axis);
  const float height = height_over(image.x_axis, image.y_axis);
  const bool thick = width >= kThinnest && height >= kThinnest;
  if (!thick || !(glm::length(image.x_axis) + glm::length(image.y_axis) <= kLargest)) return {};
  // Each edge moves out by the filter, the corners along with both of theirs.
  const glm::vec2 x = image.x_axis * (0.5F + kFilterRadius / width);
  const glm::vec2 y = image.y_axis * (0.5F + kFilterRadius / height);
  Bounds bounds;
  for (const glm::vec2 corner : {x + y, x - y, y - x, -x - y}) bounds.add(image.center + corner, 0);
  return bounds;
}

float texels_per_pixel(const ImageInstance& image, const deck::Image& texels) {
  return std::max(static_cast<float>(texels.width) / height_over(image.y_axis, image.x_axis),
                  static_cast<float>(texels.height) / height_over(image.x_axis, image.y_axis));
}

}  // namespace rostrum::render

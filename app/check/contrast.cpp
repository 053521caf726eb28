#include "check/contrast.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <limits>

#include "check/convex.h"
#include "check/text_area.h"

namespace rostrum::app {
namespace {

// The formula is WCAG 2.1's for relative luminance.
double relative_luminance(glm::dvec3 color) {
  const auto linear = [](double v) {
    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

glm::dvec3 under_fill(glm::dvec3 color, const Shape& shape) {
  return glm::mix(color, glm::dvec3(shape.fill), shape.fill.a);
}

bool fills(const Shape& shape, Point point) {
  return !shape.is_text() && shape.fill.a > 0 && contains(shape.outline, point);
}

}  // namespace

double contrast_ratio(glm::dvec3 a, glm::dvec3 b) {
  const double one = relative_luminance(a) + 0.05;
  const double other = relative_luminance(b) + 0.05;
  return std::max(one, other) / std::min(one, other);
}

double text_contrast(std::span<const Shape> shapes, std::size_t text, glm::dvec3 background) {
  double least = std::numeric_limits<double>::infinity();
  for (const Point& point : ink_samples(shapes[text])) {
    glm::dvec3 behind = background;
    glm::dvec3 ink = behind;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
      if (i == text) {
        ink = under_fill(behind, shapes[i]);
      } else if (fills(shapes[i], point)) {
        behind = under_fill(behind, shapes[i]);
        ink = under_fill(ink, shapes[i]);
      }
    }
    least = std::min(least, contrast_ratio(ink, behind));
  }
  return least;
}

}  // namespace rostrum::app

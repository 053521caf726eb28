#include "area_coverage.h"

#include <algorithm>
#include <cmath>

namespace rostrum::render {
namespace {

// The mean of clamp(right - x, 0, 1) for x along [low, high]: how much of the pixel that ends at
// `right` lies to the right of a line, averaged over the line.
double mean_to_the_right(double low, double high, double right) {
  const double left = right - 1;
  if (high <= low) return std::clamp(right - low, 0.0, 1.0);
  const double whole = std::clamp(left, low, high) - low;
  const double from = std::clamp(left, low, high);
  const double to = std::clamp(right, low, high);
  return (whole + (to - from) * (right - (from + to) / 2)) / (high - low);
}

}  // namespace

// Each edge adds, in every row it passes, the signed area between itself and the far right; as
// differences between neighbouring pixels, so that only the pixels it passes are touched.
std::vector<double> area_coverage(std::span<const Polygon> polygons, int width, int height) {
  const auto stride = static_cast<std::size_t>(width) + 1;
  std::vector<double> differences(stride * static_cast<std::size_t>(height), 0);
  for (const Polygon& polygon : polygons) {
    for (std::size_t i = 0; i < polygon.size(); ++i) {
      glm::dvec2 from = polygon[i == 0 ? polygon.size() - 1 : i - 1];
      glm::dvec2 to = polygon[i];
      const double direction = from.y < to.y ? 1 : -1;
      if (direction < 0) std::swap(from, to);
      const int last = std::min(height - 1, static_cast<int>(std::floor(to.y)));
      for (int y = std::max(0, static_cast<int>(std::floor(from.y))); y <= last; ++y) {
        const double bottom = std::max(from.y, static_cast<double>(y));
        const double top = std::min(to.y, y + 1.0);
        if (top <= bottom) continue;
        const double slope = (to.x - from.x) / (to.y - from.y);
        const auto [low, high] =
            std::minmax({from.x + (bottom - from.y) * slope, from.x + (top - from.y) * slope});
        double before = 0;
        for (int x = static_cast<int>(std::floor(low)); before < 1; ++x) {
          const double now = mean_to_the_right(low, high, x + 1.0);
          const auto column = static_cast<std::size_t>(std::clamp(x, 0, width));
          differences[static_cast<std::size_t>(y) * stride + column] +=
              direction * (top - bottom) * (now - before);
          before = now;
        }
      }
    }
  }
  std::vector<double> coverage;
  coverage.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y) {
    double sum = 0;
    for (int x = 0; x < width; ++x) {
      sum += differences[static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x)];
      coverage.push_back(std::min(1.0, std::abs(sum)));
    }
  }
  return coverage;
}

}  // namespace rostrum::render

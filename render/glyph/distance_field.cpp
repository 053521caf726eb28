#include "glyph/distance_field.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "glyph/boundary.h"
#include "glyph/flatten.h"

namespace rostrum::render {
namespace {

// The flattened outline may stray so far from the curves, in texels. It errs to one side of a
// curve, so it has to be small beside the errors that go either way.
constexpr double kTolerance = 0.01;

// Holds squared distances of the texels' centres to the nearest segment, as far as the spread.
class Distances {
 public:
  Distances(int width, int height, int spread)
      : width_(width),
        height_(height),
        reach_(static_cast<float>(spread)),
        squares_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height),
                 reach_ * reach_) {}

  // The segment's ends in texels from the field's lower left corner. Only texels in its box, grown
  // by the spread, are visited: nearly all of the work, in a loop that compilers turn into vector
  // code. False where that is more than the limit.
  bool add(glm::vec2 from, glm::vec2 to, WorkLimit& limit) {
    const glm::vec2 along = to - from;
    const float length_squared = along.x * along.x + along.y * along.y;
    const float inverse = length_squared > 0 ? 1 / length_squared : 0;
    const int left = first_center(std::min(from.x, to.x) - reach_);
    const int right = std::min(width_, first_center(std::max(from.x, to.x) + reach_));
    const int bottom = first_center(std::min(from.y, to.y) - reach_);
    const int top = std::min(height_, first_center(std::max(from.y, to.y) + reach_));
    const auto texels = static_cast<std::uint64_t>(std::max(0, right - left)) *
                        static_cast<std::uint64_t>(std::max(0, top - bottom));
    if (!limit.spend(1 + texels)) return false;
    for (int y = bottom; y < top; ++y) {
      float* const row = squares_.data() + static_cast<std::ptrdiff_t>(y) * width_;
      const float py = static_cast<float>(y) + 0.5F - from.y;
      for (int x = left; x < right; ++x) {
        const float px = static_cast<float>(x) + 0.5F - from.x;
        // Plain comparisons: GCC 12 does not turn std::min and std::max into vector code.
        float t = (px * along.x + py * along.y) * inverse;
        t = t > 0 ? t : 0;
        t = t < 1 ? t : 1;
        const float dx = px - t * along.x;
        const float dy = py - t * along.y;
        const float square = dx * dx + dy * dy;
        row[x] = square < row[x] ? square : row[x];
      }
    }
    return true;
  }

  [[nodiscard]] std::span<const float> row(int y) const {
    return std::span(squares_).subspan(
        static_cast<std::size_t>(y) * static_cast<std::size_t>(width_),
        static_cast<std::size_t>(width_));
  }

 private:
  // The first texel whose centre is at or past a place.
  static int first_center(float place) {
    return std::max(0, static_cast<int>(std::ceil(place - 0.5F)));
  }

  int width_;
  int height_;
  float reach_;
  std::vector<float> squares_;
};

// A row of texel centres crosses the outline here, in this direction.
struct Crossing {
  float x;
  int direction;
};

std::vector<std::vector<Crossing>> crossings_by_row(std::span<const Polygon> polygons, int height,
                                                    WorkLimit& limit) {
  std::vector<std::vector<Crossing>> rows(static_cast<std::size_t>(height));
  for (const Polygon& polygon : polygons) {
    for (std::size_t i = 0; i < polygon.size(); ++i) {
      glm::dvec2 from = polygon[i == 0 ? polygon.size() - 1 : i - 1];
      glm::dvec2 to = polygon[i];
      const int direction = from.y < to.y ? 1 : -1;
      if (direction < 0) std::swap(from, to);
      const double slope = (to.x - from.x) / (to.y - from.y);
      // Centres in [from.y, to.y): an end that two edges share counts once.
      const int end = std::min(height, static_cast<int>(std::ceil(to.y - 0.5)));
      const int begin = std::max(0, static_cast<int>(std::ceil(from.y - 0.5)));
      constexpr std::uint64_t kStepsPerCrossing = 32;
      const auto rows_crossed = static_cast<std::uint64_t>(std::max(0, end - begin));
      if (!limit.spend(kStepsPerCrossing * rows_crossed)) return rows;
      for (int y = begin; y < end; ++y) {
        const double x = from.x + (y + 0.5 - from.y) * slope;
        rows[static_cast<std::size_t>(y)].push_back({static_cast<float>(x), direction});
      }
    }
  }
  for (auto& row : rows) std::ranges::sort(row, {}, &Crossing::x);
  return rows;
}

// Makes a row's texels from the squared distances and the crossings from left to right.
void encode_row(std::span<const float> squares, std::span<const Crossing> crossings, float spread,
                std::span<std::uint16_t> texels) {
  int winding = 0;
  std::size_t crossing = 0;
  for (std::size_t x = 0; x < texels.size();) {
    // Up to the next crossing all texels are inside, or all are outside.
    const float center = static_cast<float>(x) + 0.5F;
    while (crossing < crossings.size() && crossings[crossing].x <= center) {
      winding += crossings[crossing++].direction;
    }
    std::size_t end = texels.size();
    if (crossing < crossings.size()) {
      end = std::min(end, static_cast<std::size_t>(std::ceil(crossings[crossing].x - 0.5F)));
    }
    const float scale = (winding != 0 ? 32768.0F : -32768.0F) / spread;
    for (end = std::max(end, x + 1); x < end; ++x) {
      const float value = 32768.5F + std::sqrt(squares[x]) * scale;
      const int clamped = static_cast<int>(value < 65535 ? value : 65535);
      texels[x] = static_cast<std::uint16_t>(clamped > 0 ? clamped : 0);
    }
  }
}

}  // namespace

DistanceField make_distance_field(const deck::Outline& outline, int texels_per_em, int spread,
                                  WorkLimit& limit) {
  std::vector<Polygon> polygons = flatten(outline.points, kTolerance / texels_per_em);
  if (polygons.empty()) return {};
  constexpr std::uint64_t kStepsPerPoint = 64;
  for (const Polygon& polygon : polygons) {
    if (!limit.spend(kStepsPerPoint * polygon.size())) return {};
  }
  const std::vector<Segment> edges = boundary(polygons, limit);
  if (limit.exceeded()) return {};

  glm::dvec2 min = polygons.front().front();
  glm::dvec2 max = min;
  for (const Polygon& polygon : polygons) {
    for (const glm::dvec2 p : polygon) {
      min = glm::dvec2{std::min(min.x, p.x), std::min(min.y, p.y)};
      max = glm::dvec2{std::max(max.x, p.x), std::max(max.y, p.y)};
    }
  }
  const auto floor_texel = [&](double v) {
    return static_cast<int>(std::floor(v * texels_per_em));
  };
  const auto ceil_texel = [&](double v) { return static_cast<int>(std::ceil(v * texels_per_em)); };
  DistanceField field;
  field.origin = {floor_texel(min.x) - spread, floor_texel(min.y) - spread};
  field.width = ceil_texel(max.x) + spread - field.origin.x;
  field.height = ceil_texel(max.y) + spread - field.origin.y;
  const auto in_texels = [&](glm::dvec2 p) {
    return p * static_cast<double>(texels_per_em) - glm::dvec2{field.origin};
  };

  Distances distances(field.width, field.height, spread);
  for (const Segment& edge : edges) {
    if (!distances.add(in_texels(edge.from), in_texels(edge.to), limit)) return {};
  }
  for (Polygon& polygon : polygons) {
    for (glm::dvec2& p : polygon) p = in_texels(p);
  }
  const auto crossings = crossings_by_row(polygons, field.height, limit);
  if (limit.exceeded()) return {};

  const auto row_size = static_cast<std::size_t>(field.width);
  field.texels.resize(row_size * static_cast<std::size_t>(field.height));
  for (int y = 0; y < field.height; ++y) {
    const auto row = static_cast<std::size_t>(y);
    encode_row(distances.row(y), crossings[row], static_cast<float>(spread),
               std::span(field.texels).subspan(row * row_size, row_size));
  }
  return field;
}

}  // namespace rostrum::render

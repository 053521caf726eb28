#include "text_accuracy.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "area_coverage.h"
#include "glsl_as_cpp.h"
#include "glyph/flatten.h"

namespace rostrum::glsl {
#include "shaders/constants.glsl"
#include "shaders/glyph_coverage.glsl"
}  // namespace rostrum::glsl

namespace rostrum::render {
namespace {

// Draws the picture of one glyph, as a fragment shader sees it.
struct Drawing {
  glsl::Texture page;
  float spread;
  float texels_per_pixel;
  glm::vec2 texel_origin;  // where the picture's lower left corner lies in the page
  bool small;

  [[nodiscard]] float distance(int x, int y) const {
    return glsl::glyph_distance(page, texel_of(x, y), spread) / texels_per_pixel;
  }

  [[nodiscard]] glm::vec2 texel_of(int x, int y) const {
    return texel_origin + (glm::vec2(x, y) + 0.5F) * texels_per_pixel;
  }

  [[nodiscard]] float coverage(int x, int y) const {
    if (small) {
      return glsl::glyph_coverage_small(page, texel_of(x, y), {texels_per_pixel, 0},
                                        {0, texels_per_pixel}, 1 / texels_per_pixel, spread);
    }
    // dFdx and dFdy take the differences within blocks of two by two pixels.
    const int left = x & ~1;
    const int bottom = y & ~1;
    return glsl::glyph_coverage_large(
        distance(x, y),
        {distance(left + 1, y) - distance(left, y), distance(x, bottom + 1) - distance(x, bottom)});
  }
};

}  // namespace

void append_edge_errors(const GlyphAtlas& atlas, deck::OutlineRef glyph, float pixels_per_em,
                        std::mt19937& random, std::vector<float>& errors) {
  const Detail detail = detail_for(pixels_per_em);
  const AtlasGlyph* const found = atlas.find(glyph, detail);
  if (found == nullptr) return;  // without ink
  const AtlasPage& page = atlas.pages()[found->page];

  // The picture begins at a whole pixel, left of and below the field.
  std::uniform_real_distribution<float> within_pixel(0, 1);
  const glm::vec2 origin{within_pixel(random), within_pixel(random)};
  const glm::vec2 corner = glm::floor(found->em_min * pixels_per_em + origin);
  const glm::vec2 far_corner = glm::ceil(found->em_max * pixels_per_em + origin);
  const int width = static_cast<int>(far_corner.x - corner.x);
  const int height = static_cast<int>(far_corner.y - corner.y);
  const auto [texels_per_em, spread] = metrics(detail);
  const float texels_per_pixel = static_cast<float>(texels_per_em) / pixels_per_em;
  const Drawing drawing{.page = {page.texels, page.width, page.height},
                        .spread = static_cast<float>(spread),
                        .texels_per_pixel = texels_per_pixel,
                        .texel_origin = found->texel_min + (corner - origin) * texels_per_pixel -
                                        found->em_min * static_cast<float>(texels_per_em),
                        .small = pixels_per_em < glsl::kSmallText};

  constexpr double kTruthTolerance = 0.001;  // pixels
  std::vector<Polygon> polygons = flatten(glyph->points, kTruthTolerance / pixels_per_em);
  for (Polygon& polygon : polygons) {
    for (glm::dvec2& p : polygon) {
      p = p * static_cast<double>(pixels_per_em) + glm::dvec2(origin - corner);
    }
  }
  const std::vector<double> truth = area_coverage(polygons, width, height);
  const auto partial = [](double coverage) { return coverage > 0.002 && coverage < 0.998; };
  auto next_exact = truth.begin();
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const double exact = *next_exact++;
      const double drawn = drawing.coverage(x, y);
      if (partial(exact) || partial(drawn)) {
        errors.push_back(static_cast<float>(std::abs(drawn - exact) * 255));
      }
    }
  }
}

ErrorSummary summary(std::vector<float> errors) {
  if (errors.empty()) return {};
  const auto count = static_cast<double>(errors.size());
  const double mean = std::accumulate(errors.begin(), errors.end(), 0.0) / count;
  const auto rank = errors.begin() + static_cast<std::ptrdiff_t>(count * 0.99);
  std::nth_element(errors.begin(), rank, errors.end());
  return {.mean = mean, .percentile_99 = *rank};
}

}  // namespace rostrum::render

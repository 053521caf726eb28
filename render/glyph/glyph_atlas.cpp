#include "glyph/glyph_atlas.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <unordered_set>
#include <utility>

#include "glyph/distance_field.h"

namespace rostrum::render {
namespace {

// Returns the side of a page in texels: about a hundred glyphs of the text font fit.
int page_side(Detail detail) { return detail == Detail::Text ? 1024 : 2048; }

// True for an outline that is as large as a glyph or a stretched delimiter, and no more intricate.
bool suits_a_field(const deck::Outline& outline) {
  constexpr float kLargest = 8;  // ems
  constexpr std::uint32_t kMostCurves = 4096;
  if (outline.curve_count() == 0 || outline.curve_count() > kMostCurves) return false;
  glm::vec2 low = outline.points.front();
  glm::vec2 high = low;
  bool finite = true;
  for (const glm::vec2 p : outline.points) {
    low = glm::vec2(std::min(low.x, p.x), std::min(low.y, p.y));
    high = glm::vec2(std::max(high.x, p.x), std::max(high.y, p.y));
    finite = finite && std::isfinite(p.x) && std::isfinite(p.y);
  }
  const auto near = [](float v) { return std::abs(v) <= 100 * kLargest; };  // fits in an int
  return finite && near(low.x) && near(low.y) && high.x - low.x <= kLargest &&
         high.y - low.y <= kLargest;
}

void copy_into(AtlasPage& page, const DistanceField& field, glm::ivec2 corner) {
  for (int y = 0; y < field.height; ++y) {
    const auto from = field.texels.begin() + std::ptrdiff_t{y} * field.width;
    const auto to = page.texels.begin() + std::ptrdiff_t{corner.y + y} * page.width + corner.x;
    std::copy_n(from, field.width, to);
  }
  ++page.revision;
}

}  // namespace

// The figures are measured by tests/bench/text_accuracy. Text reaches down to 12 pixels an em,
// where the spread is 3/4 pixel: less, and a filter of one pixel would reach past it.
DetailMetrics metrics(Detail detail) {
  return detail == Detail::Text ? DetailMetrics{.texels_per_em = 96, .spread = 6}
                                : DetailMetrics{.texels_per_em = 256, .spread = 8};
}

Detail detail_for(float pixels_per_em) {
  constexpr float kFinest = 96;  // pixels an em
  return pixels_per_em <= kFinest ? Detail::Text : Detail::Display;
}

void GlyphAtlas::prepare(std::span<const deck::OutlineRef> outlines, Detail detail) {
  struct Made {
    std::uint64_t key;
    DistanceField field;
  };
  auto& glyphs = glyphs_.at(static_cast<std::size_t>(detail));
  auto& refused = refused_.at(static_cast<std::size_t>(detail));
  std::vector<Made> made;
  std::unordered_set<std::uint64_t> seen;
  for (const deck::OutlineRef outline : outlines) {
    const std::uint64_t key = outline.key();
    if (glyphs.contains(key) || refused.contains(key) || !seen.insert(key).second) continue;
    if (texels_ >= most_texels_ || !suits_a_field(*outline)) continue;
    const auto [texels_per_em, spread] = metrics(detail);
    WorkLimit limit(kWork + kWorkPerCurve * outline->curve_count());
    DistanceField field = make_distance_field(*outline, texels_per_em, spread, limit);
    work_ += limit.spent();
    if (field.texels.empty()) {
      refused.insert(key);
    } else {
      made.push_back({key, std::move(field)});
    }
  }
  std::ranges::sort(made, std::ranges::greater{}, [](const Made& m) { return m.field.height; });
  // A glyph is known once it is packed: one that memory was missing for is made the next time.
  for (const Made& m : made) {
    if (const auto packed = pack(m.field, detail)) {
      glyphs.emplace(m.key, *packed);
    } else {
      refused.insert(m.key);
    }
  }
}

std::optional<AtlasGlyph> GlyphAtlas::pack(const DistanceField& field, Detail detail) {
  std::size_t page = 0;
  std::optional<glm::ivec2> corner;
  for (; page < pages_.size(); ++page) {
    if (pages_[page].detail != detail) continue;
    corner = packers_[page].place(field.width, field.height);
    if (corner) break;
  }
  if (!corner && texels_ >= most_texels_) return std::nullopt;
  if (!corner) {
    // A glyph larger than a page gets a page of its own size.
    const int side = std::max({page_side(detail), field.width + 2, field.height + 2});
    const auto area = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    packers_.reserve(packers_.size() + 1);  // for each page there is one, whatever is thrown
    pages_.push_back({.detail = detail,
                      .width = side,
                      .height = side,
                      .texels = std::vector<std::uint16_t>(area),
                      .revision = 0});
    texels_ += area;
    packers_.emplace_back(side);
    corner = packers_.back().place(field.width, field.height);
    assert(corner.has_value());
  }
  copy_into(pages_[page], field, *corner);
  taken_ += static_cast<std::size_t>(field.width) * static_cast<std::size_t>(field.height);

  const glm::vec2 size{field.width, field.height};
  const glm::vec2 origin{field.origin};
  const auto texels_per_em = static_cast<float>(metrics(detail).texels_per_em);
  return AtlasGlyph{.page = static_cast<std::uint16_t>(page),
                    .texel_min = glm::vec2{*corner},
                    .texel_max = glm::vec2{*corner} + size,
                    .em_min = origin / texels_per_em,
                    .em_max = (origin + size) / texels_per_em};
}

float GlyphAtlas::fill() const {
  return texels_ == 0 ? 0 : static_cast<float>(taken_) / static_cast<float>(texels_);
}

const AtlasGlyph* GlyphAtlas::find(deck::OutlineRef outline, Detail detail) const {
  const auto& glyphs = glyphs_.at(static_cast<std::size_t>(detail));
  const auto found = glyphs.find(outline.key());
  return found != glyphs.end() ? &found->second : nullptr;
}

}  // namespace rostrum::render

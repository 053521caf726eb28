#include "text/math/stretch.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace rostrum::text::math {
namespace {

// Sizes in the font fall short of what they stand for by up to this: 1.195 em for 1.2 em.
constexpr double kTolerance = 0.01;

struct Assembly {
  std::vector<GlyphPart> pieces;  // extenders repeated
  double overlap = 0;             // of each piece with the one before
  double size = 0;
};

// The number of copies of each extender is the least that suffices with the least overlap; then the
// overlaps grow, all alike, until the size is right or a connector is used up.
Assembly assemble(const std::vector<GlyphPart>& parts, double min_overlap, double min_size) {
  double fixed = 0;
  double repeated = 0;
  double max_overlap = 1e9;
  for (const GlyphPart& part : parts) {
    (part.extender ? repeated : fixed) += part.size - min_overlap;
    if (&part != &parts.front()) max_overlap = std::min(max_overlap, part.start_connector);
    if (&part != &parts.back()) max_overlap = std::min(max_overlap, part.end_connector);
    if (part.extender) {
      max_overlap = std::min({max_overlap, part.start_connector, part.end_connector});
    }
  }
  int copies = 1;
  if (repeated > 0) {
    const double missing = (min_size - min_overlap - fixed) / repeated;
    copies = static_cast<int>(std::clamp(std::ceil(missing), 0.0, double{kMaxExtenders}));
  }

  Assembly result;
  for (const GlyphPart& part : parts) {
    result.pieces.insert(result.pieces.end(), part.extender ? static_cast<std::size_t>(copies) : 1,
                         part);
  }
  for (const GlyphPart& piece : result.pieces) result.size += piece.size;
  const double joints = static_cast<double>(result.pieces.size()) - 1;
  if (joints > 0) {
    const double wanted = (result.size - min_size) / joints;
    result.overlap = std::clamp(wanted, min_overlap, std::max(min_overlap, max_overlap));
    result.size -= result.overlap * joints;
  }
  return result;
}

// Pieces from the bottom up; set from the top, as TeX does.
Box stack(const MathFont& font, const Assembly& assembly, double scale) {
  Box result;
  double top = assembly.size;
  for (auto piece = assembly.pieces.rbegin(); piece != assembly.pieces.rend(); ++piece) {
    Box box = glyph_box(font, piece->glyph, scale);
    const double y = (top - piece->size) * scale + box.depth;
    result.width = std::max(result.width, box.width);
    result.place(std::move(box), 0, y);
    top -= piece->size - assembly.overlap;
  }
  return result;
}

Box line_up(const MathFont& font, const Assembly& assembly, double scale) {
  Box result{.width = assembly.size * scale};
  double x = 0;
  for (const GlyphPart& piece : assembly.pieces) {
    Box box = glyph_box(font, piece.glyph, scale);
    if (result.elements.empty()) {  // the ink's measures, which may end above the baseline
      result.height = box.height;
      result.depth = box.depth;
    }
    result.height = std::max(result.height, box.height);
    result.depth = std::max(result.depth, box.depth);
    result.elements.push_back({.at = {x, 0}, .content = std::move(box)});
    x += (piece.size - assembly.overlap) * scale;
  }
  return result;
}

}  // namespace

Box stretched_glyph(const MathFont& font, char32_t code, Direction direction, double min_size,
                    Style style) {
  const double scale = font.scale(style);
  std::uint16_t glyph = font.glyph(code, {.level = StyleLevel::Text});
  const double target = min_size / scale - kTolerance;
  bool enough = false;
  for (const GlyphVariant& variant : font.variants(glyph, direction)) {
    glyph = variant.glyph;
    enough = variant.size >= target;
    if (enough) break;
  }
  if (!enough) {
    const std::vector<GlyphPart> parts =
        font.parts(font.glyph(code, {.level = StyleLevel::Text}), direction);
    if (!parts.empty()) {
      const Assembly assembly = assemble(parts, font.constants().min_connector_overlap, target);
      return direction == Direction::Vertical ? stack(font, assembly, scale)
                                              : line_up(font, assembly, scale);
    }
  }
  Box box = glyph_box(font, glyph, scale);
  if (direction == Direction::Horizontal) {
    // The advance of such a sign may be that of a combining one, which has none.
    const GlyphMetrics metrics = font.metrics(glyph);
    Box result{
        .width = (metrics.right - metrics.left) * scale, .height = box.height, .depth = box.depth};
    result.elements.push_back({.at = {-metrics.left * scale, 0}, .content = std::move(box)});
    return result;
  }
  return box;
}

}  // namespace rostrum::text::math

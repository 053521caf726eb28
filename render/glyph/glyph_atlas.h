// Distance fields of glyphs, packed in pages: what the renderer uploads as textures. No GL here.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <glm/vec2.hpp>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "deck/outline.h"
#include "glyph/shelf_packer.h"

namespace rostrum::render {

struct DistanceField;

// A glyph's field exists at one or both of these sizes; which one is drawn depends on the pixels an
// em measures on screen.
enum class Detail : std::uint8_t { Text, Display };

struct DetailMetrics {
  int texels_per_em;
  int spread;  // texels from the outline to the end of the field's range, each way
};
[[nodiscard]] DetailMetrics metrics(Detail detail);

// The detail to draw a glyph with when an em measures that many pixels.
[[nodiscard]] Detail detail_for(float pixels_per_em);

// One page: a square field of 16-bit distances. A texel holds the signed distance from its centre
// to the outline, in texels: 0 is -spread (outside), 32768 the outline, 65535 +spread (inside).
// Rows go up: the first row is the lowest, as in GL.
struct AtlasPage {
  Detail detail = Detail::Text;
  int width = 0;
  int height = 0;
  std::vector<std::uint16_t> texels;
  // Counts changes of the texels since the page was made, so that an uploader knows when to upload.
  std::uint32_t revision = 0;
};

// A glyph's field lies here. The field reaches past the ink by the spread.
struct AtlasGlyph {
  std::uint16_t page = 0;
  glm::vec2 texel_min{0, 0};  // corners of the field in its page, in texels
  glm::vec2 texel_max{0, 0};
  glm::vec2 em_min{0, 0};  // the same corners, in ems from the glyph's origin
  glm::vec2 em_max{0, 0};
};

class GlyphAtlas {
 public:
  // Texels of all pages, two bytes each: about a hundred thousand glyphs as texts have them.
  static constexpr std::size_t kMostTexels = std::size_t{1} << 26U;
  // Of a WorkLimit, for an outline and for each of its curves.
  static constexpr std::uint64_t kWork = 4'000'000;
  static constexpr std::uint64_t kWorkPerCurve = 50'000;

  // Once there are so many texels, or more by what is left of a page, no page is added.
  explicit GlyphAtlas(std::size_t most_texels = kMostTexels) : most_texels_(most_texels) {}

  // Makes the fields of those outlines that are not there yet at that detail, and packs them.
  // Outlines are known by their keys; they need not outlive the call. Those without ink get none,
  // nor do those that are far larger or more intricate than a glyph, since a field would cost too
  // much, nor any once the atlas is full. Pages grow in number, and what was found before stays
  // valid.
  void prepare(std::span<const deck::OutlineRef> outlines, Detail detail);

  // Null for an outline that has no field at that detail.
  [[nodiscard]] const AtlasGlyph* find(deck::OutlineRef outline, Detail detail) const;

  [[nodiscard]] std::span<const AtlasPage> pages() const { return pages_; }

  // What all fields have cost so far, as a WorkLimit counts.
  [[nodiscard]] std::uint64_t work() const { return work_; }
  // Returns the share of all pages that fields take, 0..1.
  [[nodiscard]] float fill() const;

 private:
  // None where there is no room left.
  [[nodiscard]] std::optional<AtlasGlyph> pack(const DistanceField& field, Detail detail);

  std::vector<AtlasPage> pages_;
  std::vector<ShelfPacker> packers_;  // one a page
  // By detail, then by the outline's key.
  std::array<std::unordered_map<std::uint64_t, AtlasGlyph>, 2> glyphs_;
  // Those that have none, so that it is not tried again in each frame.
  std::array<std::unordered_set<std::uint64_t>, 2> refused_;
  std::size_t most_texels_;
  std::uint64_t work_ = 0;
  std::size_t texels_ = 0;  // of all pages
  std::size_t taken_ = 0;   // by fields
};

}  // namespace rostrum::render

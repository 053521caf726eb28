#include "text/shaping.h"

#include <hb.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "base/utf8.h"
#include "text/font_face.h"

namespace rostrum::text {
namespace {

// Characters [first, last) that are shaped in one go.
struct Stretch {
  std::size_t first = 0;
  std::size_t last = 0;
  FontIndex font = kRegular;
  hb_script_t script = HB_SCRIPT_COMMON;
};

// Characters that modify the one before and must come from its font: marks, joiners, variation
// selectors.
bool modifies_previous(char32_t character) {
  constexpr char32_t kZeroWidthNonJoiner = 0x200C;
  constexpr char32_t kZeroWidthJoiner = 0x200D;
  if (character == kZeroWidthNonJoiner || character == kZeroWidthJoiner) return true;
  const auto category = hb_unicode_general_category(hb_unicode_funcs_get_default(), character);
  return category == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
         category == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK ||
         category == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK;
}

// The first font that has the whole cluster, else the first that has its base, else the text font,
// whose box for a missing glyph then stands for it.
FontIndex font_for(const Fonts& fonts, std::span<const FontIndex> chain,
                   std::span<const Character> cluster) {
  const auto has = [&fonts](FontIndex font, const Character& c) {
    return fonts.face(font).glyph_of(c.value) != 0;
  };
  for (const FontIndex font : chain) {
    if (std::ranges::all_of(cluster, [&](const Character& c) { return has(font, c); })) return font;
  }
  for (const FontIndex font : chain) {
    if (has(font, cluster.front())) return font;
  }
  return chain.front();
}

std::vector<Stretch> split(const Fonts& fonts, std::span<const FontIndex> chain,
                           std::span<const Character> line) {
  std::vector<Stretch> stretches;
  for (std::size_t first = 0; first < line.size();) {
    std::size_t last = first + 1;
    while (last < line.size() && modifies_previous(line[last].value)) ++last;
    const FontIndex font = font_for(fonts, chain, line.subspan(first, last - first));
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), line[first].value);
    const bool any_script = script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED;

    Stretch* current = stretches.empty() ? nullptr : &stretches.back();
    if (current != nullptr && current->font == font &&
        (any_script || current->script == HB_SCRIPT_COMMON || current->script == script)) {
      current->last = last;
      if (!any_script) current->script = script;
    } else {
      const hb_script_t inherited = current != nullptr ? current->script : HB_SCRIPT_COMMON;
      stretches.push_back({first, last, font, any_script ? inherited : script});
    }
    first = last;
  }
  return stretches;
}

}  // namespace

ShapedLine shape_line(const Fonts& fonts, std::string_view line, scene::Weight weight,
                      double grid) {
  // Ties go up, also those that the division has put a hair below.
  const auto rounded = [grid](double ems) {
    return grid > 0 ? std::floor(ems / grid + 0.5 + 1e-9) * grid : ems;
  };
  const std::vector<Character> characters = decode_utf8(line);
  std::vector<hb_codepoint_t> text(characters.size());
  std::ranges::transform(characters, text.begin(), &Character::value);

  struct CloseBuffer {
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
  };
  const std::unique_ptr<hb_buffer_t, CloseBuffer> buffer(hb_buffer_create());

  ShapedLine result;
  result.glyphs.reserve(characters.size());
  for (const Stretch& stretch : split(fonts, fonts.chain(weight), characters)) {
    const FontFace& face = fonts.face(stretch.font);
    hb_buffer_clear_contents(buffer.get());
    hb_buffer_add_codepoints(buffer.get(), text.data(), static_cast<int>(text.size()),
                             static_cast<unsigned>(stretch.first),
                             static_cast<int>(stretch.last - stretch.first));
    hb_buffer_set_script(buffer.get(), stretch.script);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(face.shaper(), buffer.get(), nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    for (unsigned i = 0; i < count; ++i) {
      const glm::dvec2 offset{positions[i].x_offset, positions[i].y_offset};
      const scene::GlyphId id{.font = stretch.font,
                              .glyph = static_cast<std::uint16_t>(glyphs[i].codepoint)};
      result.glyphs.push_back({id, glm::dvec2{result.advance, 0} + offset / face.units_per_em()});
      result.advance += rounded(positions[i].x_advance / face.units_per_em());
    }
  }
  return result;
}

}  // namespace rostrum::text

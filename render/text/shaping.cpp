#include "text/shaping.h"

#include <hb.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <utility>

#include "text/bidi.h"
#include "text/font_face.h"

namespace rostrum::text {
namespace {

// Characters [first, last) that are shaped in one go.
struct Stretch {
  std::size_t first = 0;
  std::size_t last = 0;
  FontIndex font = kRegular;
  hb_script_t script = HB_SCRIPT_COMMON;
  bool fallback = false;
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
                   std::span<const SourceCharacter> cluster) {
  const auto has = [&fonts](FontIndex font, const SourceCharacter& c) {
    return fonts.face(font).glyph_of(c.value) != 0;
  };
  for (const FontIndex font : chain) {
    if (std::ranges::all_of(cluster, [&](const SourceCharacter& c) { return has(font, c); }))
      return font;
  }
  for (const FontIndex font : chain) {
    if (has(font, cluster.front())) return font;
  }
  return chain.front();
}

bool same_style(const SourceCharacter& a, const SourceCharacter& b) {
  return a.weight == b.weight && a.slant == b.slant && a.family == b.family && a.level == b.level;
}

std::vector<Stretch> split(const Fonts& fonts, std::span<const SourceCharacter> line) {
  std::vector<Stretch> stretches;
  for (std::size_t first = 0; first < line.size();) {
    std::size_t last = first + 1;
    while (last < line.size() && modifies_previous(line[last].value)) ++last;
    const auto chain = fonts.chain(line[first].weight, line[first].slant, line[first].family);
    const FontIndex font = font_for(fonts, chain, line.subspan(first, last - first));
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), line[first].value);
    const bool any_script = script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED;

    Stretch* current = stretches.empty() ? nullptr : &stretches.back();
    if (current != nullptr && current->font == font &&
        same_style(line[current->first], line[first]) &&
        (any_script || current->script == HB_SCRIPT_COMMON || current->script == script)) {
      current->last = last;
      if (!any_script) current->script = script;
    } else {
      const hb_script_t inherited = current != nullptr ? current->script : HB_SCRIPT_COMMON;
      stretches.push_back({.first = first,
                           .last = last,
                           .font = font,
                           .script = any_script ? inherited : script,
                           .fallback = font != chain.front()});
    }
    first = last;
  }
  return stretches;
}

struct CloseBuffer {
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};

// Shapes stretches of one line, in the order in which they stand.
class Shaper {
 public:
  Shaper(const Fonts& fonts, std::span<const SourceCharacter> line, const ShapingOptions& options)
      : fonts_(fonts), line_(line), options_(options), text_(line.size()) {
    std::ranges::transform(line, text_.begin(), &SourceCharacter::value);
  }

  void shape(const Stretch& stretch) {
    const FontFace& face = fonts_.face(stretch.font);
    const bool leftward = line_[stretch.first].level % 2 == 1;
    hb_buffer_clear_contents(buffer_.get());
    hb_buffer_add_codepoints(buffer_.get(), text_.data(), static_cast<int>(text_.size()),
                             static_cast<unsigned>(stretch.first),
                             static_cast<int>(stretch.last - stretch.first));
    hb_buffer_set_script(buffer_.get(), stretch.script);
    hb_buffer_set_direction(buffer_.get(), leftward ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer_.get());
    const std::span<const hb_feature_t> features = this->features(stretch);
    hb_shape(face.shaper(), buffer_.get(), features.data(), static_cast<unsigned>(features.size()));
    take(stretch, face, leftward);
  }

  ShapedLine result() { return std::move(result_); }

 private:
  // What joins characters. Inter makes arrows of "->" by its contextual forms.
  [[nodiscard]] std::span<const hb_feature_t> features(const Stretch& stretch) const {
    static const auto kNone = [] {
      std::array<hb_feature_t, 4> off{};
      std::size_t count = 0;
      for (const char* name : {"liga", "clig", "dlig", "calt"}) {
        hb_feature_from_string(name, -1, &off[count]);
        off[count].value = 0;
        off[count].start = HB_FEATURE_GLOBAL_START;
        off[count].end = HB_FEATURE_GLOBAL_END;
        ++count;
      }
      return off;
    }();
    const bool join = options_.ligatures && line_[stretch.first].family != scene::Family::Monospace;
    return join ? std::span<const hb_feature_t>{} : std::span<const hb_feature_t>{kNone};
  }

  // Ties go up, also those that the division has put a hair below.
  [[nodiscard]] double rounded(double ems) const {
    const double grid = options_.grid;
    return grid > 0 ? std::floor(ems / grid + 0.5 + 1e-9) * grid : ems;
  }

  void take(const Stretch& stretch, const FontFace& face, bool leftward) {
    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer_.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer_.get(), &count);
    const bool upright = stretch.font != kItalic && stretch.font != kBoldItalic;
    const bool leaning = line_[stretch.first].slant == scene::Slant::Italic && upright;
    for (unsigned i = 0; i < count; ++i) {
      const glm::dvec2 offset{positions[i].x_offset, positions[i].y_offset};
      const scene::GlyphId id{.font = stretch.font,
                              .glyph = static_cast<std::uint16_t>(glyphs[i].codepoint)};
      result_.glyphs.push_back(
          {.glyph = id,
           .origin = glm::dvec2{result_.advance, 0} + offset / face.units_per_em(),
           .source = source_of(std::span{glyphs, count}, i, stretch, leftward),
           .fallback = stretch.fallback,
           .leaning = leaning});
      result_.advance += rounded(positions[i].x_advance / face.units_per_em());
    }
  }

  // A cluster is named by its first character and ends where the next one begins, which in text
  // that reads from the right is the one before.
  [[nodiscard]] scene::SourceRange source_of(std::span<const hb_glyph_info_t> glyphs,
                                             std::size_t index, const Stretch& stretch,
                                             bool leftward) const {
    const std::size_t first = glyphs[index].cluster;
    std::size_t end = stretch.last;
    if (leftward) {
      std::size_t i = index;
      while (i > 0 && glyphs[i].cluster == first) --i;
      if (glyphs[i].cluster != first) end = glyphs[i].cluster;
    } else {
      std::size_t i = index;
      while (i + 1 < glyphs.size() && glyphs[i].cluster == first) ++i;
      if (glyphs[i].cluster != first) end = glyphs[i].cluster;
    }
    return {.begin = line_[first].source.begin, .end = line_[end - 1].source.end};
  }

  const Fonts& fonts_;
  std::span<const SourceCharacter> line_;
  const ShapingOptions& options_;
  std::vector<hb_codepoint_t> text_;
  std::unique_ptr<hb_buffer_t, CloseBuffer> buffer_{hb_buffer_create()};
  ShapedLine result_;
};

}  // namespace

ShapedLine shape_line(const Fonts& fonts, std::span<const SourceCharacter> line,
                      const ShapingOptions& options) {
  const std::vector<Stretch> stretches = split(fonts, line);
  std::vector<std::uint8_t> levels(stretches.size());
  std::ranges::transform(stretches, levels.begin(),
                         [&](const Stretch& stretch) { return line[stretch.first].level; });
  Shaper shaper(fonts, line, options);
  for (const std::size_t index : visual_order(levels)) shaper.shape(stretches[index]);
  return shaper.result();
}

ShapedLine shape_line(const Fonts& fonts, std::string_view text, const scene::TextStyle& style,
                      double grid) {
  return shape_line(fonts, source_lines(text, style).front(),
                    {.ligatures = style.ligatures, .grid = grid});
}

}  // namespace rostrum::text

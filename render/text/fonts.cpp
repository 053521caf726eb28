#include "text/fonts.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <unordered_map>

#include "text/font_face.h"
#include "text/hull.h"
#include "text/manim_outline.h"

namespace rostrum::text {
namespace {

// In the order in which Manim draws the rules of a formula: from the lower right corner, clockwise.
Outline unit_square() {
  constexpr std::array<glm::vec2, 5> kCorners{{{1, 0}, {0, 0}, {0, 1}, {1, 1}, {1, 0}}};
  Outline square{.curves = {}, .contours = {0}};
  for (std::size_t i = 0; i < 4; ++i) {
    square.curves.push_back({.degree = 1, .points = {kCorners[i], kCorners[i + 1]}});
  }
  return square;
}

std::size_t chain_index(scene::Weight weight, scene::Slant slant, scene::Family family) {
  return (weight == scene::Weight::Bold ? 1U : 0U) + (slant == scene::Slant::Italic ? 2U : 0U) +
         (family == scene::Family::Monospace ? 4U : 0U);
}

}  // namespace

struct Fonts::State {
  struct CachedGlyph {
    Outline outline;
    scene::Hull hull;
    std::shared_ptr<const scene::GlyphOutline> contours;
  };

  FreeType library = open_freetype();
  std::array<std::optional<FontFace>, kFontCount> faces;
  std::array<std::vector<FontIndex>, 8> chains;  // by chain_index
  std::unordered_map<std::uint32_t, CachedGlyph> glyphs;

  static CachedGlyph derived(Outline outline, Closing closing, deck::OutlineKind kind) {
    auto hull = std::make_shared<const std::vector<glm::dvec2>>(ink_hull(outline));
    auto contours =
        std::make_shared<const scene::GlyphOutline>(manim_outline(outline, closing, kind));
    return {std::move(outline), std::move(hull), std::move(contours)};
  }

  const CachedGlyph& glyph(scene::GlyphId id) {
    const std::uint32_t key = std::uint32_t{id.font} << 16 | id.glyph;
    const auto found = glyphs.find(key);
    if (found != glyphs.end()) return found->second;
    const bool rule = id.font == scene::kRuleFont;
    assert(rule || (id.font < kFontCount && faces[id.font].has_value()));
    Outline outline = rule ? unit_square() : faces[id.font]->outline(id.glyph);
    const Closing closing = rule || id.font == kMath ? Closing::AsDrawn : Closing::Twice;
    const auto kind = rule ? deck::OutlineKind::Rectangle : deck::OutlineKind::Glyph;
    return glyphs.emplace(key, derived(std::move(outline), closing, kind)).first->second;
  }
};

Fonts::Fonts(std::unique_ptr<State> state) : state_(std::move(state)) {}
Fonts::Fonts(Fonts&&) noexcept = default;
Fonts& Fonts::operator=(Fonts&&) noexcept = default;
Fonts::~Fonts() = default;

Result<Fonts> Fonts::open(const FontFiles& files) {
  struct Role {
    FontIndex index;
    std::span<const std::byte> file;
    std::string_view name;
    bool needed;
  };
  const std::array roles{
      Role{kRegular, files.regular, "the regular text font", true},
      Role{kBold, files.bold, "the bold text font", true},
      Role{kFallback, files.fallback, "the fallback font", true},
      Role{kFallbackBold, files.fallback_bold, "the bold fallback font", true},
      Role{kMath, files.math, "the font for formulas", true},
      Role{kItalic, files.italic, "the italic text font", false},
      Role{kBoldItalic, files.bold_italic, "the bold italic text font", false},
      Role{kMono, files.mono, "the monospaced font", true},
      Role{kMonoBold, files.mono_bold, "the bold monospaced font", true},
      Role{kCustom, files.custom, "the given text font", false},
      Role{kCustomBold, files.custom_bold, "the given bold text font", false},
  };
  auto state = std::make_unique<State>();
  for (const Role& role : roles) {
    if (!role.needed && role.file.empty()) continue;
    auto face = FontFace::open(state->library, role.file, role.name);
    if (!face) return face.error();
    state->faces[role.index] = std::move(face).value();
  }

  using enum scene::Weight;
  using enum scene::Slant;
  const auto set_chain = [&](scene::Weight weight, scene::Slant slant, scene::Family family,
                             std::vector<FontIndex> chain) {
    std::erase_if(chain, [&](FontIndex font) { return !state->faces[font].has_value(); });
    state->chains[chain_index(weight, slant, family)] = std::move(chain);
  };
  constexpr auto kSans = scene::Family::Sans;
  constexpr auto kFixed = scene::Family::Monospace;
  set_chain(Normal, Upright, kSans, {kCustom, kRegular, kFallback, kMath});
  set_chain(Bold, Upright, kSans, {kCustomBold, kCustom, kBold, kFallbackBold, kFallback, kMath});
  set_chain(Normal, Italic, kSans, {kCustom, kItalic, kRegular, kFallback, kMath});
  set_chain(Bold, Italic, kSans,
            {kCustomBold, kCustom, kBoldItalic, kBold, kFallbackBold, kFallback, kMath});
  for (const scene::Slant slant : {Upright, Italic}) {
    set_chain(Normal, slant, kFixed, {kMono, kFallback, kMath});
    set_chain(Bold, slant, kFixed, {kMonoBold, kFallbackBold, kFallback, kMath});
  }
  return Fonts(std::move(state));
}

const Outline& Fonts::outline(scene::GlyphId glyph) const { return state_->glyph(glyph).outline; }

scene::Hull Fonts::hull(scene::GlyphId glyph) const { return state_->glyph(glyph).hull; }

std::shared_ptr<const scene::GlyphOutline> Fonts::contours(scene::GlyphId glyph) const {
  return state_->glyph(glyph).contours;
}

double Fonts::cap_height(FontIndex font) const {
  double height = 0;
  if (const std::uint16_t glyph = face(font).glyph_of(U'H')) {
    for (const Point& point : *hull({.font = font, .glyph = glyph})) {
      height = std::max(height, point.y);
    }
  }
  return height;
}

const FontFace& Fonts::face(FontIndex font) const {
  assert(font < kFontCount && state_->faces[font].has_value());
  return *state_->faces[font];
}

std::span<const FontIndex> Fonts::chain(scene::Weight weight, scene::Slant slant,
                                        scene::Family family) const {
  return state_->chains[chain_index(weight, slant, family)];
}

}  // namespace rostrum::text

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

struct CachedGlyph {
  Outline outline;
  scene::Hull hull;
  std::shared_ptr<const scene::GlyphOutline> contours;
};

CachedGlyph derived(Outline outline, Closing closing) {
  auto hull = std::make_shared<const std::vector<glm::dvec2>>(ink_hull(outline));
  auto contours = std::make_shared<const scene::GlyphOutline>(manim_outline(outline, closing));
  return {std::move(outline), std::move(hull), std::move(contours)};
}

// In the order in which Manim draws the rules of a formula: from the lower right corner, clockwise.
Outline unit_square() {
  constexpr std::array<glm::vec2, 5> kCorners{{{1, 0}, {0, 0}, {0, 1}, {1, 1}, {1, 0}}};
  Outline square{.curves = {}, .contours = {0}};
  for (std::size_t i = 0; i < 4; ++i) {
    square.curves.push_back({.degree = 1, .points = {kCorners[i], kCorners[i + 1]}});
  }
  return square;
}

}  // namespace

struct Fonts::State {
  FreeType library = open_freetype();
  std::array<std::optional<FontFace>, kFontCount> faces;
  std::array<std::vector<FontIndex>, 2> chains;  // by weight
  std::unordered_map<std::uint32_t, CachedGlyph> glyphs;

  const CachedGlyph& glyph(scene::GlyphId id) {
    const std::uint32_t key = std::uint32_t{id.font} << 16 | id.glyph;
    const auto found = glyphs.find(key);
    if (found != glyphs.end()) return found->second;
    const bool rule = id.font == scene::kRuleFont;
    assert(rule || (id.font < kFontCount && faces[id.font].has_value()));
    Outline outline = rule ? unit_square() : faces[id.font]->outline(id.glyph);
    const Closing closing = rule || id.font == kMath ? Closing::AsDrawn : Closing::Twice;
    return glyphs.emplace(key, derived(std::move(outline), closing)).first->second;
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

  auto& [normal, bold] = state->chains;
  normal = {kRegular, kFallback, kMath};
  bold = {kBold, kFallbackBold, kFallback, kMath};
  if (!files.custom.empty()) {
    normal.insert(normal.begin(), kCustom);
    bold.insert(bold.begin(), kCustom);
  }
  if (!files.custom_bold.empty()) bold.insert(bold.begin(), kCustomBold);
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

std::span<const FontIndex> Fonts::chain(scene::Weight weight) const {
  return state_->chains[weight == scene::Weight::Bold ? 1 : 0];
}

}  // namespace rostrum::text

#include "app/help_overlay.h"

#include <algorithm>
#include <cassert>
#include <string>

#include "app/keys.h"
#include "scene/geometry.h"

namespace rostrum::app {
namespace {

// Frame units, and Manim's points.
constexpr double kRowPitch = 0.4;
constexpr double kColumnGap = 0.5;
constexpr double kFontSize = 18;
constexpr scene::Rgba kVeil{0.06F, 0.07F, 0.09F, 0.94F};
constexpr scene::Rgba kKeyColor{1, 1, 1, 1};
constexpr scene::Rgba kHelpColor{0.78F, 0.82F, 0.86F, 1};

scene::Box ink_of(const scene::Layout& layout) {
  scene::Box box;
  for (const scene::PlacedGlyph& glyph : layout.glyphs) {
    for (const scene::Point p : *glyph.hull) box.add(glyph.placement(p));
  }
  return box;
}

void add_text(const scene::Layout& layout, scene::Point origin, scene::Rgba color,
              scene::DrawList& list) {
  for (const scene::PlacedGlyph& glyph : layout.glyphs) {
    const scene::Affine& at = glyph.placement;
    list.add(scene::GlyphItem{.glyph = glyph.glyph,
                              .placement = {.x_axis = glm::vec2(at.x_axis),
                                            .y_axis = glm::vec2(at.y_axis),
                                            .origin = glm::vec2(at.origin + origin)},
                              .color = color});
  }
}

}  // namespace

scene::DrawList help_overlay(const scene::Typesetter& typesetter) {
  struct Row {
    scene::Layout keys;
    scene::Layout help;
  };
  std::vector<Row> rows;
  double keys_width = 0;
  double help_width = 0;
  for (const Binding& binding : bindings()) {
    Row row{.keys = typesetter.text(label(binding), kFontSize, scene::Weight::Bold),
            .help = typesetter.text(binding.help, kFontSize, scene::Weight::Normal)};
    keys_width = std::max(keys_width, ink_of(row.keys).max.x);
    help_width = std::max(help_width, ink_of(row.help).max.x);
    rows.push_back(std::move(row));
  }

  scene::DrawList list;
  list.add(scene::QuadItem{.half_size = {scene::kFrameWidth / 2, scene::kFrameHeight / 2},
                           .fill = kVeil});
  const double left = -(keys_width + kColumnGap + help_width) / 2;
  double baseline = kRowPitch * (static_cast<double>(rows.size()) - 1) / 2;
  for (const Row& row : rows) {
    add_text(row.keys, {left, baseline}, kKeyColor, list);
    add_text(row.help, {left + keys_width + kColumnGap, baseline}, kHelpColor, list);
    baseline -= kRowPitch;
  }
  return list;
}

void append(const scene::DrawList& over, scene::DrawList& list) {
  assert(over.paths.empty());
  for (const scene::Run& run : over.runs) {
    for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
      if (run.kind == scene::ItemKind::Quad) {
        list.add(over.quads[i]);
      } else {
        list.add(over.glyphs[i]);
      }
    }
  }
}

}  // namespace rostrum::app

#include "app/help_overlay.h"

#include <algorithm>
#include <cassert>
#include <string>

#include "app/keys.h"
#include "scene/geometry.h"

namespace rostrum::app {
namespace {

// Frame units, and Manim's points.
constexpr double kRowPitch = 0.36;
constexpr double kKeysGap = 0.35;
constexpr double kColumnGap = 0.8;
constexpr double kFontSize = 13;
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

// One table: keys on the left, what they do on the right.
class Column {
 public:
  Column(std::span<const Binding> table, const scene::Typesetter& typesetter) {
    for (const Binding& binding : table) {
      Row row{.keys = typesetter.text(label(binding), kFontSize, scene::Weight::Bold),
              .help = typesetter.text(binding.help, kFontSize, scene::Weight::Normal)};
      keys_width_ = std::max(keys_width_, ink_of(row.keys).max.x);
      help_width_ = std::max(help_width_, ink_of(row.help).max.x);
      rows_.push_back(std::move(row));
    }
  }

  [[nodiscard]] double width() const { return keys_width_ + kKeysGap + help_width_; }
  [[nodiscard]] double height() const { return kRowPitch * static_cast<double>(rows_.size() - 1); }

  void draw(scene::Point top_left, scene::DrawList& list) const {
    double baseline = top_left.y;
    for (const Row& row : rows_) {
      add_text(row.keys, {top_left.x, baseline}, kKeyColor, list);
      add_text(row.help, {top_left.x + keys_width_ + kKeysGap, baseline}, kHelpColor, list);
      baseline -= kRowPitch;
    }
  }

 private:
  struct Row {
    scene::Layout keys;
    scene::Layout help;
  };
  std::vector<Row> rows_;
  double keys_width_ = 0;
  double help_width_ = 0;
};

}  // namespace

scene::DrawList help_overlay(const scene::Typesetter& typesetter) {
  const Column show{bindings(), typesetter};
  const Column timeline{timeline_bindings(), typesetter};
  const scene::Layout heading =
      typesetter.text("In the timeline, after a click on it", kFontSize, scene::Weight::Normal);

  scene::DrawList list;
  list.add(scene::QuadItem{.half_size = {scene::kFrameWidth / 2, scene::kFrameHeight / 2},
                           .fill = kVeil});
  const double left = -(show.width() + kColumnGap + timeline.width()) / 2;
  const double top = show.height() / 2;
  const double right = left + show.width() + kColumnGap;
  show.draw({left, top}, list);
  add_text(heading, {right, top}, kHelpColor, list);
  timeline.draw({right, top - 1.5 * kRowPitch}, list);
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

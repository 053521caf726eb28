#include "draw/help_overlay.h"

#include <algorithm>
#include <string>

#include "base/geometry.h"
#include "draw/text_drawing.h"

namespace rostrum::app {
namespace {

// Lengths are frame units; sizes of fonts are Manim's points.
constexpr double kRowPitch = 0.36;
constexpr double kKeysGap = 0.35;
constexpr double kColumnGap = 0.8;
constexpr double kFontSize = 13;
constexpr double kMargin = 0.04;  // of the frame, at each edge
constexpr deck::Rgba kCurtain{0.06F, 0.07F, 0.09F, 0.94F};
constexpr deck::Rgba kKeyColor{1, 1, 1, 1};
constexpr deck::Rgba kHelpColor{0.78F, 0.82F, 0.86F, 1};

// The table has the keys on the left, and what they do on the right.
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

  void draw(Point top_left, deck::DrawList& list) const {
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

// Two columns: the show's keys, and what is left of them above the timeline's.
deck::DrawList help_overlay(const KeyMap& keys, const scene::Typesetter& typesetter) {
  constexpr double kHeadingRows = 2.5;  // between the two tables of the right column
  const std::span<const Binding> all = keys.bindings(KeyTable::Show);
  const std::span<const Binding> timeline_keys = keys.bindings(KeyTable::Timeline);
  const std::size_t rows =
      (all.size() + timeline_keys.size() + static_cast<std::size_t>(kHeadingRows) + 1) / 2;
  const Column left{all.first(std::min(rows, all.size())), typesetter};
  const Column right{all.subspan(std::min(rows, all.size())), typesetter};
  const Column timeline{timeline_keys, typesetter};
  const scene::Layout heading =
      typesetter.text("In the timeline, after a click on it", kFontSize, scene::Weight::Normal);

  const double right_width = std::max(right.width(), timeline.width());
  const double width = left.width() + kColumnGap + right_width;
  const double height =
      std::max(left.height(), right.height() + (kHeadingRows + 1) * kRowPitch + timeline.height());
  deck::DrawList list;
  list.add(deck::QuadItem{.half_size = kHalfFrame, .fill = kCurtain});
  const double top = height / 2;
  const double middle = -width / 2 + left.width() + kColumnGap;
  left.draw({-width / 2, top}, list);
  right.draw({middle, top}, list);
  const double below = top - right.height() - kRowPitch * kHeadingRows;
  add_text(heading, {middle, below + kRowPitch * 0.5}, kHelpColor, list);
  timeline.draw({middle, below - kRowPitch}, list);

  // Made smaller, if that is what it takes, to keep off the edges that a projector may cut.
  const Point room{kFrameWidth * (1 - 2 * kMargin), kFrameHeight * (1 - 2 * kMargin)};
  const auto scale =
      static_cast<float>(std::min({1.0, room.x / width, room.y / (height + kRowPitch)}));
  for (deck::GlyphItem& item : list.glyphs) {
    item.placement.x_axis *= scale;
    item.placement.y_axis *= scale;
    item.placement.origin *= scale;
  }
  return list;
}

}  // namespace rostrum::app

#include "draw/overview_painter.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "draw/text_drawing.h"

namespace rostrum::app {
namespace {

// Lengths are frame units; sizes of fonts are Manim's points.
constexpr double kHeaderBaseline = kFrameHeight / 2 - 0.62;
constexpr double kHeaderSize = 19;
constexpr double kCountSize = 13;
constexpr double kCaptionSize = 12;
constexpr double kHintSize = 9.5;
constexpr double kCaptionDrop = 0.245;  // from a picture's lower edge to the baseline below it
constexpr double kNumberGap = 0.12;
constexpr double kTagMargin = 0.055;  // around the current step's number

constexpr deck::Rgba kBackground{0.055F, 0.062F, 0.078F, 1};
constexpr deck::Rgba kText{0.93F, 0.94F, 0.96F, 1};
constexpr deck::Rgba kDimText{0.62F, 0.65F, 0.70F, 1};
constexpr deck::Rgba kLine{0.30F, 0.33F, 0.38F, 1};
constexpr deck::Rgba kMissing{0.10F, 0.11F, 0.13F, 1};
constexpr deck::Rgba kChosen{0.35F, 0.77F, 0.87F, 1};
constexpr deck::Rgba kCurrent{1.0F, 0.80F, 0.16F, 1};
constexpr deck::Rgba kOnCurrent{0.08F, 0.08F, 0.08F, 1};

double width_of(const scene::Layout& layout) {
  const Box ink = ink_of(layout);
  return ink.empty() ? 0 : ink.max.x;
}

// Manim's letter spacing is for slides; labels use the font's own.
scene::Typesetter even_typesetter(const text::Fonts& fonts) {
  scene::Typesetter typesetter;
  typesetter.text = [&fonts](std::string_view words, double size, const scene::TextStyle& style) {
    return fonts.layout_text(words, size, style, text::Spacing::Font);
  };
  return typesetter;
}

void add_fill(const Box& box, deck::Rgba color, deck::DrawList& list) {
  list.add(deck::QuadItem{.center = glm::vec2(box.center()),
                          .half_size = glm::vec2(box.width() / 2, box.height() / 2),
                          .fill = color});
}

Box grown(const Box& box, double by) {
  return {.min = box.min - Point(by), .max = box.max + Point(by)};
}

// The whole pixels that a picture is copied to: those that its thumbnail has.
PixelRect pixels_of(const Box& picture, int width, int height, const View& view) {
  const glm::vec2 corner = view.to_pixels(glm::vec2(picture.min.x, picture.max.y));
  return {.x = static_cast<int>(std::lround(corner.x)),
          .y = static_cast<int>(std::lround(corner.y)) - height,
          .width = width,
          .height = height};
}

Box units_of(const PixelRect& rect, const View& view) {
  const auto to_units = [&](int x, int y) {
    return Point((glm::vec2(static_cast<float>(x), static_cast<float>(y)) - view.origin) /
                 view.scale);
  };
  return {.min = to_units(rect.x, rect.y),
          .max = to_units(rect.x + rect.width, rect.y + rect.height)};
}

}  // namespace

OverviewPainter::OverviewPainter(const deck::Deck& timeline, const text::Fonts& fonts,
                                 Painter& painter)
    : timeline_(&timeline),
      steps_(overview_steps(timeline, deck::Steps{timeline})),
      grid_(overview_grid(steps_.size())),
      typesetter_(even_typesetter(fonts)),
      painter_(&painter),
      thumbnails_(timeline) {}

void OverviewPainter::deck_changed() {
  steps_ = overview_steps(*timeline_, deck::Steps{*timeline_});
  grid_ = overview_grid(steps_.size());
  thumbnails_.change_deck(*timeline_);
}

render::FrameStats OverviewPainter::paint(const Overview& overview, Color background,
                                          const View& view, const gl::Framebuffer& target,
                                          double seconds) {
  const double scale = static_cast<double>(view.scale);
  const int width = std::max(1, static_cast<int>(std::lround(grid_.width * scale)));
  const int height = thumbnail_height(width);
  thumbnails_.set_format(width, background);
  if (!thumbnails_.complete()) {
    thumbnails_.draw_some(*painter_, overview.chosen_step().value_or(0), seconds);
  }

  list_.clear();
  list_.background = kBackground;
  list_header(overview);
  const std::size_t first = overview.first_row * grid_.columns;
  const std::size_t end = std::min(overview.shown.size(), first + grid_.cells());
  for (std::size_t i = first; i < end; ++i) {
    const PixelRect area = pixels_of(grid_.picture(i - first), width, height, view);
    list_cell(overview, i, units_of(area, view), 1 / scale);
  }
  const render::FrameStats stats = painter_->renderer().draw(list_, view, target);

  for (std::size_t i = first; i < end; ++i) {
    const gl::Texture* const picture = thumbnails_.picture(overview.shown[i]);
    if (picture == nullptr) continue;
    const gl::Framebuffer source{*picture};
    source.copy_to(target, {0, 0, picture->width(), picture->height()},
                   pixels_of(grid_.picture(i - first), width, height, view));
  }
  return stats;
}

void OverviewPainter::list_header(const Overview& overview) {
  const double left = grid_.picture(0).min.x;
  const double right = grid_.picture(grid_.columns - 1).max.x;
  const std::string count =
      overview.filter.empty() ? fmt::format("{} steps", steps_.size())
                              : fmt::format("{} of {} steps", overview.shown.size(), steps_.size());
  const scene::Layout counted = set(count, kCountSize);
  const double count_left = right - width_of(counted);
  add_text(counted, {count_left, kHeaderBaseline}, kDimText, list_);

  const double room = count_left - left - 0.4;
  double caret = left;
  if (overview.filter.empty()) {
    write_within("Type to find a step", kHeaderSize, kDimText, {left + 0.08, kHeaderBaseline},
                 room);
  } else {
    // A long filter is cut off at its start, so that its last letters can be seen.
    scene::Layout typed = set(overview.filter, kHeaderSize);
    const double width = width_of(typed);
    const double shift = std::min(0.0, room - width);
    std::erase_if(typed.glyphs, [&](const scene::PlacedGlyph& glyph) {
      return glyph.placement.origin.x + shift < 0;
    });
    add_text(typed, {left + shift, kHeaderBaseline}, kText, list_);
    caret = left + width + shift + 0.05;
  }
  add_fill({.min = {caret, kHeaderBaseline - 0.07}, .max = {caret + 0.02, kHeaderBaseline + 0.24}},
           kChosen, list_);
  add_fill({.min = {left, kHeaderBaseline - 0.19}, .max = {right, kHeaderBaseline - 0.18}}, kLine,
           list_);

  if (overview.shown.empty()) {
    add_text(set("No step's title, notes or number has that.", kCountSize),
             {left, grid_.origin.y - 0.4}, kDimText, list_);
  }
  const scene::Layout hint =
      set("Arrows choose   \u00b7   Enter goes   \u00b7   Escape returns", kHintSize);
  add_text(hint, {-width_of(hint) / 2, -kFrameHeight / 2 + 0.14}, kDimText, list_);

  const std::size_t rows = (overview.shown.size() + grid_.columns - 1) / grid_.columns;
  if (rows > grid_.rows) {
    // The bar shows which part of the rows is visible.
    const double top = grid_.origin.y;
    const double length =
        static_cast<double>(grid_.rows) * grid_.pitch.y - (grid_.pitch.y - grid_.height());
    const double part = length / static_cast<double>(rows);
    const double from = top - part * static_cast<double>(overview.first_row);
    const double to = from - part * static_cast<double>(grid_.rows);
    const double x = right + 0.2;
    add_fill({.min = {x, top - length}, .max = {x + 0.05, top}}, kMissing, list_);
    add_fill({.min = {x, to}, .max = {x + 0.05, from}}, kLine, list_);
  }
}

void OverviewPainter::list_cell(const Overview& overview, std::size_t position, const Box& picture,
                                double pixel) {
  const std::size_t index = overview.shown[position];
  const OverviewStep& step = steps_[index];
  const bool chosen = position == overview.chosen;
  const bool current = index == overview.current;
  if (chosen) {
    add_fill(grown(picture, std::max(0.045, 2 * pixel)), kChosen, list_);
  } else {
    add_fill(grown(picture, current ? std::max(0.02, 2 * pixel) : pixel),
             current ? kCurrent : kLine, list_);
  }
  add_fill(picture, kMissing, list_);

  const scene::Layout number = set(step.number, kCaptionSize, scene::Weight::Bold);
  const double number_width = width_of(number);
  Point at{picture.min.x, picture.min.y - kCaptionDrop};
  if (current) {
    const double height = kCaptionSize / 72 * 0.73;  // of Inter's figures
    add_fill({.min = {at.x, at.y - kTagMargin},
              .max = {at.x + number_width + 2 * kTagMargin, at.y + height + kTagMargin}},
             kCurrent, list_);
    at.x += kTagMargin;
  }
  add_text(number, at, current ? kOnCurrent : kDimText, list_);
  at.x += number_width + (current ? kTagMargin : 0) + kNumberGap;
  write_within(step.title, kCaptionSize, chosen || current ? kText : kDimText, at,
               picture.max.x - at.x);
}

scene::Layout OverviewPainter::set(std::string_view words, double font_size,
                                   scene::Weight weight) const {
  return typesetter_.text(words, font_size, weight);
}

// Words that do not fit end in an ellipsis.
void OverviewPainter::write_within(std::string_view words, double font_size, deck::Rgba color,
                                   Point at, double width) {
  add_text(set(fitted(words, width, {.size = font_size}, typesetter_), font_size), at, color,
           list_);
}

}  // namespace rostrum::app

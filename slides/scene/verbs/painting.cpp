// Verbs that paint: colours, opacities, widths, sheen.
#include <algorithm>
#include <cmath>

#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"

namespace rostrum::scene {
namespace {

// What a colour becomes with a sheen: each channel more by that part of all.
Color lighter(Color color, double factor) {
  const auto channel = [factor](std::uint8_t value) {
    constexpr double kMost = 255;
    return static_cast<std::uint8_t>(std::lround(std::clamp(value + factor * kMost, 0.0, kMost)));
  };
  return {.r = channel(color.r), .g = channel(color.g), .b = channel(color.b)};
}

// The gradient with other colours in it; none where there are none.
void set_gradient(Style& style, GradientStyle gradient) {
  if (gradient.fill.empty() && gradient.stroke.empty() && gradient.sheen == 0 &&
      gradient.direction == GradientStyle{}.direction) {
    style.gradient = nullptr;
  } else {
    style.gradient = std::make_shared<const GradientStyle>(std::move(gradient));
  }
}

GradientStyle gradient_of(const Style& style) {
  return style.gradient ? *style.gradient : GradientStyle{};
}

std::vector<Color> sheened(Color color, double sheen) {
  return sheen == 0 ? std::vector<Color>{} : std::vector<Color>{color, lighter(color, sheen)};
}

void fill_with(Style& style, Color color) {
  style.fill_color = color;
  GradientStyle gradient = gradient_of(style);
  gradient.fill = sheened(color, gradient.sheen);
  set_gradient(style, std::move(gradient));
}

void stroke_with(Style& style, Color color) {
  style.stroke_color = color;
  GradientStyle gradient = gradient_of(style);
  gradient.stroke = sheened(color, gradient.sheen);
  set_gradient(style, std::move(gradient));
}

template <class Change>
void for_styles(MobjectStore& store, std::size_t id, const Change& change) {
  for (const std::size_t member : store.family(id)) {
    change(store.node(member).figure.style);
    store.touch(member);
  }
}

// The colour at a fraction of the way through all of them.
Color color_at(const std::vector<Color>& colors, double fraction) {
  const double place = fraction * static_cast<double>(colors.size() - 1);
  const std::size_t from = std::min(static_cast<std::size_t>(place), colors.size() - 2);
  return mix_colors(colors[from], colors[from + 1], place - static_cast<double>(from));
}

// Whose style stands for a mobject's: Manim asks the mobject itself, here the first that draws
// something.
const Style& style_of(const MobjectStore& store, std::size_t id) {
  const std::vector<std::size_t> leaves = store.leaves(id);
  return store.node(leaves.empty() ? id : leaves.front()).figure.style;
}

// As Manim pairs families: the members of one are spread over those of the other.
void match(MobjectStore& store, std::size_t id, std::size_t other) {
  store.node(id).figure.style = store.node(other).figure.style;
  store.touch(id);
  const std::vector<std::size_t> members = store.node(id).members;
  std::vector<std::size_t> others = store.node(other).members;
  if (others.empty()) others = {other};
  const std::size_t pairs = std::max(members.size(), others.size());
  for (std::size_t i = 0; !members.empty() && i < pairs; ++i) {
    match(store, members[i * members.size() / pairs], others[i * others.size() / pairs]);
  }
}

}  // namespace

Mobject& Mobject::set_color(Color color) {
  for_styles(*store_, id_, [&](Style& style) {
    fill_with(style, color);
    stroke_with(style, color);
  });
  return *this;
}

Mobject& Mobject::set_color(const std::vector<Color>& colors, Where where) {
  if (colors.empty()) throw DeckError(where, "set_color", "there is no colour");
  if (colors.size() == 1) return set_color(colors.front());
  for_styles(*store_, id_, [&](Style& style) {
    style.fill_color = colors.front();
    style.stroke_color = colors.front();
    GradientStyle gradient = gradient_of(style);
    gradient.fill = colors;
    gradient.stroke = colors;
    set_gradient(style, std::move(gradient));
  });
  return *this;
}

Mobject& Mobject::set_fill(std::optional<Color> color, std::optional<double> opacity, Where where) {
  if (opacity) require_opacity(*opacity, "set_fill", where);
  for_styles(*store_, id_, [&](Style& style) {
    if (color) fill_with(style, *color);
    style.fill_opacity = opacity.value_or(style.fill_opacity);
  });
  return *this;
}

Mobject& Mobject::set_stroke(std::optional<Color> color, std::optional<double> width,
                             std::optional<double> opacity, Where where) {
  if (width) require_stroke_width(*width, "set_stroke", where);
  if (opacity) require_opacity(*opacity, "set_stroke", where);
  for_styles(*store_, id_, [&](Style& style) {
    if (color) stroke_with(style, *color);
    if (width) style.stroke_width = *width * kUnitsPerStrokeWidth;
    style.stroke_opacity = opacity.value_or(style.stroke_opacity);
  });
  return *this;
}

Mobject& Mobject::set_background_stroke(std::optional<Color> color, std::optional<double> width,
                                        std::optional<double> opacity, Where where) {
  if (width) require_stroke_width(*width, "set_background_stroke", where);
  if (opacity) require_opacity(*opacity, "set_background_stroke", where);
  for_styles(*store_, id_, [&](Style& style) {
    style.background_stroke_color = color.value_or(style.background_stroke_color);
    if (width) style.background_stroke_width = *width * kUnitsPerStrokeWidth;
    style.background_stroke_opacity = opacity.value_or(style.background_stroke_opacity);
  });
  return *this;
}

Mobject& Mobject::set_opacity(double opacity, Where where) {
  require_opacity(opacity, "set_opacity", where);
  for_styles(*store_, id_, [&](Style& style) {
    style.fill_opacity = opacity;
    style.stroke_opacity = opacity;
    style.background_stroke_opacity = opacity;
  });
  return *this;
}

Mobject& Mobject::fade(double darkness, Where where) {
  require_opacity(darkness, "fade", where);
  for_styles(*store_, id_, [&](Style& style) {
    style.fill_opacity *= 1 - darkness;
    style.stroke_opacity *= 1 - darkness;
    style.background_stroke_opacity *= 1 - darkness;
  });
  return *this;
}

Mobject& Mobject::set_color_by_gradient(const std::vector<Color>& colors, Where where) {
  if (colors.empty()) throw DeckError(where, "set_color_by_gradient", "there is no colour");
  if (colors.size() == 1) return set_color(colors.front());
  const std::vector<std::size_t> leaves = store_->leaves(id_);
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    // One alone has the last colour, as in Manim.
    const double fraction =
        leaves.size() == 1 ? 1 : static_cast<double>(i) / static_cast<double>(leaves.size() - 1);
    const Color color = color_at(colors, fraction);
    fill_with(store_->node(leaves[i]).figure.style, color);
    stroke_with(store_->node(leaves[i]).figure.style, color);
    store_->touch(leaves[i]);
  }
  return *this;
}

Mobject& Mobject::set_sheen(double factor, std::optional<Point> direction, Where where) {
  require_finite(factor, "the factor", "set_sheen", where);
  if (direction) require_point(*direction, "set_sheen", where);
  for_styles(*store_, id_, [&](Style& style) {
    GradientStyle gradient = gradient_of(style);
    gradient.sheen = factor;
    gradient.direction = direction.value_or(gradient.direction);
    set_gradient(style, std::move(gradient));
    fill_with(style, style.fill_color);
    stroke_with(style, style.stroke_color);
  });
  return *this;
}

Mobject& Mobject::set_sheen_direction(Point direction, Where where) {
  require_point(direction, "set_sheen_direction", where);
  for_styles(*store_, id_, [&](Style& style) {
    GradientStyle gradient = gradient_of(style);
    gradient.direction = direction;
    set_gradient(style, std::move(gradient));
  });
  return *this;
}

Mobject& Mobject::match_color(const Mobject& other) { return set_color(other.get_color()); }

Mobject& Mobject::match_style(const Mobject& other) {
  match(*store_, id_, other.id_);
  return *this;
}

Color Mobject::get_color() const {
  const Style& style = style_of(*store_, id_);
  return style.fill_opacity == 0 ? style.stroke_color : style.fill_color;
}
Color Mobject::get_fill_color() const { return style_of(*store_, id_).fill_color; }
Color Mobject::get_stroke_color() const { return style_of(*store_, id_).stroke_color; }
double Mobject::get_fill_opacity() const { return style_of(*store_, id_).fill_opacity; }
double Mobject::get_stroke_opacity() const { return style_of(*store_, id_).stroke_opacity; }
double Mobject::get_stroke_width() const {
  return style_of(*store_, id_).stroke_width / kUnitsPerStrokeWidth;
}

Mobject& Mobject::set_z_index(int z_index) {
  for (const std::size_t member : store_->family(id_)) {
    store_->node(member).z_index = z_index;
    store_->touch(member);
  }
  return *this;
}

}  // namespace rostrum::scene

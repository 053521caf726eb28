// What a slide looks like at a moment: the animations' formulas, as Manim's renderer draws them.
#include <algorithm>
#include <cassert>
#include <glm/geometric.hpp>

#include "scene/timeline.h"

namespace rostrum::scene {
namespace {

// Manim draws a stroke of width w 0.01 w units wide; Write outlines with a stroke of 2.
constexpr double kWriteStrokeWidth = 0.02;

Rgba rgba(Color color, double opacity) {
  return {static_cast<float>(color.r) / 255.0F, static_cast<float>(color.g) / 255.0F,
          static_cast<float>(color.b) / 255.0F, static_cast<float>(opacity)};
}

Rgba mix(Color from, Color to, double t) {
  return rgba(from, 1) * static_cast<float>(1 - t) + rgba(to, 1) * static_cast<float>(t);
}

// How a shape's part is drawn: which of it, where, and with what.
struct Look {
  double progress = 1;  // of its path
  Affine map;           // of its points
  Rgba fill{0, 0, 0, 0};
  Rgba stroke{0, 0, 0, 0};
  double stroke_width = 0;
  bool operator==(const Look&) const = default;
};

Look plain(const Style& style) {
  return {.fill = rgba(style.fill_color, style.fill_opacity),
          .stroke = rgba(style.stroke_color, style.stroke_opacity),
          .stroke_width = style.stroke_width};
}

// First the outline is drawn, then the fill comes while the outline turns into the shape's own
// stroke.
Look written(const Style& style, double p) {
  Look look = plain(style);
  if (p >= 1) {
    return look;
  }
  if (p < 0.5) {
    look.progress = 2 * p;
    look.fill.a = 0;
    look.stroke = rgba(style.writing_color, 1);
    look.stroke_width = kWriteStrokeWidth;
    return look;
  }
  const double q = 2 * p - 1;
  look.fill.a *= static_cast<float>(q);
  look.stroke = mix(style.writing_color, style.stroke_color, q);
  look.stroke.a = static_cast<float>((1 - q) + q * style.stroke_opacity);
  look.stroke_width = (1 - q) * kWriteStrokeWidth + q * style.stroke_width;
  return look;
}

Look created(const Style& style, double p) {
  Look look = plain(style);
  look.progress = p;
  return look;
}

// `presence` is 1 where the shape is wholly there; towards 0 it fades, and moves to its place
// elsewhere.
Look faded(const Style& style, const Clip& clip, Point shift, double presence) {
  Look look = plain(style);
  look.fill.a *= static_cast<float>(presence);
  look.stroke.a *= static_cast<float>(presence);
  const double scale = presence + (1 - presence) * clip.scale;
  look.map = {.x_axis = {scale, 0},
              .y_axis = {0, scale},
              .origin = clip.center * (1 - scale) + shift * (1 - presence)};
  return look;
}

// The progress of one part at the clip's progress a, by Manim's rule for lag:
// rate(a ((n - 1) r + 1) - i r) for part i of n.
double part_progress(const Clip& clip, double a, std::uint32_t part) {
  const double whole = (clip.part_count - 1) * clip.lag_ratio + 1;
  return clip.rate(a * whole - part * clip.lag_ratio);
}

Look animated(const Style& style, const Clip& clip, double progress) {
  switch (clip.kind) {
    case AnimationKind::Write:
      return written(style, progress);
    case AnimationKind::Create:
      return created(style, progress);
    case AnimationKind::FadeIn:
      return faded(style, clip, -clip.shift, progress);
    case AnimationKind::FadeOut:
      return faded(style, clip, clip.shift, 1 - progress);
  }
  assert(false);
  return {};
}

bool shows_fill(const Look& look) { return look.fill.a > 0 && look.progress > 0; }
bool shows_stroke(const Look& look) {
  return look.stroke.a > 0 && look.stroke_width > 0 && look.progress > 0;
}

void emit_glyph(const PlacedGlyph& glyph, const Look& look, DrawList& out) {
  const Affine placed = look.map * glyph.placement;
  const Placement placement{
      .x_axis = placed.x_axis, .y_axis = placed.y_axis, .origin = placed.origin};
  if (shows_fill(look)) {
    if (look.progress >= 1) {
      out.add(GlyphItem{.glyph = glyph.glyph, .placement = placement, .color = look.fill});
    } else {
      out.add(PathItem{.glyph = glyph.glyph,
                       .progress = static_cast<float>(look.progress),
                       .placement = placement,
                       .color = look.fill});
    }
  }
  if (shows_stroke(look)) {
    out.add(PathItem{.glyph = glyph.glyph,
                     .progress = static_cast<float>(std::min(look.progress, 1.0)),
                     .stroke_width = static_cast<float>(look.stroke_width),
                     .placement = placement,
                     .color = look.stroke});
  }
}

void emit_rectangle(const Shape& shape, const Look& look, DrawList& out) {
  const Point upper_right = look.map(shape.points[0]);
  const Point upper_left = look.map(shape.points[1]);
  const Point lower_left = look.map(shape.points[2]);
  const Point width = upper_right - upper_left;
  const double length = glm::length(width);
  out.add(
      QuadItem{.center = (upper_right + lower_left) / 2.0,
               .half_size = {length / 2, glm::length(upper_left - lower_left) / 2},
               .axis = length > 0 ? width / length : Point{1, 0},
               .stroke_width = shows_stroke(look) ? static_cast<float>(look.stroke_width) : 0.0F,
               .fill = look.fill,
               .stroke = look.stroke});
}

void emit_path(const Shape& shape, const Look& look, DrawList& out) {
  const auto first = static_cast<std::uint32_t>(out.points.size());
  for (const Point& point : shape.points) {
    out.points.emplace_back(look.map(point));
  }
  PathItem item{.first_point = first,
                .point_count = static_cast<std::uint32_t>(shape.points.size()),
                .closed = shape.closed,
                .progress = static_cast<float>(std::min(look.progress, 1.0))};
  if (shows_fill(look)) {
    item.color = look.fill;
    out.add(item);
  }
  if (shows_stroke(look)) {
    item.color = look.stroke;
    item.stroke_width = static_cast<float>(look.stroke_width);
    out.add(item);
  }
}

void emit_outlined(const Shape& shape, const Look& look, DrawList& out) {
  if (!shows_fill(look) && !shows_stroke(look)) {
    return;
  }
  if (shape.kind == ShapeKind::Rectangle && look.progress >= 1) {
    emit_rectangle(shape, look, out);
  } else {
    emit_path(shape, look, out);
  }
}

// Calls use(shape, look) for all that is on the slide at t, in painter's order; look(part) is how a
// part of the shape (a glyph, or 0 for the shape itself) is drawn.
template <class Use>
void for_each_shown(const Timeline& timeline, double t, const Use& use) {
  t = std::clamp(t, 0.0, timeline.duration);
  const auto after =
      std::upper_bound(timeline.spans.begin(), timeline.spans.end(), t,
                       [](double time, const auto& span) { return time < span.start; });
  if (after == timeline.spans.begin()) {
    return;
  }
  const Timeline::Span& span = *std::prev(after);
  for (std::uint32_t e = span.first_entry; e < span.first_entry + span.entry_count; ++e) {
    const Timeline::Entry& entry = timeline.entries[e];
    const Shape& shape = timeline.shapes[entry.shape];
    const Clip* clip = entry.clip == Timeline::kNoClip ? nullptr : &timeline.clips[entry.clip];
    const double a =
        clip == nullptr ? 1 : std::min((t - clip->start) / (clip->end - clip->start), 1.0);
    use(shape, [&](std::uint32_t part) {
      return clip == nullptr
                 ? plain(shape.style)
                 : animated(shape.style, *clip, part_progress(*clip, a, entry.first_part + part));
    });
  }
}

}  // namespace

void evaluate(const Timeline& timeline, double t, DrawList& out) {
  out.clear();
  for_each_shown(timeline, t, [&](const Shape& shape, const auto& look) {
    if (shape.kind == ShapeKind::Glyphs) {
      for (std::uint32_t part = 0; part < shape.glyphs.size(); ++part) {
        emit_glyph(shape.glyphs[part], look(part), out);
      }
    } else {
      emit_outlined(shape, look(0), out);
    }
  });
}

DrawList evaluate(const Timeline& timeline, double t) {
  DrawList list;
  evaluate(timeline, t, list);
  return list;
}

void shown_boxes(const Timeline& timeline, double t, std::vector<Box>& out) {
  out.clear();
  for_each_shown(timeline, t, [&](const Shape& shape, const auto& look) {
    Box box;
    const auto add = [&](const Look& drawn, const Affine& placement, const auto& points) {
      if (!shows_fill(drawn) && !shows_stroke(drawn)) {
        return;
      }
      const Affine placed = drawn.map * placement;
      for (const Point& point : points) {
        box.add(placed(point));
      }
    };
    if (shape.kind == ShapeKind::Glyphs) {
      for (std::uint32_t part = 0; part < shape.glyphs.size(); ++part) {
        const PlacedGlyph& glyph = shape.glyphs[part];
        add(look(part), glyph.placement, *glyph.hull);
      }
    } else {
      add(look(0), {}, shape.points);
    }
    if (!box.empty()) {
      out.push_back(box);
    }
  });
}

void resting_shapes(const Timeline& timeline, double t, std::vector<const Shape*>& out) {
  out.clear();
  for_each_shown(timeline, t, [&](const Shape& shape, const auto& look) {
    const Look whole = plain(shape.style);
    if (!shows_fill(whole) && !shows_stroke(whole)) {
      return;
    }
    for (std::uint32_t part = 0; part < shape.part_count(); ++part) {
      if (look(part) != whole) {
        return;
      }
    }
    out.push_back(&shape);
  });
}

}  // namespace rostrum::scene

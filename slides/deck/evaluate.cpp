#include "deck/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>

#include "deck/moment.h"

namespace rostrum::deck {
namespace {

Placement to_float(const Affine& map) {
  return {.x_axis = map.x_axis, .y_axis = map.y_axis, .origin = map.origin};
}

class ItemWriter {
 public:
  ItemWriter(const Deck& deck, const Affine& frame, DrawList& out)
      : deck_(&deck), frame_(frame), out_(&out) {}

  void add(const ShownPart& part) {
    if (!part.shows()) return;
    const Affine placement = frame_ * part.placement;
    if ((part.from->flags & kPartImage) != 0) {
      out_->add(ImageItem{.image = &deck_->image(part.from->outline),
                          .placement = to_float(placement),
                          .opacity = static_cast<float>(part.style.fill.a)});
      return;
    }
    const Outline& outline = deck_->outline(part.from->outline);
    const bool whole = part.begin <= 0 && part.end >= 1 && part.to == nullptr;
    const bool plain = whole && !part.style.has_gradient() && !part.shows_back();
    const bool mitred = !part.style.round || !part.shows_stroke();
    if (plain && mitred && outline.kind == OutlineKind::Rectangle &&
        add_quad(outline, placement, part)) {
      return;
    }
    PathItem item = path(outline, placement, part);
    if (plain && outline.kind == OutlineKind::Glyph && part.shows_fill()) {
      out_->add(GlyphItem{
          .outline = &outline, .placement = item.placement, .color = Rgba(part.style.fill)});
      if (!part.shows_stroke()) return;
      item.fill = {0, 0, 0, 0};
    }
    out_->add(item);
  }

 private:
  // A stroke is part of the scene: where the camera comes near, it is wider, as in Manim.
  [[nodiscard]] float in_frame(double width) const {
    return static_cast<float>(width * frame_.x_axis.x);
  }

  // False where it is no rectangle any more: a shear has slanted it.
  bool add_quad(const Outline& outline, const Affine& placement, const ShownPart& part) const {
    constexpr double kRightAngle = 1e-6;
    // Its corners are the starts of its curves.
    const Point corner0 = placement(outline.points[0]);
    const Point corner1 = placement(outline.points[kPointsPerCurve]);
    const Point corner2 = placement(outline.points[2 * kPointsPerCurve]);
    const Point width = corner0 - corner1;
    const Point height = corner1 - corner2;
    const double length = glm::length(width);
    const double other_length = glm::length(height);
    if (std::abs(glm::dot(width, height)) > kRightAngle * length * other_length) return false;
    out_->add(
        QuadItem{.center = (corner0 + corner2) / 2.0,
                 .half_size = {length / 2, other_length / 2},
                 .axis = length > 0 ? width / length : Point{1, 0},
                 .stroke_width = part.shows_stroke() ? in_frame(part.style.stroke_width) : 0.0F,
                 .fill = Rgba(part.style.fill),
                 .stroke = Rgba(part.style.stroke)});
    return true;
  }

  PathItem path(const Outline& outline, const Affine& placement, const ShownPart& part) {
    const ShownStyle& style = part.style;
    PathItem item{.outline = &outline,
                  .placement = to_float(placement),
                  .round = style.round,
                  .begin = static_cast<float>(std::clamp(part.begin, 0.0, 1.0)),
                  .end = static_cast<float>(std::clamp(part.end, 0.0, 1.0)),
                  .stroke_width = in_frame(style.stroke_width),
                  .back_width = in_frame(style.back_width),
                  .fill = Rgba(style.fill),
                  .stroke = Rgba(style.stroke),
                  .back_stroke = Rgba(style.back_stroke)};
    if (part.to != nullptr) {
      // The points of both add up, so that only one takes the camera's origin along.
      const Affine linear{.x_axis = frame_.x_axis, .y_axis = frame_.y_axis};
      const Affine to_placement = linear * part.to_placement;
      const Outline& to = deck_->outline(part.to->outline);
      item.to = &to;
      item.to_placement = to_float(to_placement);
    }
    if (style.has_gradient()) {
      const Box box = box_of(*deck_, part, frame_);
      item.fill_gradient = gradient(part, box, &GradientRecord::fill, &StyleRecord::fill);
      item.stroke_gradient = gradient(part, box, &GradientRecord::stroke, &StyleRecord::stroke);
    }
    return item;
  }

  // Between the colours of two styles, of which one may have a plain colour: that in every stop. As
  // many stops as the longer one has, evenly taken from the shorter.
  std::uint32_t gradient(const ShownPart& part, const Box& box, Slice GradientRecord::*slice,
                         Rgba32 StyleRecord::*plain) {
    const auto& tables = deck_->tables();
    const auto colors = [&](const StyleRecord& style) {
      const Slice own = style.gradient == kNone ? Slice{} : tables.gradients[style.gradient].*slice;
      return own.count == 0 ? std::span(&(style.*plain), 1)
                            : tables.colors.subspan(own.first, own.count);
    };
    const StyleRecord& start = *part.style.from;
    const auto from = colors(start);
    const auto to = colors(*part.style.to);
    const std::size_t count = std::max(from.size(), to.size());
    if (count < 2) return kNoGradient;
    const auto stop = [&](std::span<const Rgba32> own, std::size_t i) {
      const Rgba32& c = own[i * own.size() / count];
      return glm::dvec4{c[0], c[1], c[2], c[3]};
    };
    const std::uint32_t along = start.gradient == kNone ? part.style.to->gradient : start.gradient;
    const auto [x, y] = tables.gradients[along].direction;
    const Point offset = Point{x, y} * Point{box.width(), box.height()} / 2.0;
    const auto first = static_cast<std::uint32_t>(out_->stops.size());
    for (std::size_t i = 0; i < count; ++i) {
      // An easing that overshoots does not leave the range of colours.
      out_->stops.emplace_back(
          glm::clamp(stop(from, i) * (1 - part.weight) + stop(to, i) * part.weight, 0.0, 1.0));
    }
    out_->gradients.push_back({.first_stop = first,
                               .stop_count = static_cast<std::uint32_t>(count),
                               .from = box.center() - offset,
                               .to = box.center() + offset});
    return static_cast<std::uint32_t>(out_->gradients.size() - 1);
  }

  const Deck* deck_;
  Affine frame_;
  DrawList* out_;
};

}  // namespace

void evaluate(const Deck& deck, double t, DrawList& out) {
  out.clear();
  const Moment moment(deck, t);
  const Camera camera = moment.camera();
  out.background = camera.background;
  ItemWriter writer(deck, frame_map(camera), out);
  moment.for_each_part([&](const RunRecord&, const ShownPart& part) { writer.add(part); });
}

DrawList evaluate(const Deck& deck, double t) {
  DrawList list;
  evaluate(deck, t, list);
  return list;
}

Camera camera_at(const Deck& deck, double t) { return Moment(deck, t).camera(); }

}  // namespace rostrum::deck

#include "batch/draw_plan_builder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <glm/geometric.hpp>

#include "batch/constants.h"
#include "batch/glyph_field.h"
#include "batch/path_instances.h"
#include "batch/quad_parts.h"

namespace rostrum::render {
namespace {

// Pixels an em. A field rounds corners off, by more pixels the larger its glyph is drawn; beyond
// this the outline itself is filled. Only zooming in makes glyphs that large.
constexpr float kLargestField = 400;

std::uint32_t size_of(const auto& vector) { return static_cast<std::uint32_t>(vector.size()); }

glm::vec4 corners(const PixelRect& r) {
  return {static_cast<float>(r.x), static_cast<float>(r.y), static_cast<float>(r.right()),
          static_cast<float>(r.y_end())};
}

// The whole quad has no stroke.
QuadInstance filled_quad(glm::vec2 center, glm::vec2 half_size, glm::vec2 axis, glm::vec4 fill) {
  return {.center = center,
          .half_size = half_size,
          .axis = axis,
          .stroke_half_width = 0,
          .part_min = {0, 0},
          .part_max = {0, 0},
          .fill = fill,
          .stroke = {0, 0, 0, 0}};
}

}  // namespace

int mask_side_for(const View& view) {
  // Steps of 256 so that dragging a window's edge does not make new masks for every pixel.
  constexpr int kStep = 256;
  const int side = std::max(view.frame.width, view.frame.height);
  return (side + kStep - 1) / kStep * kStep;
}

DrawPlanBuilder::DrawPlanBuilder(const text::Fonts& fonts, text::GlyphAtlas& atlas,
                                 BatchOptions options)
    : fonts_(&fonts), atlas_(&atlas), options_(options) {}

const DrawPlan& DrawPlanBuilder::build(const scene::DrawList& list, const View& view,
                                       int mask_side) {
  assert(mask_side >= std::max(view.frame.width, view.frame.height));
  list_ = &list;
  view_ = view;
  writer_.begin(mask_side, options_.merge_runs);
  for (const scene::Run& run : list.runs) {
    for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
      switch (run.kind) {
        case scene::ItemKind::Quad:
          add(list.quads[i]);
          break;
        case scene::ItemKind::Glyph:
          add(list.glyphs[i]);
          break;
        case scene::ItemKind::Path:
          add(list.paths[i]);
          break;
      }
    }
  }
  writer_.end();
  return writer_.plan();
}

void DrawPlanBuilder::add(const scene::QuadItem& item) {
  const bool stroked = item.stroke.a > 0 && item.stroke_width > 0;
  if (!stroked && item.fill.a <= 0) return;
  QuadInstance quad = filled_quad(view_.to_pixels(item.center), item.half_size * view_.scale,
                                  item.axis, premultiplied(item.fill));
  if (stroked) {
    quad.stroke_half_width = item.stroke_width * view_.scale / 2;
    quad.stroke = premultiplied(item.stroke);
  }
  add_quad(quad);
}

void DrawPlanBuilder::add_quad(const QuadInstance& quad) {
  if (bounds_of(quad).within(view_.frame).empty()) return;
  const auto inside = options_.split_quads ? plain_inside(quad) : std::nullopt;
  if (!inside) {
    plan().quads.push_back(whole_quad(quad));
    writer_.draw(DrawKind::Quads, 1);
    return;
  }
  append_border(quad, *inside, plan().quads);
  writer_.draw(DrawKind::Quads, 4);
  if (quad.fill.a > 0) {
    plan().quads.push_back(inside_quad(quad, *inside));
    writer_.draw(DrawKind::PlainQuads, 1);
  }
}

void DrawPlanBuilder::add(const scene::GlyphItem& item) {
  const float pixels_per_em = view_.scale * std::max(glm::length(item.placement.x_axis),
                                                     glm::length(item.placement.y_axis));
  if (item.color.a <= 0 || pixels_per_em <= 0) return;
  if (item.glyph == scene::kRule) {
    add_rule(item);
    return;
  }
  const text::Detail detail = text::detail_for(pixels_per_em);
  const text::AtlasGlyph* const field = find(item.glyph, detail);
  if (field == nullptr) return;
  const GlyphInstance glyph = place_field(item, *field, detail, view_, options_.trim_glyphs);
  if (bounds_of(glyph).within(view_.frame).empty()) return;
  if (pixels_per_em > kLargestField) {
    add(scene::PathItem{.glyph = item.glyph, .placement = item.placement, .color = item.color});
    return;
  }
  plan().glyphs.push_back(glyph);
  const bool small = pixels_per_em < kSmallText;
  writer_.draw(small ? DrawKind::SmallGlyphs : DrawKind::LargeGlyphs, 1, field->page);
}

// A rule is the bar of a fraction or root; its angles stay right wherever it is put.
void DrawPlanBuilder::add_rule(const scene::GlyphItem& item) {
  const glm::vec2 x_axis = item.placement.x_axis * view_.scale;
  const glm::vec2 y_axis = item.placement.y_axis * view_.scale;
  const float width = glm::length(x_axis);
  if (width <= 0) return;
  add_quad(filled_quad(view_.to_pixels(item.placement.origin) + (x_axis + y_axis) / 2.0F,
                       glm::vec2(width, glm::length(y_axis)) / 2.0F, x_axis / width,
                       premultiplied(item.color)));
}

const text::AtlasGlyph* DrawPlanBuilder::find(scene::GlyphId glyph, text::Detail detail) {
  const text::AtlasGlyph* found = atlas_->find(glyph, detail);
  if (found == nullptr) {
    atlas_->prepare(std::span(&glyph, 1), detail);
    found = atlas_->find(glyph, detail);
    if (found != nullptr) ++plan().late_glyphs;
  }
  return found;
}

void DrawPlanBuilder::add(const scene::PathItem& item) {
  if (item.color.a <= 0 || !(item.progress > 0)) return;
  tracer_.trace(item, list_->points, *fonts_, view_);
  if (item.stroke_width <= 0) {
    add_fill(item);
  } else if (options_.lines_as_quads && !item.round && is_one_line()) {
    add_line(item);
  } else {
    add_stroke(item);
  }
}

bool DrawPlanBuilder::is_one_line() const {
  const auto chains = tracer_.chains();
  return chains.size() == 1 && chains.front().count == 2 && !chains.front().closed;
}

// A lone line with butt ends is a rectangle, and its coverage in the mask would be the same.
void DrawPlanBuilder::add_line(const scene::PathItem& item) {
  const auto ends = tracer_.points(tracer_.chains().front());
  const glm::vec2 along = ends[1] - ends[0];
  const float length = glm::length(along);
  add_quad(filled_quad((ends[0] + ends[1]) / 2.0F,
                       glm::vec2(length, item.stroke_width * view_.scale) / 2.0F, along / length,
                       premultiplied(item.color)));
}

void DrawPlanBuilder::add_stroke(const scene::PathItem& item) {
  const std::uint32_t first = size_of(plan().strokes);
  for (const Chain& chain : tracer_.chains()) {
    append_stroke(tracer_.points(chain), chain.closed, item.stroke_width * view_.scale / 2,
                  item.round ? Joints::Round : Joints::Mitred, plan().strokes);
  }
  const auto lines = std::span(plan().strokes).subspan(first);
  const Bounds bounds = bounds_of(lines);
  const PixelRect rect = bounds.within(view_.frame);
  if (rect.empty()) {
    plan().strokes.resize(first);
    return;
  }

  rects_.clear();
  if (options_.skip_empty_cells && std::max(rect.width, rect.height) > 2 * kCellSize) {
    cells_.cover(rect);
    for (const StrokeInstance& line : lines) cells_.mark(line);
    cells_.append_rects(rects_);
  } else {
    rects_.push_back(rect);
  }

  const glm::ivec2 to_mask = writer_.place_in_mask(MaskKind::Stroke, rect);
  for (StrokeInstance& line : lines) {
    line.from += glm::vec2(to_mask);
    line.to += glm::vec2(to_mask);
  }
  if (bounds.inside(rect)) {
    writer_.draw_in_mask(MaskKind::Stroke, first);
  } else {
    writer_.draw_in_mask(MaskKind::Stroke, first, moved(rect, to_mask));
  }
  for (const PixelRect& part : rects_) add_composite(DrawKind::Strokes, part, to_mask, item);
}

void DrawPlanBuilder::add_fill(const scene::PathItem& item) {
  const std::uint32_t first = size_of(plan().fills);
  for (const Chain& chain : tracer_.chains()) append_fill(tracer_.points(chain), plan().fills);
  const auto edges = std::span(plan().fills).subspan(first);
  const PixelRect rect = bounds_of(edges).within(view_.frame);
  if (rect.empty()) {
    plan().fills.resize(first);
    return;
  }
  const glm::ivec2 to_mask = writer_.place_in_mask(MaskKind::Fill, rect);
  for (FillInstance& edge : edges) {
    edge.from += glm::vec2(to_mask);
    edge.to += glm::vec2(to_mask);
    edge.rect = corners(moved(rect, to_mask));
  }
  writer_.draw_in_mask(MaskKind::Fill, first);
  add_composite(DrawKind::Fills, rect, to_mask, item);
}

void DrawPlanBuilder::add_composite(DrawKind kind, const PixelRect& rect, glm::ivec2 to_mask,
                                    const scene::PathItem& item) {
  plan().composites.push_back(
      {.rect = corners(rect), .to_mask = glm::vec2(to_mask), .color = premultiplied(item.color)});
  writer_.draw(kind, 1);
}

}  // namespace rostrum::render

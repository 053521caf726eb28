#include "frame/draw_plan_builder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <glm/geometric.hpp>

#include "frame/constants.h"
#include "frame/glyph_field.h"
#include "frame/image_instance.h"
#include "frame/path_instances.h"
#include "frame/quad_parts.h"

namespace rostrum::render {
namespace {

// Pixels an em. A field rounds corners off, by more pixels the larger its glyph is drawn; beyond
// this the outline itself is filled. Only zooming in makes glyphs that large.
constexpr float kLargestField = 400;

// An image that was among so many before it in the plan is found again. A second entry costs
// nothing but its place.
constexpr std::ptrdiff_t kImagesSearched = 64;

// Texels a pixel. An image at its own size is not filtered, though its size is rounded.
constexpr float kFineImage = 1.001F;

glm::vec4 corners(const PixelRect& r) {
  return {static_cast<float>(r.x), static_cast<float>(r.y), static_cast<float>(r.right()),
          static_cast<float>(r.y_end())};
}

// Without stroke, whole.
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

std::uint64_t curve_count(const deck::DrawList& list) {
  std::uint64_t count = 0;
  for (const deck::PathItem& path : list.paths) {
    if (path.outline) count += path.outline->curve_count();
  }
  for (const deck::GlyphItem& glyph : list.glyphs) count += glyph.outline->curve_count();
  return count;
}

}  // namespace

int mask_side_for(const View& view) {
  // Steps of 256 so that dragging a window's edge does not make new masks for every pixel.
  constexpr int kStep = 256;
  const int side = std::max(view.frame.width, view.frame.height);
  return (side + kStep - 1) / kStep * kStep;
}

DrawPlanBuilder::DrawPlanBuilder(GlyphAtlas& atlas, BatchOptions options, std::uint64_t most_lines)
    : atlas_(&atlas), options_(options), most_lines_(most_lines) {}

const DrawPlan& DrawPlanBuilder::build(const deck::DrawList& list, const View& view,
                                       int mask_side) {
  assert(mask_side >= std::max(view.frame.width, view.frame.height));
  list_ = &list;
  view_ = view;
  writer_.begin(mask_side, options_.merge_runs, options_.merge_mask_draws);
  tracer_.limit_steps(most_lines_ / std::max<std::uint64_t>(curve_count(list), 1));
  for (const deck::ItemRun& run : list.runs) {
    for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
      switch (run.kind) {
        case deck::ItemKind::Quad:
          add(list.quads[i]);
          break;
        case deck::ItemKind::Glyph:
          add(list.glyphs[i]);
          break;
        case deck::ItemKind::Path:
          add(list.paths[i]);
          break;
        case deck::ItemKind::Image:
          add(list.images[i]);
          break;
      }
    }
  }
  writer_.end();
  return writer_.plan();
}

void DrawPlanBuilder::add(const deck::QuadItem& item) {
  // What is a point has no edge to stroke: as a path it has no line, and Cairo draws none either.
  const bool is_point =
      std::max(item.half_size.x, item.half_size.y) * 2 * view_.scale < kShortestLine;
  const bool stroked = item.stroke.a > 0 && item.stroke_width > 0 && !is_point;
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

void DrawPlanBuilder::add(const deck::GlyphItem& item) {
  const float pixels_per_em = view_.scale * std::max(glm::length(item.placement.x_axis),
                                                     glm::length(item.placement.y_axis));
  if (item.color.a <= 0 || !(pixels_per_em > 0)) return;
  const auto fill_outline = [&] {
    add(deck::PathItem{.outline = item.outline, .placement = item.placement, .fill = item.color});
  };
  if (item.outline->kind != deck::OutlineKind::Glyph) return fill_outline();
  const Detail detail = detail_for(pixels_per_em);
  const AtlasGlyph* const field = find(item.outline, detail);
  if (field == nullptr) return fill_outline();
  const GlyphInstance glyph = place_field(item, *field, detail, view_, options_.trim_glyphs);
  if (bounds_of(glyph).within(view_.frame).empty()) return;
  if (pixels_per_em > kLargestField) return fill_outline();
  plan().glyphs.push_back(glyph);
  const bool small = pixels_per_em < kSmallText;
  writer_.draw(small ? DrawKind::SmallGlyphs : DrawKind::LargeGlyphs, 1, field->page);
}

const AtlasGlyph* DrawPlanBuilder::find(deck::OutlineRef outline, Detail detail) {
  const AtlasGlyph* found = atlas_->find(outline, detail);
  if (found == nullptr) {
    atlas_->prepare(std::span(&outline, 1), detail);
    found = atlas_->find(outline, detail);
    if (found != nullptr) ++plan().late_glyphs;
  }
  return found;
}

void DrawPlanBuilder::add(const deck::ImageItem& item) {
  if (!(item.opacity > 0)) return;
  const ImageInstance image = place_image(item, view_);
  if (bounds_of(image).within(view_.frame).empty()) return;
  std::vector<deck::ImageRef>& pictures = plan().pictures;
  const auto searched = std::min(pictures.rend() - pictures.rbegin(), kImagesSearched);
  const auto last = pictures.rbegin() + searched;
  const auto known = std::find(pictures.rbegin(), last, item.image);
  const auto page =
      known != last ? static_cast<std::uint32_t>(pictures.rend() - known) - 1 : size_of(pictures);
  if (page == pictures.size()) pictures.push_back(item.image);
  plan().images.push_back(image);
  const bool fine = texels_per_pixel(image, *item.image) > kFineImage;
  writer_.draw(fine ? DrawKind::FineImages : DrawKind::Images, 1, page);
}

DrawPlanBuilder::Paint DrawPlanBuilder::paint_of(const deck::Rgba& color,
                                                 std::uint32_t gradient) const {
  if (gradient == deck::kNoGradient) return {.color = premultiplied(color)};
  return {.gradient = &list_->gradients[gradient]};
}

void DrawPlanBuilder::add(const deck::PathItem& item) {
  const bool filled = item.fill.a > 0;
  const bool stroked = item.stroke.a > 0 && item.stroke_width > 0;
  const bool backed = item.back_stroke.a > 0 && item.back_width > 0;
  if (!filled && !stroked && !backed) return;
  tracer_.trace(item, list_->points, view_);
  if (tracer_.chains().empty()) return;
  if (backed) {
    add_stroke(item.back_width, item.round, paint_of(item.back_stroke, deck::kNoGradient));
  }
  if (filled) add_fill(paint_of(item.fill, item.fill_gradient));
  if (stroked) {
    add_stroke(item.stroke_width, item.round, paint_of(item.stroke, item.stroke_gradient));
  }
}

bool DrawPlanBuilder::is_one_line() const {
  const auto chains = tracer_.chains();
  return chains.size() == 1 && chains.front().count == 2 && !chains.front().closed;
}

// A lone line with butt ends is a rectangle, and its coverage in the mask would be the same.
void DrawPlanBuilder::add_line(float width, const Paint& paint) {
  const auto ends = tracer_.points(tracer_.chains().front());
  const glm::vec2 along = ends[1] - ends[0];
  const float length = glm::length(along);
  add_quad(filled_quad((ends[0] + ends[1]) / 2.0F, glm::vec2(length, width * view_.scale) / 2.0F,
                       along / length, paint.color));
}

void DrawPlanBuilder::add_stroke(float width, bool round, const Paint& paint) {
  if (options_.lines_as_quads && !round && paint.gradient == nullptr && is_one_line()) {
    add_line(width, paint);
    return;
  }
  const std::uint32_t first = size_of(plan().strokes);
  for (const Chain& chain : tracer_.chains()) {
    append_stroke(tracer_.points(chain), chain.closed, width * view_.scale / 2,
                  round ? Joints::Round : Joints::Mitred, plan().strokes);
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
  add_composites(MaskKind::Stroke, rects_, to_mask, paint);
}

void DrawPlanBuilder::add_fill(const Paint& paint) {
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
    edge.bounds = corners(moved(rect, to_mask));
  }
  writer_.draw_in_mask(MaskKind::Fill, first);
  add_composites(MaskKind::Fill, std::span(&rect, 1), to_mask, paint);
}

void DrawPlanBuilder::add_composites(MaskKind kind, std::span<const PixelRect> rects,
                                     glm::ivec2 to_mask, const Paint& paint) {
  const bool stroke = kind == MaskKind::Stroke;
  const auto count = static_cast<std::uint32_t>(rects.size());
  if (paint.gradient == nullptr) {
    for (const PixelRect& rect : rects) {
      plan().composites.push_back(
          {.bounds = corners(rect), .to_mask = glm::vec2(to_mask), .color = paint.color});
    }
    writer_.draw(stroke ? DrawKind::Strokes : DrawKind::Fills, count);
    return;
  }
  const deck::Gradient& gradient = *paint.gradient;
  if (plan().stops.empty()) plan().stops = list_->stops;
  const glm::vec2 from = view_.to_pixels(gradient.from);
  const glm::vec2 way = view_.to_pixels(gradient.to) - from;
  const float square = glm::dot(way, way);
  for (const PixelRect& rect : rects) {
    plan().gradients.push_back(
        {.bounds = corners(rect),
         .to_mask = glm::vec2(to_mask),
         .from = from,
         .along = square > 0 ? way / square : glm::vec2(0, 0),
         .first_stop = static_cast<float>(gradient.first_stop),
         .last_stop = static_cast<float>(gradient.first_stop + gradient.stop_count - 1)});
  }
  writer_.draw(stroke ? DrawKind::GradientStrokes : DrawKind::GradientFills, count);
}

}  // namespace rostrum::render

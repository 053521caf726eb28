#include "batch/frame_builder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <glm/geometric.hpp>

#include "batch/constants.h"
#include "batch/quad_parts.h"

namespace rostrum::render {
namespace {

glm::vec4 premultiplied(const scene::Rgba& c) { return {c.r * c.a, c.g * c.a, c.b * c.a, c.a}; }

glm::vec4 corners(const PixelRect& r) {
  return {static_cast<float>(r.x), static_cast<float>(r.y), static_cast<float>(r.right()),
          static_cast<float>(r.top())};
}

std::uint32_t size_of(const auto& vector) { return static_cast<std::uint32_t>(vector.size()); }

// A rotated rectangle's reach along an axis of the picture.
bool outside(const PixelRect& frame, glm::vec2 center, glm::vec2 reach) {
  return center.x + reach.x <= static_cast<float>(frame.x) ||
         center.x - reach.x >= static_cast<float>(frame.right()) ||
         center.y + reach.y <= static_cast<float>(frame.y) ||
         center.y - reach.y >= static_cast<float>(frame.top());
}

}  // namespace

int mask_side_for(const View& view) {
  // Steps of 256 so that dragging a window's edge does not make new masks for every pixel.
  constexpr int kStep = 256;
  const int side = std::max(view.frame.width, view.frame.height);
  return (side + kStep - 1) / kStep * kStep;
}

FrameBuilder::FrameBuilder(const text::Fonts& fonts, text::GlyphAtlas& atlas, BatchOptions options)
    : fonts_(&fonts), atlas_(&atlas), options_(options) {}

const Frame& FrameBuilder::build(const scene::DrawList& list, const View& view, int mask_side) {
  assert(mask_side >= std::max(view.frame.width, view.frame.height));
  list_ = &list;
  view_ = view;
  frame_.clear();
  stroke_mask_ = MaskPacker(mask_side);
  fill_mask_ = MaskPacker(mask_side);
  frame_.batches.push_back({});
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
  end_batch();
  return frame_;
}

void FrameBuilder::add(const scene::QuadItem& item) {
  const bool stroked = item.stroke.a > 0 && item.stroke_width > 0;
  if (!stroked && item.fill.a <= 0) return;
  add_quad({.center = view_.to_pixels(item.center),
            .half_size = item.half_size * view_.scale,
            .axis = item.axis,
            .stroke_half_width = stroked ? item.stroke_width * view_.scale / 2 : 0,
            .part_min = {0, 0},
            .part_max = {0, 0},
            .fill = premultiplied(item.fill),
            .stroke = stroked ? premultiplied(item.stroke) : glm::vec4(0)});
}

void FrameBuilder::add_quad(const QuadInstance& quad) {
  const glm::vec2 half = quad.half_size + (quad.stroke_half_width + kFilterRadius);
  const glm::vec2 axis{std::abs(quad.axis.x), std::abs(quad.axis.y)};
  const glm::vec2 reach{axis.x * half.x + axis.y * half.y, axis.y * half.x + axis.x * half.y};
  if (outside(view_.frame, quad.center, reach)) return;
  const std::optional<glm::vec2> inside = options_.split_quads ? plain_inside(quad) : std::nullopt;
  if (inside) {
    append_border(quad, *inside, frame_.quads);
    add_draw(DrawKind::Quads, 0, 4);
    if (quad.fill.a > 0) {
      frame_.quads.push_back(quad);
      frame_.quads.back().part_min = -*inside;
      frame_.quads.back().part_max = *inside;
      add_draw(DrawKind::PlainQuads, 0, 1);
    }
  } else {
    frame_.quads.push_back(whole_quad(quad));
    add_draw(DrawKind::Quads, 0, 1);
  }
}

void FrameBuilder::add(const scene::GlyphItem& item) {
  if (item.color.a <= 0) return;
  const glm::vec2 x_axis = item.placement.x_axis * view_.scale;
  const glm::vec2 y_axis = item.placement.y_axis * view_.scale;
  const glm::vec2 origin = view_.to_pixels(item.placement.origin);
  const float width = glm::length(x_axis);
  const float height = glm::length(y_axis);
  if (width <= 0 || height <= 0) return;
  if (item.glyph == scene::kRule) {
    add_quad({.center = origin + (x_axis + y_axis) / 2.0F,
              .half_size = {width / 2, height / 2},
              .axis = x_axis / width,
              .stroke_half_width = 0,
              .part_min = {0, 0},
              .part_max = {0, 0},
              .fill = premultiplied(item.color),
              .stroke = glm::vec4(0)});
    return;
  }
  const float pixels_per_em = std::max(width, height);
  const text::Detail detail = text::detail_for(pixels_per_em);
  const text::AtlasGlyph* const field = find(item.glyph, detail);
  if (field == nullptr) return;

  const text::DetailMetrics metrics = text::metrics(detail);
  const auto texels_per_em = static_cast<float>(metrics.texels_per_em);
  glm::vec2 trim{0, 0};  // texels
  if (options_.trim_glyphs) {
    const auto beyond = [&](float pixels) {
      const float pixel = texels_per_em / pixels;
      return std::max(0.0F, static_cast<float>(metrics.spread) - kGlyphMargin * pixel);
    };
    trim = {beyond(width), beyond(height)};
  }
  const glm::vec2 x_step = x_axis / texels_per_em;
  const glm::vec2 y_step = y_axis / texels_per_em;
  const glm::vec2 corner = origin + x_axis * field->em_min.x + y_axis * field->em_min.y +
                           x_step * trim.x + y_step * trim.y;
  const glm::vec2 low = field->texel_min + trim;
  const glm::vec2 high = field->texel_max - trim;
  const glm::vec2 half = (high - low) / 2.0F;
  const glm::vec2 reach{std::abs(x_step.x * half.x) + std::abs(y_step.x * half.y),
                        std::abs(x_step.y * half.x) + std::abs(y_step.y * half.y)};
  if (outside(view_.frame, corner + x_step * half.x + y_step * half.y, reach)) return;
  frame_.glyphs.push_back({.corner = corner,
                           .spread = static_cast<float>(metrics.spread),
                           .x_step = x_step,
                           .y_step = y_step,
                           .texels = {low.x, low.y, high.x, high.y},
                           .color = premultiplied(item.color)});
  const bool small = pixels_per_em < kSmallText;
  add_draw(small ? DrawKind::SmallGlyphs : DrawKind::LargeGlyphs, field->page, 1);
}

const text::AtlasGlyph* FrameBuilder::find(scene::GlyphId glyph, text::Detail detail) {
  const text::AtlasGlyph* found = atlas_->find(glyph, detail);
  if (found == nullptr) {
    atlas_->prepare(std::span(&glyph, 1), detail);
    found = atlas_->find(glyph, detail);
    if (found != nullptr) ++frame_.late_glyphs;
  }
  return found;
}

void FrameBuilder::add(const scene::PathItem& item) {
  if (item.color.a <= 0 || item.progress <= 0) return;
  tracer_.trace(item, list_->points, *fonts_, view_);
  if (item.stroke_width <= 0) {
    add_fill(item);
  } else if (!options_.lines_as_quads || !add_line_as_quad(item)) {
    add_stroke(item);
  }
}

// A lone line with butt ends is a rectangle, and its coverage in the mask would be the same.
bool FrameBuilder::add_line_as_quad(const scene::PathItem& item) {
  if (tracer_.chains().size() != 1) return false;
  const Chain& chain = tracer_.chains().front();
  if (chain.count != 2 || chain.closed) return false;
  const auto ends = tracer_.points(chain);
  const glm::vec2 along = ends[1] - ends[0];
  const float length = glm::length(along);
  add_quad({.center = (ends[0] + ends[1]) / 2.0F,
            .half_size = {length / 2, item.stroke_width * view_.scale / 2},
            .axis = along / length,
            .stroke_half_width = 0,
            .part_min = {0, 0},
            .part_max = {0, 0},
            .fill = premultiplied(item.color),
            .stroke = glm::vec4(0)});
  return true;
}

void FrameBuilder::add_stroke(const scene::PathItem& item) {
  const std::uint32_t first = size_of(frame_.strokes);
  for (const Chain& chain : tracer_.chains()) {
    append_stroke(tracer_.points(chain), chain.closed, item.stroke_width * view_.scale / 2,
                  frame_.strokes);
  }
  const auto lines = std::span(frame_.strokes).subspan(first);
  const Bounds bounds = bounds_of(lines);
  const PixelRect rect = visible(bounds);
  if (rect.empty()) {
    frame_.strokes.resize(first);
    return;
  }

  rects_.clear();
  if (options_.skip_empty_cells && (rect.width > 2 * kCellSize || rect.height > 2 * kCellSize)) {
    cells_.cover(rect);
    for (const StrokeInstance& line : lines) cells_.mark(line);
    cells_.append_rects(rects_);
  } else {
    rects_.push_back(rect);
  }

  const glm::ivec2 to_mask = place_in_mask(MaskKind::Stroke, rect);
  for (StrokeInstance& line : lines) {
    line.from += glm::vec2(to_mask);
    line.to += glm::vec2(to_mask);
  }
  const bool cut = bounds.min.x < static_cast<float>(rect.x) ||
                   bounds.min.y < static_cast<float>(rect.y) ||
                   bounds.max.x > static_cast<float>(rect.right()) ||
                   bounds.max.y > static_cast<float>(rect.top());
  const int side = stroke_mask_.side();
  const PixelRect whole{.x = 0, .y = 0, .width = side, .height = side};
  const PixelRect own{rect.x + to_mask.x, rect.y + to_mask.y, rect.width, rect.height};
  add_mask_draw(MaskKind::Stroke,
                {.first = first, .count = static_cast<std::uint32_t>(lines.size())},
                cut ? own : whole);
  for (const PixelRect& part : rects_) add_composite(part, to_mask, item);
}

void FrameBuilder::add_fill(const scene::PathItem& item) {
  const std::uint32_t first = size_of(frame_.fills);
  for (const Chain& chain : tracer_.chains()) append_fill(tracer_.points(chain), frame_.fills);
  const auto edges = std::span(frame_.fills).subspan(first);
  const PixelRect rect = visible(bounds_of(edges));
  if (rect.empty()) {
    frame_.fills.resize(first);
    return;
  }
  const glm::ivec2 to_mask = place_in_mask(MaskKind::Fill, rect);
  const PixelRect own{rect.x + to_mask.x, rect.y + to_mask.y, rect.width, rect.height};
  for (FillInstance& edge : edges) {
    edge.from += glm::vec2(to_mask);
    edge.to += glm::vec2(to_mask);
    edge.bounds = corners(own);
  }
  const int side = fill_mask_.side();
  add_mask_draw(MaskKind::Fill, {.first = first, .count = static_cast<std::uint32_t>(edges.size())},
                {.x = 0, .y = 0, .width = side, .height = side});
  add_composite(rect, to_mask, item);
}

void FrameBuilder::add_composite(const PixelRect& rect, glm::ivec2 to_mask,
                                 const scene::PathItem& item) {
  frame_.composites.push_back(
      {.bounds = corners(rect), .to_mask = glm::vec2(to_mask), .color = premultiplied(item.color)});
  add_draw(item.stroke_width > 0 ? DrawKind::Strokes : DrawKind::Fills, 0, 1);
}

PixelRect FrameBuilder::visible(const Bounds& bounds) const {
  // Cut before the conversion: what lies far outside does not fit in an int.
  const auto cut = [](float v, int low, int high) {
    return static_cast<int>(std::clamp(v, static_cast<float>(low), static_cast<float>(high)));
  };
  const PixelRect& frame = view_.frame;
  const int left = cut(std::floor(bounds.min.x), frame.x, frame.right());
  const int bottom = cut(std::floor(bounds.min.y), frame.y, frame.top());
  const int right = cut(std::ceil(bounds.max.x), frame.x, frame.right());
  const int top = cut(std::ceil(bounds.max.y), frame.y, frame.top());
  return {.x = left, .y = bottom, .width = right - left, .height = top - bottom};
}

glm::ivec2 FrameBuilder::place_in_mask(MaskKind kind, const PixelRect& rect) {
  MaskPacker& mask = kind == MaskKind::Stroke ? stroke_mask_ : fill_mask_;
  std::optional<glm::ivec2> corner = mask.place(rect.width, rect.height);
  if (!corner) {
    end_batch();
    stroke_mask_.clear();
    fill_mask_.clear();
    frame_.batches.push_back({.mask_draws = {.first = size_of(frame_.mask_draws), .count = 0},
                              .draws = {.first = size_of(frame_.draws), .count = 0}});
    corner = mask.place(rect.width, rect.height);
  }
  return *corner - glm::ivec2(rect.x, rect.y);
}

void FrameBuilder::end_batch() {
  Batch& batch = frame_.batches.back();
  batch.mask_draws.count = size_of(frame_.mask_draws) - batch.mask_draws.first;
  batch.draws.count = size_of(frame_.draws) - batch.draws.first;
  batch.stroke_rows = stroke_mask_.used_rows();
  batch.fill_rows = fill_mask_.used_rows();
}

void FrameBuilder::add_mask_draw(MaskKind kind, Range range, const PixelRect& scissor) {
  const Batch& batch = frame_.batches.back();
  if (options_.merge_runs && frame_.mask_draws.size() > batch.mask_draws.first) {
    MaskDraw& last = frame_.mask_draws.back();
    if (last.kind == kind && last.scissor == scissor &&
        last.range.first + last.range.count == range.first) {
      last.range.count += range.count;
      return;
    }
  }
  frame_.mask_draws.push_back({.kind = kind, .range = range, .scissor = scissor});
}

void FrameBuilder::add_draw(DrawKind kind, std::uint16_t page, std::uint32_t count) {
  const Range newest{.first = instances_of(kind) - count, .count = count};
  const Batch& batch = frame_.batches.back();
  if (options_.merge_runs && frame_.draws.size() > batch.draws.first) {
    Draw& last = frame_.draws.back();
    if (last.kind == kind && last.page == page &&
        last.range.first + last.range.count == newest.first) {
      last.range.count += count;
      return;
    }
  }
  frame_.draws.push_back({.kind = kind, .page = page, .range = newest});
}

std::uint32_t FrameBuilder::instances_of(DrawKind kind) const {
  switch (kind) {
    case DrawKind::Quads:
    case DrawKind::PlainQuads:
      return size_of(frame_.quads);
    case DrawKind::SmallGlyphs:
    case DrawKind::LargeGlyphs:
      return size_of(frame_.glyphs);
    case DrawKind::Strokes:
    case DrawKind::Fills:
      break;
  }
  return size_of(frame_.composites);
}

}  // namespace rostrum::render

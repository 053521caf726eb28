#include "frame/draw_plan_writer.h"

#include <cassert>

namespace rostrum::render {
namespace {

bool continues(const Range& range, std::uint32_t first) {
  return range.first + range.count == first;
}

}  // namespace

void DrawPlanWriter::begin(int mask_side, bool merge_draws, bool merge_mask_draws) {
  plan_.clear();
  merge_draws_ = merge_draws;
  merge_mask_draws_ = merge_mask_draws;
  stroke_mask_ = MaskPacker(mask_side);
  fill_mask_ = MaskPacker(mask_side);
  begin_batch();
}

void DrawPlanWriter::begin_batch() {
  newest_mask_draw_ = {};
  plan_.batches.push_back({.mask_draws = {.first = size_of(plan_.mask_draws), .count = 0},
                           .draws = {.first = size_of(plan_.draws), .count = 0}});
}

void DrawPlanWriter::end() {
  Batch& batch = plan_.batches.back();
  batch.mask_draws.count = size_of(plan_.mask_draws) - batch.mask_draws.first;
  batch.draws.count = size_of(plan_.draws) - batch.draws.first;
  batch.stroke_rows = stroke_mask_.used_rows();
  batch.fill_rows = fill_mask_.used_rows();
}

void DrawPlanWriter::draw(DrawKind kind, std::uint32_t count, std::uint32_t page) {
  const Range newest{.first = instances_of(kind) - count, .count = count};
  if (merge_draws_ && plan_.draws.size() > plan_.batches.back().draws.first) {
    Draw& last = plan_.draws.back();
    if (last.kind == kind && last.page == page && continues(last.range, newest.first)) {
      last.range.count += count;
      return;
    }
  }
  plan_.draws.push_back({.kind = kind, .page = page, .range = newest});
}

std::uint32_t DrawPlanWriter::instances_of(DrawKind kind) const {
  switch (kind) {
    case DrawKind::Quads:
    case DrawKind::PlainQuads:
      return size_of(plan_.quads);
    case DrawKind::SmallGlyphs:
    case DrawKind::LargeGlyphs:
      return size_of(plan_.glyphs);
    case DrawKind::Images:
    case DrawKind::FineImages:
      return size_of(plan_.images);
    case DrawKind::GradientStrokes:
    case DrawKind::GradientFills:
      return size_of(plan_.gradients);
    case DrawKind::Strokes:
    case DrawKind::Fills:
      break;
  }
  return size_of(plan_.composites);
}

glm::ivec2 DrawPlanWriter::place_in_mask(MaskKind kind, const PixelRect& rect) {
  MaskPacker& mask = kind == MaskKind::Stroke ? stroke_mask_ : fill_mask_;
  std::optional<glm::ivec2> corner = mask.place(rect.width, rect.height);
  if (!corner) {
    end();
    stroke_mask_.clear();
    fill_mask_.clear();
    begin_batch();
    corner = mask.place(rect.width, rect.height);
    assert(corner && "an empty mask holds whatever the picture shows");
  }
  return *corner - glm::ivec2(rect.x, rect.y);
}

void DrawPlanWriter::draw_in_mask(MaskKind kind, std::uint32_t first) {
  const int side = stroke_mask_.side();
  draw_in_mask(kind, first, {.x = 0, .y = 0, .width = side, .height = side});
}

void DrawPlanWriter::draw_in_mask(MaskKind kind, std::uint32_t first, const PixelRect& scissor) {
  const std::uint32_t end =
      kind == MaskKind::Stroke ? size_of(plan_.strokes) : size_of(plan_.fills);
  const Range newest{.first = first, .count = end - first};
  std::optional<std::size_t>& before = newest_mask_draw_.at(static_cast<std::size_t>(kind));
  if (merge_mask_draws_ && before) {
    MaskDraw& last = plan_.mask_draws[*before];
    if (last.scissor == scissor && continues(last.range, first)) {
      last.range.count += newest.count;
      return;
    }
  }
  before = plan_.mask_draws.size();
  plan_.mask_draws.push_back({.kind = kind, .range = newest, .scissor = scissor});
}

}  // namespace rostrum::render

#include "batch/frame_writer.h"

#include <cassert>

namespace rostrum::render {
namespace {

std::uint32_t size_of(const auto& vector) { return static_cast<std::uint32_t>(vector.size()); }

bool continues(const Range& range, std::uint32_t first) {
  return range.first + range.count == first;
}

}  // namespace

void FrameWriter::begin(int mask_side, bool merge) {
  frame_.clear();
  merge_ = merge;
  stroke_mask_ = MaskPacker(mask_side);
  fill_mask_ = MaskPacker(mask_side);
  begin_batch();
}

void FrameWriter::begin_batch() {
  frame_.batches.push_back({.mask_draws = {.first = size_of(frame_.mask_draws), .count = 0},
                            .draws = {.first = size_of(frame_.draws), .count = 0}});
}

void FrameWriter::end() {
  Batch& batch = frame_.batches.back();
  batch.mask_draws.count = size_of(frame_.mask_draws) - batch.mask_draws.first;
  batch.draws.count = size_of(frame_.draws) - batch.draws.first;
  batch.stroke_rows = stroke_mask_.used_rows();
  batch.fill_rows = fill_mask_.used_rows();
}

void FrameWriter::draw(DrawKind kind, std::uint32_t count, std::uint16_t page) {
  const Range newest{.first = instances_of(kind) - count, .count = count};
  if (merge_ && frame_.draws.size() > frame_.batches.back().draws.first) {
    Draw& last = frame_.draws.back();
    if (last.kind == kind && last.page == page && continues(last.range, newest.first)) {
      last.range.count += count;
      return;
    }
  }
  frame_.draws.push_back({.kind = kind, .page = page, .range = newest});
}

std::uint32_t FrameWriter::instances_of(DrawKind kind) const {
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

glm::ivec2 FrameWriter::place_in_mask(MaskKind kind, const PixelRect& rect) {
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

void FrameWriter::draw_in_mask(MaskKind kind, std::uint32_t first) {
  const int side = stroke_mask_.side();
  draw_in_mask(kind, first, {.x = 0, .y = 0, .width = side, .height = side});
}

void FrameWriter::draw_in_mask(MaskKind kind, std::uint32_t first, const PixelRect& scissor) {
  const std::uint32_t end =
      kind == MaskKind::Stroke ? size_of(frame_.strokes) : size_of(frame_.fills);
  const Range newest{.first = first, .count = end - first};
  if (merge_ && frame_.mask_draws.size() > frame_.batches.back().mask_draws.first) {
    MaskDraw& last = frame_.mask_draws.back();
    if (last.kind == kind && last.scissor == scissor && continues(last.range, first)) {
      last.range.count += newest.count;
      return;
    }
  }
  frame_.mask_draws.push_back({.kind = kind, .range = newest, .scissor = scissor});
}

}  // namespace rostrum::render

#include "render/frame_reader.h"

#include <glad/gl.h>

#include <algorithm>
#include <cassert>
#include <cstring>

namespace rostrum::render {
namespace {

// Copies from OpenGL's order, the bottom row first and without gaps, to the rows of a picture.
void copy_rows(const std::byte* from, const PixelRect& rect, const PixelRows& rows) {
  const auto row = static_cast<std::size_t>(rect.width) * 4;
  const auto count = static_cast<std::size_t>(rect.height);
  for (std::size_t y = 0; y < count; ++y) {
    std::memcpy(rows.first + y * rows.stride, from + (count - 1 - y) * row, row);
  }
}

std::size_t bytes_of(const PixelRect& rect) {
  return static_cast<std::size_t>(rect.width) * static_cast<std::size_t>(rect.height) * 4;
}

}  // namespace

void FrameReader::begin(const gl::Framebuffer& framebuffer, const PixelRect& rect,
                        const PixelRows& rows) {
  ++begun_;
  const PixelRect area{.x = rect.x, .y = rect.y, .width = rect.width, .height = rect.height};
  if (way_ == Readback::Direct) {
    scratch_.resize(std::max(scratch_.size(), bytes_of(rect)));
    framebuffer.read_rgba(area, scratch_);
    copy_rows(scratch_.data(), rect, rows);
    return;
  }
  if (pending_.size() == kRing) complete_one();
  if (ring_.empty()) {
    for (std::size_t i = 0; i < kRing; ++i) ring_.push_back(gl::Buffer::create());
  }
  framebuffer.begin_reading(area, ring_[next_]);
  // Without a flush the copy would start when somebody waits for it.
  glFlush();
  pending_.push_back({.buffer = next_, .rect = rect, .rows = rows});
  next_ = (next_ + 1) % kRing;
}

void FrameReader::complete_one() {
  assert(!pending_.empty());
  const Pending read = pending_.front();
  pending_.pop_front();
  ring_[read.buffer].read(bytes_of(read.rect), [&](std::span<const std::byte> pixels) {
    copy_rows(pixels.data(), read.rect, read.rows);
  });
}

}  // namespace rostrum::render

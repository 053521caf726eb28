// Reading frames back while the next ones are drawn.
//
// Two ways that yield the same bytes. Direct waits for the drawing and copies the pixels at once:
// right where the processor draws, since then there is nothing to overlap. Ring has the GPU copy
// them into one of a few pixel buffers, and fetches them some frames later, when it is done.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "base/view.h"
#include "gl/buffer.h"
#include "gl/context_info.h"
#include "gl/framebuffer.h"

namespace rostrum::render {

enum class Readback : std::uint8_t { Direct, Ring };

// The pixels of a rectangle go here: RGBA, the rectangle's top row at `first`; the next row follows
// `stride` bytes later.
struct PixelRows {
  std::byte* first = nullptr;
  std::size_t stride = 0;
};

[[nodiscard]] inline Readback best_readback(const gl::ContextInfo& info) {
  return info.software ? Readback::Direct : Readback::Ring;
}

// Belongs to the GL context that is current when it is made.
class FrameReader {
 public:
  static constexpr std::size_t kRing = 3;

  explicit FrameReader(Readback way) : way_(way) {}

  // Begins to read the rectangle. The rows are to stay until the read is complete.
  void begin(const gl::Framebuffer& framebuffer, const PixelRect& rect, const PixelRows& rows);

  // Returns how many reads were begun so far, and how many of them are complete: those that were
  // begun first. At most kRing are under way.
  [[nodiscard]] std::uint64_t begun() const { return begun_; }
  [[nodiscard]] std::uint64_t completed() const { return begun_ - pending_.size(); }

  // Waits for the next one. Only when one is under way.
  void complete_one();

 private:
  struct Pending {
    std::size_t buffer = 0;
    PixelRect rect;
    PixelRows rows;
  };

  Readback way_;
  std::vector<gl::Buffer> ring_;
  std::size_t next_ = 0;
  std::deque<Pending> pending_;
  std::uint64_t begun_ = 0;
  std::vector<std::byte> scratch_;  // of Direct
};

}  // namespace rostrum::render

// Puts a draw plan together: what is added last becomes part of the draw before it where it can,
// and a new batch begins when the masks are full.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "frame/draw_plan.h"
#include "frame/mask_packer.h"

namespace rostrum::render {

class DrawPlanWriter {
 public:
  // Empties the plan. The masks are squares of that side. Merged are draws that follow each other
  // in the picture, and draws in a mask, whose order there does not matter.
  void begin(int mask_side, bool merge_draws, bool merge_mask_draws);
  // Closes the last batch; the plan is complete until the next begin().
  void end();

  // Instances are added to its arrays directly, and then drawn by the functions below.
  DrawPlan& plan() { return plan_; }
  [[nodiscard]] const DrawPlan& plan() const { return plan_; }

  // Draws, on top of all so far, the `count` instances of that kind added last.
  void draw(DrawKind kind, std::uint32_t count, std::uint32_t page = 0);

  // Gives the rectangle of the picture a place in the kind's mask, in a new batch if there is no
  // room; what is to be drawn there and composited from there comes after. From picture to mask, in
  // pixels.
  glm::ivec2 place_in_mask(MaskKind kind, const PixelRect& rect);

  // Draws the strokes or fills from `first` on in their mask. What is not confined to its own place
  // has to say which scissor protects the others.
  void draw_in_mask(MaskKind kind, std::uint32_t first);
  void draw_in_mask(MaskKind kind, std::uint32_t first, const PixelRect& scissor);

 private:
  [[nodiscard]] std::uint32_t instances_of(DrawKind kind) const;
  void begin_batch();

  DrawPlan plan_;
  bool merge_draws_ = true;
  bool merge_mask_draws_ = true;
  // Where in mask_draws the newest of each kind is, in this batch.
  std::array<std::optional<std::size_t>, 2> newest_mask_draw_;
  MaskPacker stroke_mask_{0};
  MaskPacker fill_mask_{0};
};

}  // namespace rostrum::render

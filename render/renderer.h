// Draws draw lists.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/view.h"
#include "batch/draw_plan_builder.h"
#include "batch/item_difference.h"
#include "gl/buffer.h"
#include "gl/framebuffer.h"
#include "gl/texture.h"
#include "render/frame_stats.h"
#include "render/instanced_program.h"
#include "render/mask.h"
#include "scene/draw_list.h"
#include "scene/timeline.h"
#include "text/fonts.h"
#include "text/glyph_atlas.h"

namespace rostrum::render {

struct RendererOptions {
  BatchOptions batch;
  // Pixels; 0 for what the frame needs. Smaller ones only bring forth more batches (for tests), and
  // are enlarged to what one path can need.
  int mask_side = 0;
};

// Belongs to the GL context that is current when it is made. Neither copied nor moved.
class Renderer {
 public:
  // The fonts must outlive it. Throws gl::StartupError when a shader does not compile.
  explicit Renderer(const text::Fonts& fonts, RendererOptions options = {});
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;
  Renderer(Renderer&&) = delete;
  Renderer& operator=(Renderer&&) = delete;
  ~Renderer() = default;

  // Makes the fields of all glyphs of a show (scene::glyph_uses), for views up to that scale, and
  // uploads them: so that no frame has to. To be repeated when the scale grows; what is there costs
  // nothing.
  void prepare(std::span<const scene::GlyphUse> glyphs, const View& view);

  // Draws to the target (an empty Framebuffer is the window), inside the view's area, which is
  // cleared to the premultiplied background. Leaves GL's state changed; needs none of it.
  //
  // With a clip, nothing outside it is cleared or drawn, and each pixel in it is what it is without
  // (OpenGL 3.3 core, appendix A.3, rule 2: the scissor box has no side effects).
  FrameStats draw(const scene::DrawList& list, const View& view, const gl::Framebuffer& target,
                  const glm::vec4& background = {0, 0, 0, 1},
                  const std::optional<PixelRect>& clip = {});

  // Returns where the pictures of two draw lists may differ, before the same background: drawing
  // the one with this for a clip makes it of the other. It is empty where they do not differ. A
  // pixel is added all around.
  [[nodiscard]] PixelRect changed(const scene::DrawList& before, const scene::DrawList& after,
                                  const View& view);

 private:
  // Each kind of instance starts at this byte of the buffer.
  struct Offsets {
    std::size_t quads, glyphs, strokes, fills, composites;
  };

  const DrawPlan& build(const scene::DrawList& list, const View& view, int mask_side);
  void upload_pages();
  Offsets upload_instances(const DrawPlan& plan);
  void draw_masks(const DrawPlan& plan, const Batch& batch, const Offsets& offsets, int side);
  void draw_picture(const DrawPlan& plan, const Batch& batch, const Offsets& offsets,
                    const View& view);

  RendererOptions options_;
  text::GlyphAtlas atlas_;
  DrawPlanBuilder builder_;
  ItemDifference difference_;

  InstancedProgram quad_program_;
  InstancedProgram plain_quad_program_;
  InstancedProgram small_glyph_program_;
  InstancedProgram large_glyph_program_;
  InstancedProgram stroke_program_;
  InstancedProgram fill_program_;
  InstancedProgram composite_program_;

  struct Page {
    gl::Texture texture;
    std::uint32_t revision = 0;
  };
  std::vector<Page> pages_;
  Mask stroke_mask_{MaskKind::Stroke};
  Mask fill_mask_{MaskKind::Fill};

  std::vector<std::byte> staging_;  // a plan's instances, for one upload
  gl::Buffer instances_;
};

}  // namespace rostrum::render

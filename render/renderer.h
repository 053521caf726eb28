// Draws draw lists.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/view.h"
#include "deck/draw_list.h"
#include "deck/glyph_use.h"
#include "frame/draw_plan_builder.h"
#include "frame/item_difference.h"
#include "gl/buffer.h"
#include "gl/buffer_texture.h"
#include "gl/framebuffer.h"
#include "gl/texture.h"
#include "glyph/glyph_atlas.h"
#include "render/frame_stats.h"
#include "render/image_textures.h"
#include "render/instanced_program.h"
#include "render/mask.h"

namespace rostrum::render {

struct RendererOptions {
  BatchOptions batch;
  // Pixels; 0 for what the frame needs. Smaller ones only bring forth more batches (for tests), and
  // are enlarged to what one path can need.
  int mask_side = 0;
  // Bytes of images' textures that are kept for later frames.
  std::size_t image_budget = std::size_t{512} << 20;
};

// Belongs to the GL context that is current when it is made. Neither copied nor moved.
class Renderer {
 public:
  // Throws gl::StartupError when a shader does not compile.
  explicit Renderer(RendererOptions options = {});
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;
  Renderer(Renderer&&) = delete;
  Renderer& operator=(Renderer&&) = delete;
  ~Renderer() = default;

  // Makes the fields of all glyphs of a show, for views up to that scale, and uploads them: so that
  // no frame has to. To be repeated when the scale grows; what is there costs nothing.
  void prepare(std::span<const deck::GlyphUse> glyphs, const View& view);
  // Uploads images, the first ones first, as many as the budget holds.
  void prepare(std::span<const deck::Image> images);

  // Draws to the target (an empty Framebuffer is the window), inside the view's area, which is
  // cleared to the list's background. Outlines and images only need to live until it returns.
  // Leaves GL's state changed; needs none of it.
  //
  // With a clip, nothing outside it is cleared or drawn, and each pixel in it is what it is without
  // (OpenGL 3.3 core, appendix A.3, rule 2: the scissor box has no side effects).
  FrameStats draw(const deck::DrawList& list, const View& view, const gl::Framebuffer& target,
                  const std::optional<PixelRect>& clip = {});

  // Where the pictures of two draw lists may differ: drawing the one with this for a clip makes it
  // of the other. Empty where they do not. A pixel is added all around.
  [[nodiscard]] PixelRect changed(const deck::DrawList& before, const deck::DrawList& after,
                                  const View& view);

 private:
  // Where each kind of instance starts in the buffer, in bytes.
  struct Offsets {
    std::size_t quads, glyphs, strokes, fills, composites, gradients, images;
  };

  const DrawPlan& build(const deck::DrawList& list, const View& view, int mask_side);
  void upload_pages();
  Offsets upload_instances(const DrawPlan& plan);
  void draw_masks(const DrawPlan& plan, const Batch& batch, const Offsets& offsets, int side);
  void draw_picture(const DrawPlan& plan, const Batch& batch, const Offsets& offsets,
                    const View& view);

  RendererOptions options_;
  GlyphAtlas atlas_;
  DrawPlanBuilder builder_;
  ItemDifference difference_;

  InstancedProgram quad_program_;
  InstancedProgram plain_quad_program_;
  InstancedProgram small_glyph_program_;
  InstancedProgram large_glyph_program_;
  InstancedProgram stroke_program_;
  InstancedProgram fill_program_;
  InstancedProgram composite_program_;
  InstancedProgram gradient_program_;
  InstancedProgram image_program_;
  InstancedProgram fine_image_program_;

  struct Page {
    gl::Texture texture;
    std::uint32_t revision = 0;
  };
  std::vector<Page> pages_;
  Mask stroke_mask_{MaskKind::Stroke};
  Mask fill_mask_{MaskKind::Fill};
  ImageTextures images_;
  gl::BufferTexture stops_;

  std::vector<std::byte> staging_;  // a frame's instances, for one upload
  gl::Buffer instances_;
};

}  // namespace rostrum::render

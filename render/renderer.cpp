#include "render/renderer.h"

#include <algorithm>

#include "render/draw_state.h"

namespace rostrum::render {
namespace {

template <class T>
std::size_t append_bytes(const std::vector<T>& records, std::vector<std::byte>& bytes) {
  const std::size_t start = bytes.size();
  const auto source = std::as_bytes(std::span(records));
  bytes.insert(bytes.end(), source.begin(), source.end());
  return start;
}

template <class T>
std::uint32_t count(const std::vector<T>& records) {
  return static_cast<std::uint32_t>(records.size());
}

}  // namespace

// The numbers are those of the records in frame/instances.h, input by input of the vertex shaders.
Renderer::Renderer(RendererOptions options)
    : options_(options),
      builder_(atlas_, options.batch),
      quad_program_("quad.vert", "quad.frag", {4, 3, 4, 4, 4}),
      plain_quad_program_("quad.vert", "plain.frag", {4, 3, 4, 4, 4}),
      small_glyph_program_("glyph.vert", "glyph_small.frag", {3, 4, 4, 4}),
      large_glyph_program_("glyph.vert", "glyph_large.frag", {3, 4, 4, 4}),
      stroke_program_("stroke_mask.vert", "stroke_mask.frag", {4, 2, 4, 1}),
      fill_program_("fill_mask.vert", "fill_mask.frag", {4, 4}),
      composite_program_("composite.vert", "composite.frag", {4, 2, 4}),
      gradient_program_("gradient.vert", "gradient.frag", {4, 2, 4, 2}, "u_stops"),
      image_program_("image.vert", "image.frag", {2, 4, 2}),
      fine_image_program_("image.vert", "image_fine.frag", {2, 4, 2}),
      images_(options.image_budget),
      stops_(gl::BufferTexture::create()),
      instances_(gl::Buffer::create()) {}

void Renderer::prepare(std::span<const deck::GlyphUse> glyphs, const View& view) {
  std::vector<deck::OutlineRef> all;
  std::vector<deck::OutlineRef> large;
  for (const deck::GlyphUse& use : glyphs) {
    if (use.outline->kind != deck::OutlineKind::Glyph) continue;
    all.push_back(use.outline);
    const auto pixels = static_cast<float>(use.em * static_cast<double>(view.scale));
    if (detail_for(pixels) == Detail::Display) large.push_back(use.outline);
  }
  // What grows, and previews, show large glyphs small as well.
  atlas_.prepare(all, Detail::Text);
  atlas_.prepare(large, Detail::Display);
  upload_pages();
}

void Renderer::prepare(std::span<const deck::Image> images) {
  for (const deck::Image& image : images) {
    if (!images_.prepare(image)) break;
  }
}

FrameStats Renderer::draw(const deck::DrawList& list, const View& view,
                          const gl::Framebuffer& target, const std::optional<PixelRect>& clip) {
  // Masks have the side that the whole view needs, so that none is made anew for each clip.
  const int needed = std::max(view.frame.width, view.frame.height);
  const int side =
      options_.mask_side > 0 ? std::max(options_.mask_side, needed) : mask_side_for(view);
  const PixelRect area = clip ? intersection(view.area, *clip) : view.area;
  if (area.empty()) return {};
  View seen = view;
  if (clip) seen.frame = intersection(view.frame, *clip);
  const DrawPlan& plan = build(list, seen, side);
  const Offsets offsets = upload_instances(plan);
  const std::uint64_t uploads = images_.uploads();
  images_.begin_frame();

  target.bind();
  clear(area, premultiplied(list.background));
  for (const Batch& batch : plan.batches) {
    if (batch.mask_draws.count > 0) {
      draw_masks(plan, batch, offsets, side);
      target.bind();
    }
    draw_picture(plan, batch, offsets, seen);
  }
  return {.draw_calls = count(plan.mask_draws) + count(plan.draws),
          .quads = count(plan.quads),
          .glyphs = count(plan.glyphs),
          .stroke_lines = count(plan.strokes),
          .fill_edges = count(plan.fills),
          .composites = count(plan.composites) + count(plan.gradients),
          .images = count(plan.images),
          .batches = count(plan.batches),
          .atlas_pages = count(pages_),
          .atlas_fill = atlas_.fill(),
          .late_glyphs = plan.late_glyphs,
          .late_images = static_cast<std::uint32_t>(images_.uploads() - uploads)};
}

PixelRect Renderer::changed(const deck::DrawList& before, const deck::DrawList& after,
                            const View& view) {
  if (before.background != after.background) return view.area;
  difference_.find(before, after);
  PixelRect changed;
  for (const deck::DrawList* list : {&difference_.gone(), &difference_.come()}) {
    changed = hull(changed, build(*list, view, mask_side_for(view)).touched(view.frame));
  }
  if (changed.empty()) return {};
  return intersection(view.frame, {.x = changed.x - 1,
                                   .y = changed.y - 1,
                                   .width = changed.width + 2,
                                   .height = changed.height + 2});
}

const DrawPlan& Renderer::build(const deck::DrawList& list, const View& view, int mask_side) {
  const DrawPlan& plan = builder_.build(list, view, mask_side);
  // Pages go up even without late glyphs in this frame: the upload of the last frame may have
  // failed.
  upload_pages();
  return plan;
}

void Renderer::upload_pages() {
  const std::span<const AtlasPage> pages = atlas_.pages();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const AtlasPage& page = pages[i];
    if (i == pages_.size()) {
      pages_.push_back({.texture = gl::Texture(gl::PixelFormat::kR16, page.width, page.height,
                                               gl::Texture::Filter::kLinear),
                        .revision = page.revision - 1});
    }
    if (pages_[i].revision == page.revision) continue;
    pages_[i].texture.upload({0, 0, page.width, page.height},
                             std::as_bytes(std::span(page.texels)));
    pages_[i].revision = page.revision;
  }
}

Renderer::Offsets Renderer::upload_instances(const DrawPlan& plan) {
  staging_.clear();
  const Offsets offsets{.quads = append_bytes(plan.quads, staging_),
                        .glyphs = append_bytes(plan.glyphs, staging_),
                        .strokes = append_bytes(plan.strokes, staging_),
                        .fills = append_bytes(plan.fills, staging_),
                        .composites = append_bytes(plan.composites, staging_),
                        .gradients = append_bytes(plan.gradients, staging_),
                        .images = append_bytes(plan.images, staging_)};
  instances_.stream(staging_);
  if (!plan.stops.empty()) stops_.stream(plan.stops);
  return offsets;
}

void Renderer::draw_masks(const DrawPlan& plan, const Batch& batch, const Offsets& offsets,
                          int side) {
  const PixelRect area{.x = 0, .y = 0, .width = side, .height = side};
  const auto draws =
      std::span(plan.mask_draws).subspan(batch.mask_draws.first, batch.mask_draws.count);
  const auto draw_kind = [&](MaskKind kind, int rows, Mask& mask, const InstancedProgram& program,
                             std::size_t start, Blend blend) {
    if (rows == 0) return;
    mask.begin(side, rows);
    program.use(area);
    set_draw_state(area, area, blend);
    for (const MaskDraw& draw : draws) {
      if (draw.kind != kind) continue;
      set_scissor(draw.scissor);
      program.draw(instances_, start, draw.range);
    }
  };
  draw_kind(MaskKind::Stroke, batch.stroke_rows, stroke_mask_, stroke_program_, offsets.strokes,
            Blend::Greatest);
  draw_kind(MaskKind::Fill, batch.fill_rows, fill_mask_, fill_program_, offsets.fills, Blend::Sum);
}

// Every draw sets its program and texture, also where the draw before had the same: a draw costs a
// few microseconds either way, and there is nothing to get out of step.
void Renderer::draw_picture(const DrawPlan& plan, const Batch& batch, const Offsets& offsets,
                            const View& view) {
  set_draw_state(view.area, view.frame, Blend::Over);
  const auto run = [&](const InstancedProgram& program, std::size_t start, Range range) {
    program.use(view.area);
    program.draw(instances_, start, range);
  };
  for (const Draw& draw : std::span(plan.draws).subspan(batch.draws.first, batch.draws.count)) {
    switch (draw.kind) {
      case DrawKind::Quads:
        run(quad_program_, offsets.quads, draw.range);
        break;
      case DrawKind::PlainQuads:
        run(plain_quad_program_, offsets.quads, draw.range);
        break;
      case DrawKind::SmallGlyphs:
        pages_[draw.page].texture.bind(0);
        run(small_glyph_program_, offsets.glyphs, draw.range);
        break;
      case DrawKind::LargeGlyphs:
        pages_[draw.page].texture.bind(0);
        run(large_glyph_program_, offsets.glyphs, draw.range);
        break;
      case DrawKind::Strokes:
        stroke_mask_.bind_texture();
        run(composite_program_, offsets.composites, draw.range);
        break;
      case DrawKind::Fills:
        fill_mask_.bind_texture();
        run(composite_program_, offsets.composites, draw.range);
        break;
      case DrawKind::GradientStrokes:
        stops_.bind(1);
        stroke_mask_.bind_texture();
        run(gradient_program_, offsets.gradients, draw.range);
        break;
      case DrawKind::GradientFills:
        stops_.bind(1);
        fill_mask_.bind_texture();
        run(gradient_program_, offsets.gradients, draw.range);
        break;
      case DrawKind::Images:
        images_.find(*plan.pictures[draw.page]).bind(0);
        run(image_program_, offsets.images, draw.range);
        break;
      case DrawKind::FineImages:
        images_.find(*plan.pictures[draw.page]).bind(0);
        run(fine_image_program_, offsets.images, draw.range);
        break;
    }
  }
}

}  // namespace rostrum::render

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

// The numbers are those of the records in batch/instances.h, input by input of the vertex shaders.
Renderer::Renderer(const text::Fonts& fonts, RendererOptions options)
    : options_(options),
      atlas_(fonts),
      builder_(fonts, atlas_, options.batch),
      quad_program_("quad.vert", "quad.frag", {4, 3, 4, 4, 4}),
      plain_quad_program_("quad.vert", "plain.frag", {4, 3, 4, 4, 4}),
      small_glyph_program_("glyph.vert", "glyph_small.frag", {3, 4, 4, 4}),
      large_glyph_program_("glyph.vert", "glyph_large.frag", {3, 4, 4, 4}),
      stroke_program_("stroke_mask.vert", "stroke_mask.frag", {4, 2, 4, 1}),
      fill_program_("fill_mask.vert", "fill_mask.frag", {4, 4}),
      composite_program_("composite.vert", "composite.frag", {4, 2, 4}),
      instances_(gl::Buffer::create()) {}

void Renderer::prepare(std::span<const scene::GlyphUse> glyphs, const View& view) {
  std::vector<scene::GlyphId> all;
  std::vector<scene::GlyphId> large;
  for (const scene::GlyphUse& use : glyphs) {
    all.push_back(use.glyph);
    const auto pixels = static_cast<float>(use.em * static_cast<double>(view.scale));
    if (text::detail_for(pixels) == text::Detail::Display) large.push_back(use.glyph);
  }
  // Large glyphs are also shown small, while they grow and in previews.
  atlas_.prepare(all, text::Detail::Text);
  atlas_.prepare(large, text::Detail::Display);
  upload_pages();
}

FrameStats Renderer::draw(const scene::DrawList& list, const View& view,
                          const gl::Framebuffer& target, const glm::vec4& background,
                          const std::optional<PixelRect>& clip) {
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

  target.bind();
  clear(area, background);
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
          .composites = count(plan.composites),
          .batches = count(plan.batches),
          .atlas_pages = count(pages_),
          .atlas_fill = atlas_.fill(),
          .late_glyphs = plan.late_glyphs};
}

PixelRect Renderer::changed(const scene::DrawList& before, const scene::DrawList& after,
                            const View& view) {
  difference_.find(before, after);
  PixelRect changed;
  for (const scene::DrawList* list : {&difference_.gone(), &difference_.come()}) {
    changed = hull(changed, build(*list, view, mask_side_for(view)).touched(view.frame));
  }
  if (changed.empty()) return {};
  return intersection(view.frame, {.x = changed.x - 1,
                                   .y = changed.y - 1,
                                   .width = changed.width + 2,
                                   .height = changed.height + 2});
}

const DrawPlan& Renderer::build(const scene::DrawList& list, const View& view, int mask_side) {
  const DrawPlan& plan = builder_.build(list, view, mask_side);
  // Pages go up even without late glyphs in this frame: the upload of the last frame may have
  // failed.
  upload_pages();
  return plan;
}

void Renderer::upload_pages() {
  const std::span<const text::AtlasPage> pages = atlas_.pages();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const text::AtlasPage& page = pages[i];
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
                        .composites = append_bytes(plan.composites, staging_)};
  instances_.stream(staging_);
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
    }
  }
}

}  // namespace rostrum::render

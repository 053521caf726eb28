#include "app/painter.h"

#include "app/help_overlay.h"
#include "text/typesetter.h"

namespace rostrum::app {

Painter::Painter(const scene::Timeline& timeline, const text::Fonts& fonts)
    : timeline_(&timeline),
      fonts_(&fonts),
      renderer_(fonts),
      glyphs_(scene::glyph_uses(timeline)) {}

void Painter::prepare(const render::View& view) {
  if (view.scale <= prepared_scale_) return;
  renderer_.prepare(glyphs_, view);
  prepared_scale_ = view.scale;
}

render::FrameStats Painter::paint(const Moment& moment, const render::View& view,
                                  const gl::Framebuffer& target) {
  prepare(view);
  list_.clear();
  if (moment.blank == Blank::No) scene::evaluate(*timeline_, moment.t, list_);
  if (moment.help) {
    if (!help_) help_ = help_overlay(text::make_typesetter(*fonts_));
    append(*help_, list_);
  }
  const float background = moment.blank == Blank::White ? 1.0F : 0.0F;
  return renderer_.draw(list_, view, target, {background, background, background, 1});
}

}  // namespace rostrum::app

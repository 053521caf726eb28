#include "draw/painter.h"

#include <utility>

#include "deck/evaluate.h"
#include "deck/visible.h"
#include "draw/guides.h"
#include "draw/help_overlay.h"
#include "draw/tools_overlay.h"
#include "text/typesetter.h"

namespace rostrum::app {
namespace {

// A deck's own background is what the slide lies on, unless another one has been chosen than black.
deck::Rgba background_of(const Moment& moment, const deck::Rgba& own) {
  if (moment.blank == Blank::Black) return {0, 0, 0, 1};
  if (moment.blank == Blank::White) return {1, 1, 1, 1};
  if (moment.look.background == BLACK) return own;
  const auto [r, g, b] = moment.look.background;
  return {glm::vec3(r, g, b) / 255.0F, 1};
}

}  // namespace

Painter::Painter(const deck::Deck& timeline, const text::Fonts& fonts, KeyMap keys)
    : timeline_(&timeline),
      fonts_(&fonts),
      keys_(std::move(keys)),
      glyphs_(deck::glyph_uses(timeline)) {}

void Painter::deck_changed() {
  glyphs_ = deck::glyph_uses(*timeline_);
  prepared_scale_ = 0;
}

void Painter::prepare(const View& view) {
  if (view.scale <= prepared_scale_) return;
  renderer_.prepare(glyphs_, view);
  renderer_.prepare(timeline_->images());
  prepared_scale_ = view.scale;
}

render::FrameStats Painter::paint(const Moment& moment, const View& view,
                                  const gl::Framebuffer& target) {
  prepare(view);
  list_.clear();
  boxes_.clear();
  if (moment.blank == Blank::No) {
    deck::evaluate(*timeline_, moment.t, list_);
    if (moment.look.boxes) deck::shown_boxes(*timeline_, moment.t, boxes_);
    append_guides(moment.look, view, boxes_, list_);
    append_tools(moment.tools, moment.t, view, list_);
  }
  if (moment.help) {
    if (!help_) help_ = help_overlay(keys_, text::make_typesetter(*fonts_));
    list_.append(*help_);
  }
  list_.background = background_of(moment, list_.background);
  return renderer_.draw(list_, view, target);
}

}  // namespace rostrum::app

// Draws moments of a deck, and what can lie over them.
#pragma once

#include <optional>
#include <vector>

#include "base/view.h"
#include "deck/deck.h"
#include "deck/draw_list.h"
#include "deck/glyph_use.h"
#include "gl/framebuffer.h"
#include "render/renderer.h"
#include "show/input/key_map.h"
#include "show/moment.h"
#include "show/tools/speaker_tools.h"
#include "show/view_state.h"
#include "text/fonts.h"

namespace rostrum::app {

class Painter {
 public:
  // Timeline and fonts must outlive it. Belongs to the GL context that is current. The keys are
  // those of the help.
  Painter(const deck::Deck& timeline, const text::Fonts& fonts, KeyMap keys = {});

  // The timeline that it was given is another one now, at the same place.
  void deck_changed();

  // Makes all glyphs of the deck for views up to that scale. paint() does it where it was not done.
  void prepare(const View& view);

  render::FrameStats paint(const Moment& moment, const View& view, const gl::Framebuffer& target);

  // Others draw with the same renderer what shows the same deck: its glyphs are there.
  [[nodiscard]] render::Renderer& renderer() { return renderer_; }

 private:
  const deck::Deck* timeline_;
  const text::Fonts* fonts_;
  KeyMap keys_;
  render::Renderer renderer_;
  std::vector<deck::GlyphUse> glyphs_;
  float prepared_scale_ = 0;
  std::optional<deck::DrawList> help_;  // made when it is first asked for
  deck::DrawList list_;                 // members, so that their memory is reused
  std::vector<Box> boxes_;
};

}  // namespace rostrum::app

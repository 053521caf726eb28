// Draws the speaker's view, part by part: only those that say something new, and as many at a time
// as there is time for beside the show.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "base/pixel_size.h"
#include "draw/overview_painter.h"
#include "draw/painter.h"
#include "presenter/presenter_layout.h"
#include "presenter/presenter_model.h"
#include "render/canvas.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::app {

// Belongs to the GL context that is current when it is made; what it is given must outlive it.
class PresenterView {
 public:
  PresenterView(Painter& painter, OverviewPainter& overview, const scene::Typesetter& typesetter);

  // Lays out a place of so many pixels, of which a unit of writing takes `scale`. Fails where GL
  // cannot draw that size.
  [[nodiscard]] Status set_size(PixelSize size, double scale);

  [[nodiscard]] const PresenterLayout& layout() const { return layout_; }

  // True if a part shows something else than the model says.
  [[nodiscard]] bool outdated(const PresenterModel& model) const;

  // Draws parts that are out of date until the time is over, at least one, and goes on from there
  // the next time: the picture of now, which changes all the time, must not keep the others
  // waiting. Leaves GL's state changed as the painter does.
  void draw_some(const PresenterModel& model, double seconds);

  // The picture, as far as it is drawn.
  [[nodiscard]] const render::Canvas* canvas() const { return canvas_ ? &*canvas_ : nullptr; }

  // The notes can be scrolled so far, in units of writing; known once they are drawn.
  [[nodiscard]] double most_scroll() const { return most_scroll_; }

 private:
  enum class Part : std::uint8_t { Now, Bar, Caption, Next, NextLabel, Notes };
  static constexpr std::array kParts{Part::Now,  Part::Bar,       Part::Caption,
                                     Part::Next, Part::NextLabel, Part::Notes};

  [[nodiscard]] bool outdated(Part part, const PresenterModel& model) const;
  void draw(Part part, const PresenterModel& model);
  void clear();
  void draw_help();
  void draw_now(const PresenterModel& model);
  void draw_picture(const std::optional<Moment>& moment, const PixelRect& rect);
  void draw_words(const deck::DrawList& list, const PixelRect& rect);
  [[nodiscard]] double units(int pixels) const { return pixels / scale_; }

  Painter* painter_;
  OverviewPainter* overview_;
  const scene::Typesetter* typesetter_;
  PresenterLayout layout_;
  double scale_ = 1;
  std::optional<render::Canvas> canvas_;
  PresenterModel drawn_;
  std::array<bool, kParts.size()> valid_{};  // by part: drawn_ holds what it shows
  bool help_drawn_ = false;                  // over all parts
  std::size_t next_part_ = 0;                // of kParts, to look at first
  double most_scroll_ = 0;
};

}  // namespace rostrum::app

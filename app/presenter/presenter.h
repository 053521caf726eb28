// The speaker's view of a running show: what it shows, when that is out of date, and what the wheel
// does to its notes. The window that it is shown in is another's (presenter_window.h).
#pragma once

#include <optional>

#include "deck/deck.h"
#include "draw/overview_painter.h"
#include "draw/painter.h"
#include "presenter/presenter_model.h"
#include "presenter/presenter_view.h"
#include "presenter/presenter_window.h"
#include "render/canvas.h"
#include "scene/typesetting/typesetter.h"
#include "show/input/input.h"
#include "show/show.h"
#include "system/clock.h"

namespace rostrum::app {

// Belongs to the GL context of the show; what it is given must outlive it.
class Presenter {
 public:
  // The writing of the notes, in units of writing.
  static constexpr double kLeastNotes = 12;
  static constexpr double kMostNotes = 64;

  Presenter(const deck::Deck& timeline, Painter& painter, OverviewPainter& overview,
            const scene::Typesetter& typesetter, double notes_size);

  // Takes in what there is to be shown, in a place of so many pixels and pixels a unit of writing.
  // `frame_rate`: that of the audience, while something moves. Fails where GL cannot draw that
  // size.
  [[nodiscard]] Status look_at(const Show& show, const WallTime& wall,
                               std::optional<double> frame_rate, PixelSize size, double scale);

  [[nodiscard]] bool outdated() const { return view_.outdated(model_); }

  // Draws for about so many seconds what it can of what is out of date.
  void draw(double seconds) { view_.draw_some(model_, seconds); }
  // The picture, as far as it is drawn; null before it has a size.
  [[nodiscard]] const render::Canvas* picture() const { return view_.canvas(); }

  // What the wheel does beside the picture of now; the pointer within it is the show's own, and
  // what keys ask is in the show's state.
  void wheel(const WheelTurned& turned);
  [[nodiscard]] double notes_size() const { return notes_size_; }

  [[nodiscard]] const PresenterLayout& layout() const { return view_.layout(); }

 private:
  void follow(const Show::NotesWishes& wishes);
  void scroll(double units);

  const deck::Deck* timeline_;
  PresenterView view_;
  PresenterModel model_;
  double notes_size_;
  double scroll_ = 0;
  std::size_t scrolled_slide_ = 0;  // of which the notes are scrolled
  Show::NotesWishes followed_;
};

}  // namespace rostrum::app

#include "presenter/presenter.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace rostrum::app {
namespace {

constexpr double kSizeStep = 1.125;
constexpr double kScrolledLines = 3;  // by a notch of the wheel, or a key

}  // namespace

Presenter::Presenter(const deck::Deck& timeline, Painter& painter, OverviewPainter& overview,
                     const scene::Typesetter& typesetter, double notes_size)
    : timeline_(&timeline),
      view_(painter, overview, typesetter),
      notes_size_(std::clamp(notes_size, kLeastNotes, kMostNotes)) {}

Status Presenter::look_at(const Show& show, const WallTime& wall, std::optional<double> frame_rate,
                          PixelSize size, double scale) {
  const auto sized = view_.set_size(size, scale);
  if (!sized) return sized.error();
  // Other notes are read from their beginning.
  if (show.player().slide() != scrolled_slide_) scroll_ = 0;
  scrolled_slide_ = show.player().slide();
  follow(show.state().notes);
  scroll_ = std::min(scroll_, view_.most_scroll());
  model_ = presenter_model({.timeline = *timeline_,
                            .show = show,
                            .hour = wall.hour,
                            .minute = wall.minute,
                            .frame_rate = frame_rate,
                            .notes_size = notes_size_,
                            .notes_scroll = scroll_});
  return Done{};
}

void Presenter::wheel(const WheelTurned& turned) {
  scroll(-turned.y * kScrolledLines * notes_size_);
}

void Presenter::follow(const Show::NotesWishes& wishes) {
  const int larger = wishes.larger - followed_.larger;
  const int down = wishes.down - followed_.down;
  followed_ = wishes;
  if (larger != 0) {
    // Divided, so that as many steps back lead to the same size again.
    const double factor = std::pow(kSizeStep, std::abs(larger));
    notes_size_ = std::clamp(larger > 0 ? notes_size_ * factor : notes_size_ / factor, kLeastNotes,
                             kMostNotes);
  }
  if (down != 0) scroll(down * kScrolledLines * notes_size_);
}

void Presenter::scroll(double units) {
  scroll_ = std::clamp(scroll_ + units, 0.0, view_.most_scroll());
}

}  // namespace rostrum::app

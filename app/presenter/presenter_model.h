// The model of the speaker's view: all that it shows of a show, as plain values. It draws nothing
// and reads no clock.
#pragma once

#include <optional>
#include <string>

#include "deck/deck.h"
#include "presenter/presenter_text.h"
#include "show/moment.h"
#include "show/show.h"

namespace rostrum::app {

// Everything that the speaker's view shows, as values to be compared.
struct PresenterModel {
  bool help = false;           // the page of keys, in the place of all else
  Moment now;                  // what the speaker is at
  Overview overview;           // in its place while it is open
  std::optional<Moment> next;  // the end of the step that comes after it; none after the last
  std::string next_label;
  PresenterBar bar;
  PresenterCaption caption;
  PresenterNotes notes;
  bool operator==(const PresenterModel&) const = default;
};

struct PresenterInput {
  const deck::Deck& timeline;
  const Show& show;
  int hour = 0;  // of the wall's clock
  int minute = 0;
  std::optional<double> frame_rate;  // that the audience gets; none while nothing moves
  double notes_size = 22;
  double notes_scroll = 0;
};

[[nodiscard]] PresenterModel presenter_model(const PresenterInput& input);

// "12:34", "1:02:03", "-0:30"
[[nodiscard]] std::string duration_text(double seconds);

}  // namespace rostrum::app

// The words of the speaker's view, part by part: what they say, as plain values, and how they are
// drawn. No GL, no clock.
//
// The lists' coordinates are a part's own: the origin is its upper left corner, y points up, and a
// unit is 72 units of writing, so that a font size of 24 is 24 pixels high on a screen of the usual
// density.
#pragma once

#include <string>
#include <vector>

#include "deck/draw_list.h"
#include "draw/text_drawing.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::app {

// Units of writing a unit of the lists.
inline constexpr double kWritingUnits = 72;

// Above the pictures.
struct PresenterBar {
  std::string timer;  // "12:34"
  bool timer_runs = false;
  std::string pace;  // "of 20:00, 1:10 ahead"; empty without a target
  bool behind = false;
  std::string clock;      // "14:05"
  std::string projector;  // what the audience sees, where that differs: "The projector is black"
  bool operator==(const PresenterBar&) const = default;
};

// Below the picture of now.
struct PresenterCaption {
  std::string position;   // "Slide 2 of 9, step 5 of 22"
  std::string remaining;  // "2 more steps on this slide"
  std::string next_key;   // what the next key does: "Next: starts step 6 of 22"
  std::string message;    // what is being typed, and where it would lead; or what a talk tells
  bool good = false;      // the message is no warning
  std::string audience;   // "60 frames/s"
  bool operator==(const PresenterCaption&) const = default;
};

struct PresenterNotes {
  std::string title;
  std::string text;
  double size = 22;   // of the writing
  double scroll = 0;  // units of writing that are above the upper edge
  bool operator==(const PresenterNotes&) const = default;
};

// `width` in units of writing, as everywhere below.
[[nodiscard]] deck::DrawList bar_list(const PresenterBar& bar, double width,
                                      const scene::Typesetter& typesetter);
[[nodiscard]] deck::DrawList caption_list(const PresenterCaption& caption, double width,
                                          const scene::Typesetter& typesetter);
// One line, such as "Next" under its picture.
[[nodiscard]] deck::DrawList label_list(const std::string& label, double width,
                                        const scene::Typesetter& typesetter);

struct NotesPage {
  deck::DrawList list;
  double height = 0;  // of all the notes, in units of writing
};
[[nodiscard]] NotesPage notes_page(const PresenterNotes& notes, double width,
                                   const scene::Typesetter& typesetter);

}  // namespace rostrum::app

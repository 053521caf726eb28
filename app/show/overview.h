// The overview: a grid of the ends of all steps, from which one is chosen by keys, pointer or
// typing. Its state is a value; it draws nothing (overview_painter.h) and reads no clock.
//
// Places are frame units of the whole frame, whatever the slide is zoomed to.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "deck/deck.h"
#include "deck/steps.h"
#include "show/input/keys.h"
#include "show/step_match.h"

namespace rostrum::app {

// A step as the overview knows it, without its picture.
struct OverviewStep {
  std::string number;  // "3.2": the second step of the third slide
  std::string title;   // of its slide
  std::string notes;
  double time = 0;  // of its end
};

// The deck's steps in order, numbered as people count.
[[nodiscard]] std::vector<OverviewStep> overview_steps(const deck::Deck& timeline,
                                                       const deck::Steps& steps);

// Tells whether every word of the filter is found in the step's title or notes, or starts its
// number. Letters of ASCII match in either case.
[[nodiscard]] bool matches(const OverviewStep& step, std::string_view filter);

// The grid says where the cells are: as large as so many steps allow, and never too small to be
// recognised.
struct OverviewGrid {
  std::size_t columns = 1;
  std::size_t rows = 1;  // that fit in the frame
  double width = 0;      // of a picture; its height is in the frame's proportion
  Point origin{};        // the upper left corner of the first picture
  Point pitch{};         // from one picture to the next, both positive
  [[nodiscard]] double height() const { return width * kFrameHeight / kFrameWidth; }
  [[nodiscard]] std::size_t cells() const { return columns * rows; }
  // The picture of a cell, counted from the first that is seen.
  [[nodiscard]] Box picture(std::size_t cell) const;
  // The cell at a point: its picture or what is written below.
  [[nodiscard]] std::optional<std::size_t> cell_at(Point point) const;
};

[[nodiscard]] OverviewGrid overview_grid(std::size_t steps);

struct Overview {
  bool open = false;
  std::string filter;
  std::vector<std::size_t> shown;      // the steps that match, in order; empty while it is closed
  std::size_t chosen = 0;              // of those shown
  std::size_t first_row = 0;           // that is seen
  std::optional<std::size_t> current;  // the step that the show is at
  bool operator==(const Overview&) const = default;

  // The step that Enter goes to; none where nothing matches.
  [[nodiscard]] std::optional<std::size_t> chosen_step() const;
};

// The overview's answer to a press or a click.
struct OverviewAnswer {
  bool taken = true;                 // it was meant for the overview
  bool close = false;                // and nothing else happens,
  std::optional<std::size_t> go_to;  // or the show is to be at that step
};

// Opens it with the current step chosen, and in sight.
[[nodiscard]] Overview open_overview(const std::vector<OverviewStep>& steps,
                                     std::optional<std::size_t> current);

// The steps are those of another recording of the talk: the chosen one stays so.
void change_deck(Overview& overview, const std::vector<OverviewStep>& steps,
                 const StepMatch& match);

// A press that types goes to the filter. Escape, and keys that the overview has no use for, are
// left to others.
OverviewAnswer press(Overview& overview, const std::vector<OverviewStep>& steps,
                     const Press& press);
// The pointer moved: what it is on is chosen.
void hover(Overview& overview, const std::vector<OverviewStep>& steps, Point at);
OverviewAnswer click(Overview& overview, const std::vector<OverviewStep>& steps, Point at);
// Scrolls by so many rows down.
void scroll(Overview& overview, const std::vector<OverviewStep>& steps, int rows);

}  // namespace rostrum::app

// All that a program does from its start to its first picture.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/pixel_size.h"
#include "base/view.h"
#include "deck/deck.h"
#include "draw/painter.h"
#include "render/canvas.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"
#include "window/drawing_context.h"

namespace rostrum::bench {

// The phases are in order, and the last is their sum.
inline constexpr std::array<std::string_view, 8> kStartPhases{
    "load the program", "open the fonts",  "record the deck", "open OpenGL",
    "make programs",    "make all glyphs", "draw a picture",  "in all"};

// Fonts, deck, context and painter, with the time (app/system/clock.h) at which each was there. The
// picture is that of the first stop.
struct Start {
  Start(const std::string& deck, PixelSize size);

  app::ShowFonts fonts;
  double fonts_at;
  deck::Deck timeline;
  double recorded_at;
  app::Offscreen context;
  double context_at;
  render::Canvas canvas;
  View view;
  app::Painter painter;
  double programs_at;
  double glyphs_at = 0;
  double picture_at = 0;
};

// Does main's work where the arguments are those that start_program() gives: makes a Start, prints
// its phases and returns true. `main_at` is when main began.
bool was_first_picture(const std::vector<std::string>& arguments, double main_at);

// Runs this program so, and yields milliseconds for each phase.
[[nodiscard]] std::vector<double> start_program(const std::string& program, const std::string& deck,
                                                PixelSize size);

}  // namespace rostrum::bench

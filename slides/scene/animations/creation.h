// Animations by which a mobject is drawn, written, spelled, and the reverse.
#pragma once

#include <optional>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

// Draws the path from its start, part after part. 1 s, lag 1, smooth.
Animation Create(Mobject mobject, AnimationOptions options = {}, Where where = Where::current());
// The same backwards; the mobject leaves the slide.
Animation Uncreate(Mobject mobject, AnimationOptions options = {}, Where where = Where::current());

struct WriteOptions {
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
  double stroke_width = 2;                           // of the outline, in Manim's measure
  std::optional<Color> stroke_color = std::nullopt;  // of the outline
  // Write: from the last part to the first, and the mobject leaves the slide afterwards. Unwrite is
  // so unless told otherwise.
  std::optional<bool> reverse = std::nullopt;
};

// Draws each glyph's outline, then fills it. 1 s under 15 parts, else 2 s; a lag of 4/n for n
// parts, at most 0.2; linear. A Text's outline is white, as in Manim, unless that could not be told
// from the background: then it is the text's own colour.
Animation Write(Mobject mobject, WriteOptions options = {}, Where where = Where::current());
// The same backwards, from the last part; the mobject leaves the slide.
Animation Unwrite(Mobject mobject, WriteOptions options = {}, Where where = Where::current());
// What Write does with all parts at once: 2 s, no lag, double_smooth.
Animation DrawBorderThenFill(Mobject mobject, WriteOptions options = {},
                             Where where = Where::current());

// Shows one member after the other, each at once, with full opacity of fill and stroke. 1 s,
// smooth. As in Manim, the members are invisible from the call on.
Animation ShowIncreasingSubsets(Mobject group, AnimationOptions options = {},
                                Where where = Where::current());
// The same with only the latest to be seen.
Animation ShowSubmobjectsOneByOne(Mobject group, AnimationOptions options = {},
                                  Where where = Where::current());

struct LetterOptions {
  double time_per_char = 0.1;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// Letter after letter, linear.
Animation AddTextLetterByLetter(Mobject text, LetterOptions options = {},
                                Where where = Where::current());
// The same backwards; the text leaves the slide.
Animation RemoveTextLetterByLetter(Mobject text, LetterOptions options = {},
                                   Where where = Where::current());

struct SpiralOptions {
  double scale_factor = 8;        // how many times as far from the centre the members start
  double fade_in_fraction = 0.3;  // of the way, on which they fade in
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// Members come in on a spiral around the group's centre, one turn. 1 s, smooth.
Animation SpiralIn(Mobject group, SpiralOptions options = {}, Where where = Where::current());

}  // namespace rostrum::scene

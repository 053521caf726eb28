// A finding is something that `rostrum check` finds wrong with a deck.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::app {

enum class Rule : std::uint8_t {
  SmallText,          // measured: the height of its capitals, in units
  TurnedText,         // degrees from the horizontal, neither upright nor a right angle
  MissingGlyph,       // how many glyphs
  TextOverText,       // nothing is measured; the others are what it lies over
  TextOverLine,       // the same
  OutsideFrame,       // units past the frame's edge
  OutsideMargin,      // units past the margin's edge
  LowContrast,        // the ratio
  LongStep,           // seconds
  NoNotes,            // nothing
  NotFunctionOfTime,  // how many moments
};

// One accident, however many moments show it.
struct Finding {
  Rule rule = Rule::SmallText;
  double time = 0;        // seconds: the first moment that shows it
  std::size_t slide = 0;  // from 0
  std::size_t step = 0;   // from 0: step i ends at stop i
  std::string object;     // as a person would name it; empty where it is about none
  std::vector<std::string> others;
  double measured = 0;    // in the rule's measure
  std::string_view edge;  // left, right, top or bottom, where it is about one
};

// The rules ask for these limits.
struct Limits {
  double cap_height = 8.0 / 45;  // units: 1/45 of the frame's height
  double margin = 0.04;          // of the frame's width and height
  double contrast = 4.5;         // WCAG 2.1, level AA
  double step = 20;              // seconds
  // Text keeps this much of its capitals' height clear of other text and of lines.
  double clearance = 0.1;
};

}  // namespace rostrum::app

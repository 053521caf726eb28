// What makers of words, pictures and what is built of words take by name.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/color.h"
#include "base/geometry.h"
#include "deck/image.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::scene {

// Manim's one word for what is neither bold nor italic.
struct Normal {
  // NOLINTNEXTLINE(google-explicit-constructor): .weight = NORMAL
  constexpr operator Weight() const { return Weight::Normal; }
  // NOLINTNEXTLINE(google-explicit-constructor): .slant = NORMAL
  constexpr operator Slant() const { return Slant::Upright; }
};
inline constexpr Normal NORMAL{};
inline constexpr Weight BOLD = Weight::Bold;
inline constexpr Slant ITALIC = Slant::Italic;
inline constexpr Family SANS = Family::Sans;
inline constexpr Family MONOSPACE = Family::Monospace;

// What Manim's dictionaries say of parts of a text: {{"word", RED}, {"[2:5]", BLUE}}. A key is a
// substring, wherever it stands, or characters [begin:end) as a slice of Python's.
template <class Value>
using TextMap = std::vector<std::pair<std::string, Value>>;

// font_size is in Manim's points: an em of a Text is font_size/72 units. line_spacing is what is
// between lines, as a part of the font size; Manim's own is 0.3, which has descenders touch the
// capitals below them.
struct TextOptions {
  double font_size = 48;
  Color color = WHITE;
  Weight weight = NORMAL;
  std::optional<double> line_spacing;
  Slant slant = NORMAL;
  Family font = SANS;
  TextMap<Color> t2c;
  TextMap<Family> t2f;
  TextMap<std::vector<Color>> t2g;
  TextMap<Slant> t2s;
  TextMap<Weight> t2w;
  std::vector<Color> gradient;  // from the first character to the last
  LineAlignment line_alignment = LineAlignment::Left;
  std::optional<double> wrap_width;  // lines are broken to be no wider
  bool disable_ligatures = false;    // "->" stays two characters
  double fill_opacity = 1;
  double stroke_width = 0;  // in Manim's measure
};

struct MathTexOptions {
  double font_size = 48;
  Color color = WHITE;
  std::vector<std::string> substrings_to_isolate;
  TextMap<Color> tex_to_color_map;  // its keys are isolated too
};

struct TitleOptions {
  double font_size = 48;
  Color color = WHITE;
  bool include_underline = true;
  bool match_underline_width_to_text = false;
  double underline_buff = MED_SMALL_BUFF;
};

struct BulletedListOptions {
  double font_size = 48;
  Color color = WHITE;
  double buff = MED_LARGE_BUFF;
  double dot_scale_factor = 2;
};

struct ImageOptions {
  // So many of its rows are as high as the frame.
  double scale_to_resolution = 1080;
  deck::Resampling resampling_algorithm = deck::Resampling::Smooth;
  double opacity = 1;
};

// What is not given is as the file has it.
struct SvgOptions {
  std::optional<double> height = 2;
  std::optional<double> width;  // after the height, so that it counts where both are given
  bool should_center = true;
  std::optional<Color> fill_color;
  std::optional<double> fill_opacity;
  std::optional<Color> stroke_color;
  std::optional<double> stroke_width;  // in Manim's measure
  std::optional<double> stroke_opacity;
};

}  // namespace rostrum::scene

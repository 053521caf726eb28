// The timeline: a recorded deck. Immutable after recording; every moment of it is a pure function
// of time.
//
// Times are seconds from the start of the deck, lengths frame units.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "base/color.h"
#include "base/geometry.h"
#include "scene/draw_list.h"
#include "scene/rate_functions.h"
#include "scene/typesetter.h"

namespace rostrum::scene {

enum class AnimationKind : std::uint8_t { Write, Create, FadeIn, FadeOut };

// "Write", "Create", "FadeIn", "FadeOut"
[[nodiscard]] std::string_view name(AnimationKind kind);

struct Slide {
  std::string title;
  std::string notes;  // for the speaker
  double start = 0;
};

// A moment where the live show holds until a key is pressed. In exported video it lasts `hold`
// seconds, during which nothing changes: the next step starts at time + hold.
struct Stop {
  double time = 0;
  double hold = 0;
};

// The moment so many seconds after `time`, rounded to the nanosecond, so that sums of decimal times
// are the decimal numbers that they look like: a stop that a person knows as 8.81 s is at 8.81
// exactly, and not an unfinished animation before it.
[[nodiscard]] double later(double time, double seconds);

// One call of Scene::play: animations that run side by side.
struct Play {
  double start = 0;
  double end = 0;
};

// A mobject, as a person would name it: a text's or formula's own words, or its kind.
struct Object {
  std::string name;
};

// One animation of one mobject: [start, end) on the timeline.
struct Clip {
  AnimationKind kind = AnimationKind::Write;
  std::uint32_t object = 0;  // index into Timeline::objects
  double start = 0;
  double end = 0;
  RateFunction rate = linear;
  // Each part (glyph, shape) starts this fraction of its own duration after the part before.
  double lag_ratio = 0;
  std::uint32_t part_count = 1;
  // FadeIn starts, and FadeOut ends, shifted and scaled about the centre of the mobject's box.
  Point shift = ORIGIN;
  double scale = 1;
  Point center = ORIGIN;
};

struct Style {
  Color fill_color = WHITE;
  Color stroke_color = WHITE;
  double fill_opacity = 0;
  double stroke_opacity = 1;
  double stroke_width = 0;      // frame units
  Color writing_color = WHITE;  // of the outline that Write draws first
  bool operator==(const Style&) const = default;
};

enum class ShapeKind : std::uint8_t {
  Rectangle,  // points: its corners, counter-clockwise from the upper right of the unrotated one
  Polyline,   // points: its corners
  Glyphs,     // a text or a formula
};

// A shape is what a mobject without children looked like at some time of the recording.
struct Shape {
  ShapeKind kind = ShapeKind::Polyline;
  bool closed = false;
  Style style;
  std::vector<Point> points;
  std::vector<PlacedGlyph> glyphs;
  double cap_height = 0;      // of Glyphs, see Layout
  std::uint32_t mobject = 0;  // index into Timeline::mobjects

  // The number of parts that it counts for in an animation with lag: its glyphs, or itself.
  [[nodiscard]] std::uint32_t part_count() const;
  // Without the stroke's width, as in Manim.
  [[nodiscard]] Box box() const;
};

struct Timeline {
  std::vector<Slide> slides;  // at least one
  std::vector<Stop> stops;
  std::vector<Play> plays;
  std::vector<Object> objects;   // those that clips animate, groups among them
  std::vector<Object> mobjects;  // those that shapes are of
  std::vector<Clip> clips;       // by start
  double duration = 0;

  // The rest is what evaluate reads.

  static constexpr std::uint32_t kNoClip = std::numeric_limits<std::uint32_t>::max();

  // A shape on the slide, and the clip that animates it.
  struct Entry {
    std::uint32_t shape = 0;
    std::uint32_t clip = kNoClip;
    std::uint32_t first_part = 0;  // of its parts among the clip's
  };
  // From `start` to the next span's start the same entries are on the slide, and in the same order.
  struct Span {
    double start = 0;
    std::uint32_t first_entry = 0;
    std::uint32_t entry_count = 0;
  };

  std::vector<Shape> shapes;
  std::vector<Entry> entries;  // painter's order within each span
  std::vector<Span> spans;     // by start; the last one has no entries that move
};

// Computes what the slide looks like at t, which is clamped to [0, duration]. A moment at which one
// play ends and another starts belongs to the one that starts. The overload with an output reuses
// the list's memory.
void evaluate(const Timeline& timeline, double t, DrawList& out);
[[nodiscard]] DrawList evaluate(const Timeline& timeline, double t);

// The boxes of what is seen at t, one a shape, in painter's order: of a text those of the glyphs
// that have begun to show, of a path that is drawn in part the whole path's. Without the strokes'
// widths.
void shown_boxes(const Timeline& timeline, double t, std::vector<Box>& out);

// Lists the shapes that are seen at t in the look that they keep, in painter's order: all but what
// an animation is in the middle of changing. The shapes are the timeline's.
void resting_shapes(const Timeline& timeline, double t, std::vector<const Shape*>& out);

// Every glyph of the deck with the greatest size it is shown at, in frame units an em; each once.
struct GlyphUse {
  GlyphId glyph;
  double em = 0;
};
[[nodiscard]] std::vector<GlyphUse> glyph_uses(const Timeline& timeline);

}  // namespace rostrum::scene

// What the tables of a deck hold: see tables.h.
//
// Records are plain little-endian data without padding; an index refers to the table that its name
// says, kNone to nothing. Times are seconds, lengths frame units, angles radians, colours sRGB in
// 0..1 with straight alpha. A progress is in [0, 1].
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace rostrum::deck {

inline constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

using Rgba32 = std::array<float, 4>;

// Consecutive records of a table.
struct Slice {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  bool operator==(const Slice&) const = default;
};

struct OutlineRecord {
  std::uint64_t key = 0;       // see Outline
  Slice points;                // of `points`
  std::array<float, 4> box{};  // left, bottom, right, top of the curves' ends
  std::uint32_t kind = 0;      // OutlineKind
  std::uint32_t reserved = 0;
};

struct PointRecord {
  float x = 0;
  float y = 0;
};

struct ImageRecord {
  std::uint64_t key = 0;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  Slice pixels;                  // bytes of `pixels`, four a pixel
  std::uint32_t resampling = 0;  // Resampling
  std::uint32_t reserved = 0;
};

// Widths are frame units.
struct StyleRecord {
  Rgba32 fill{};
  Rgba32 stroke{};
  Rgba32 back_stroke{};
  float stroke_width = 0;
  float back_width = 0;
  std::uint32_t gradient = kNone;
  std::uint32_t round = 0;  // 1: joints and ends of strokes are round
  bool operator==(const StyleRecord&) const = default;
};

// Two or more colours take the place of the style's one, along the direction through the part's
// box: from its centre less half the box times the direction to the centre plus that, as Manim's
// sheen.
struct GradientRecord {
  Slice fill;    // of `colors`; none or two or more
  Slice stroke;  // the same
  std::array<float, 2> direction{};
  bool operator==(const GradientRecord&) const = default;
};

struct PartRecord {
  std::uint32_t outline = kNone;  // of `outlines`, or, for an image, of `images`
  std::uint32_t style = 0;
  std::array<float, 6> placement{1, 0, 0, 1, 0, 0};  // x axis, y axis, origin
  std::uint32_t text_begin = 0;                      // of a glyph: bytes of its object's text
  std::uint16_t text_length = 0;
  std::uint16_t flags = 0;
  bool operator==(const PartRecord&) const = default;
};
inline constexpr std::uint16_t kPartImage = 1;    // the outline is an image
inline constexpr std::uint16_t kPartMissing = 2;  // a font's box for a character that it lacks

// Consecutive parts that are animated alike: the unit of painter's order.
struct RunRecord {
  Slice parts;
  std::uint32_t motion = kNone;  // kNone, like a driver of kNone: the parts as they are
  std::uint32_t driver = kNone;
  std::uint32_t first_lag = 0;  // the lag index of the first part; each next part's is one more
  std::uint32_t object = kNone;
  std::int32_t z = 0;  // Manim's z_index; the order in an epoch has regard to it already
  std::uint32_t source = kNone;
  float cap_height = 0;  // of text at rest: how high its capitals are
  std::uint32_t reserved = 0;
  bool operator==(const RunRecord&) const = default;
};

// How points go from one pose to the next.
enum class Path : std::uint32_t {
  Straight,
  Arc,     // each along an arc of `angle`, counter-clockwise for a positive one
  Spiral,  // each along a spiral that turns by `angle`
  Turn,    // the first pose turns by `angle` about `center`; there is no other
};

// What progress does. Tracks are piecewise linear: by keys with ascending progress, constant before
// the first and after the last.
struct MotionRecord {
  Slice poses;           // of `poses`; one or more
  Slice pose_keys;       // which pose, or which two and how far: none for the first pose throughout
  Slice extent_keys;     // none for the whole path
  Slice placement_keys;  // none for no further movement
  std::uint32_t path = 0;  // Path
  float angle = 0;
  std::array<float, 2> center{};
  bool operator==(const MotionRecord&) const = default;
};

// A pose is as many parts as the run has, from this one on; where a path is between two poses their
// outlines have as many curves.
struct PoseRecord {
  std::uint32_t first_part = 0;
  bool operator==(const PoseRecord&) const = default;
};
struct PoseKey {
  float progress = 0;
  float pose = 0;  // 1.25: a quarter of the way from pose 1 to pose 2
  bool operator==(const PoseKey&) const = default;
};
struct ExtentKey {
  float progress = 0;
  float begin = 0;  // fractions of the path, see Outline
  float end = 1;
  bool operator==(const ExtentKey&) const = default;
};
struct PlacementKey {
  float progress = 0;
  std::array<float, 6> placement{1, 0, 0, 1, 0, 0};  // of frame units to frame units
  bool operator==(const PlacementKey&) const = default;
};

// The progress of part i at u is ease(clamp(a u + b - i lag)), where u is the progress of the
// parent, or without one the time's place in [begin, end]. It is Manim's arithmetic of lag ratios
// (a is (n - 1) lag + 1 for n parts) and, with a parent, of groups of animations.
struct DriverRecord {
  double begin = 0;
  double end = 1;
  double a = 1;
  double b = 0;
  double lag = 0;
  std::uint32_t parent = kNone;  // comes earlier in the table
  std::uint32_t ease = kNone;    // of `eases`; kNone is linear
  bool operator==(const DriverRecord&) const = default;
};

struct EaseRecord {
  std::uint32_t kind = 0;  // Ease
  Slice samples;           // of `samples`, where it is sampled
  std::uint32_t reserved = 0;
  bool operator==(const EaseRecord&) const = default;
};

// From its begin to the next one's the same runs are on the slide, in the same order.
struct EpochRecord {
  double begin = 0;
  std::uint32_t list = kNone;  // of `nodes`; kNone for an empty slide
  std::uint32_t camera = kNone;
};

// A list of runs is a tree, so that lists which differ little share nearly all of it. The children
// are runs at level 0, else nodes of one level less, which come earlier in the table.
struct NodeRecord {
  Slice children;  // of `children`
  std::uint32_t level = 0;
  std::uint32_t reserved = 0;
  bool operator==(const NodeRecord&) const = default;
};

// What part of the scene fills the frame, and what is behind it all. kNone in an epoch: the frame
// itself, on black.
struct CameraRecord {
  std::uint32_t driver = kNone;
  Slice keys;  // of `camera_keys`; one or more
  std::uint32_t reserved = 0;
  bool operator==(const CameraRecord&) const = default;
};
struct CameraKey {
  float progress = 0;
  std::array<float, 2> center{};
  float width = 0;  // of the scene's part, above 0
  Rgba32 background{0, 0, 0, 1};
  bool operator==(const CameraKey&) const = default;
};

struct SlideRecord {
  double start = 0;
  std::uint32_t title = 0;  // of `strings`
  std::uint32_t notes = 0;
};
struct StopRecord {
  double time = 0;
  double hold = 0;
  std::uint32_t after = 0;  // AfterStop
  std::uint32_t reserved = 0;
};
struct PlayRecord {
  double start = 0;
  double end = 0;
  std::uint32_t source = kNone;
  std::uint32_t reserved = 0;
};
struct ClipRecord {
  double start = 0;
  double end = 0;
  std::uint32_t object = 0;
  std::uint32_t name = 0;  // of `strings`: "Write"
  std::uint32_t role = 0;  // ClipRole
  std::uint32_t rate = 0;  // of `strings`: "smooth"
  double lag_ratio = 0;
};
struct ObjectRecord {
  std::uint32_t name = 0;  // of `strings`: as a person would call it
  std::uint32_t text = 0;  // of `strings`: what its glyphs' text ranges refer to
  std::uint32_t kind = 0;  // of `strings`: "Text", "Circle"
  std::uint32_t reserved = 0;
};
struct SourceRecord {
  std::uint32_t file = 0;  // of `strings`
  std::uint32_t line = 0;
  bool operator==(const SourceRecord&) const = default;
};
struct StringRecord {
  Slice bytes;  // of `text`, UTF-8
};

}  // namespace rostrum::deck

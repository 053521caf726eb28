// Writes the tables of a deck while it is recorded. Equal records are stored once, so that a thing
// that rests through a thousand plays costs a thousand references to one run, shared in turn by the
// lists that hold it.
//
// Knows nothing of mobjects or animations: recorders tell it parts, motions and lists.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/geometry.h"
#include "deck/deck.h"
#include "deck/easing.h"
#include "deck/tables.h"

namespace rostrum::deck {

// An outline as it was recorded: its curves relative to an origin of its own, so that equal shapes
// in different places are one outline. A point of the shape is origin + point.
struct PlacedOutline {
  std::uint32_t outline = 0;
  Point origin{0, 0};
};

class TableWriter {
 public:
  // Points: four a curve, see outline.h. Those of a glyph and of a rectangle's unit square are kept
  // as they are.
  std::uint32_t outline(std::span<const Point> points, OutlineKind kind);
  std::uint32_t outline(const Outline& outline);
  // The same about the first point, rounded to 2^-22 units.
  PlacedOutline placed_outline(std::span<const Point> points, OutlineKind kind);
  // See Image.
  std::uint32_t image(std::uint32_t width, std::uint32_t height, std::span<const std::byte> pixels,
                      Resampling resampling);

  std::uint32_t style(const StyleRecord& style);
  // Colours of more than one: of the fill and of the stroke, none or two or more.
  std::uint32_t gradient(std::span<const Rgba32> fill, std::span<const Rgba32> stroke,
                         Point direction);

  // The slice at which these parts lie one after the other.
  Slice parts(std::span<const PartRecord> parts);
  std::uint32_t run(const RunRecord& run);

  std::uint32_t motion(const MotionRecord& motion);
  Slice poses(std::span<const PoseRecord> poses);
  Slice keys(std::span<const PoseKey> keys);
  Slice keys(std::span<const ExtentKey> keys);
  Slice keys(std::span<const PlacementKey> keys);
  std::uint32_t driver(const DriverRecord& driver);
  std::uint32_t ease(Ease ease);  // kNone for Linear
  std::uint32_t ease(std::span<const float> samples);

  std::uint32_t camera(std::uint32_t driver, std::span<const CameraKey> keys);

  // From `begin` on those runs are on the slide, in painter's order. Times do not go back; of two
  // epochs at one time the later counts.
  void epoch(double begin, std::span<const std::uint32_t> runs, std::uint32_t camera);

  // Broken UTF-8 and control characters are replaced (base/utf8.h).
  std::uint32_t string(std::string_view string);
  // Of the deck; empty where it is not called.
  void title(std::string_view title) { tables_.title = {string(title)}; }
  std::uint32_t object(std::string_view name, std::string_view kind, std::string_view text);
  std::uint32_t source(std::string_view file, std::uint32_t line);
  void slide(double start, std::string_view title, std::string_view notes);
  void stop(double time, double hold, AfterStop after);
  void play(double start, double end, std::uint32_t source);
  void clip(const ClipRecord& clip);

  [[nodiscard]] const Tables<TableList>& tables() const { return tables_; }

  // Ends the recording. Throws std::runtime_error for what no deck may be: larger, longer or
  // farther away than validate() lets through.
  [[nodiscard]] Deck finish(double duration) &&;

 private:
  using Index = std::unordered_multimap<std::uint64_t, Slice>;

  template <class Record>
  Slice intern(std::vector<Record>& table, Index& index, std::span<const Record> records);
  std::uint32_t list(std::span<const std::uint32_t> runs);
  std::vector<std::uint32_t> group(std::span<const std::uint32_t> children, std::uint32_t level);

  Tables<TableList> tables_;
  struct {
    Index outlines, images, styles, gradients, colors, parts, runs, motions, poses, pose_keys,
        extent_keys, placement_keys, drivers, eases, samples, nodes, children, cameras, camera_keys,
        objects, sources;
  } known_;
  std::unordered_map<std::string, std::uint32_t> strings_;
};

}  // namespace rostrum::deck

#include "deck/table_writer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstring>
#include <string>

#include "base/hash.h"
#include "base/utf8.h"
#include "deck/file_format.h"

namespace rostrum::deck {
namespace {

// Shapes that are equal but for rounding share an outline; at 4K a step is a four-thousandth of a
// pixel.
constexpr double kGrid = 1.0 / (1U << 22U);

// A node ends after a child that a hash picks, one in eight, so that lists which differ in one
// place have the same nodes elsewhere. Two children at least make each level shorter than the one
// below.
constexpr std::uint64_t kChildrenPerNode = 8;
constexpr std::size_t kFewestChildren = 2;
constexpr std::size_t kMostChildren = 64;

template <class Record>
std::uint64_t hash_of(std::span<const Record> records) {
  Hash hash;
  hash.add(std::as_bytes(records));
  return hash.value();
}

bool ends_node(std::uint32_t child) {
  return hash_of(std::span<const std::uint32_t>(&child, 1)) / 2 % kChildrenPerNode == 0;
}

std::uint32_t size_of(const auto& table) { return static_cast<std::uint32_t>(table.size()); }

// Adding 0 makes zero's two signs one.
glm::vec2 as_floats(Point p) { return glm::vec2(p) + 0.0F; }

std::uint64_t never_zero(std::uint64_t hash) { return hash == 0 ? 1 : hash; }

}  // namespace

template <class Record>
Slice TableWriter::intern(std::vector<Record>& table, Index& index,
                          std::span<const Record> records) {
  if (records.empty()) return {};
  const std::uint64_t hash = hash_of(records);
  const auto [begin, end] = index.equal_range(hash);
  for (auto found = begin; found != end; ++found) {
    const Slice slice = found->second;
    if (slice.count == records.size() &&
        std::memcmp(&table[slice.first], records.data(), records.size_bytes()) == 0) {
      return slice;
    }
  }
  const Slice slice{.first = size_of(table), .count = size_of(records)};
  table.insert(table.end(), records.begin(), records.end());
  index.emplace(hash, slice);
  return slice;
}

std::uint32_t TableWriter::outline(std::span<const Point> points, OutlineKind kind) {
  assert(points.size() % kPointsPerCurve == 0);
  std::vector<glm::vec2> own(points.size());
  std::transform(points.begin(), points.end(), own.begin(), as_floats);
  return outline(make_outline(own, kind));
}

std::uint32_t TableWriter::outline(const Outline& outline) {
  const auto [begin, end] = known_.outlines.equal_range(outline.key);
  for (auto found = begin; found != end; ++found) {
    const Slice points = tables_.outlines[found->second.first].points;
    // Of an outline without points there are no bytes to compare, and no address either.
    if (points.count == outline.points.size() &&
        (outline.points.empty() ||
         std::memcmp(tables_.points.data() + points.first, outline.points.data(),
                     outline.points.size_bytes()) == 0)) {
      return found->second.first;
    }
  }
  tables_.outlines.push_back(
      {.key = outline.key,
       .points = {.first = size_of(tables_.points), .count = size_of(outline.points)},
       .box = {outline.box_min.x, outline.box_min.y, outline.box_max.x, outline.box_max.y},
       .kind = static_cast<std::uint32_t>(outline.kind)});
  for (const glm::vec2 p : outline.points) tables_.points.push_back({.x = p.x, .y = p.y});
  const std::uint32_t index = size_of(tables_.outlines) - 1;
  known_.outlines.emplace(outline.key, Slice{.first = index, .count = 1});
  return index;
}

PlacedOutline TableWriter::placed_outline(std::span<const Point> points, OutlineKind kind) {
  if (points.empty()) return {.outline = outline(points, kind)};
  std::vector<Point> own(points.size());
  std::transform(points.begin(), points.end(), own.begin(), [&](Point p) {
    const Point from_origin = (p - points[0]) / kGrid;
    return Point{std::round(from_origin.x), std::round(from_origin.y)} * kGrid;
  });
  return {.outline = outline(own, kind), .origin = points[0]};
}

std::uint32_t TableWriter::image(std::uint32_t width, std::uint32_t height,
                                 std::span<const std::byte> pixels, Resampling resampling) {
  Hash hash;
  hash.add(width);
  hash.add(height);
  hash.add(resampling);
  hash.add(pixels);
  const std::uint64_t key = never_zero(hash.value());
  const auto found = known_.images.find(key);
  if (found != known_.images.end()) return found->second.first;
  tables_.images.push_back({.key = key,
                            .width = width,
                            .height = height,
                            .pixels = {.first = size_of(tables_.pixels), .count = size_of(pixels)},
                            .resampling = static_cast<std::uint32_t>(resampling)});
  tables_.pixels.insert(tables_.pixels.end(), pixels.begin(), pixels.end());
  const std::uint32_t index = size_of(tables_.images) - 1;
  known_.images.emplace(key, Slice{.first = index, .count = 1});
  return index;
}

std::uint32_t TableWriter::style(const StyleRecord& style) {
  return intern<StyleRecord>(tables_.styles, known_.styles, {&style, 1}).first;
}

std::uint32_t TableWriter::gradient(std::span<const Rgba32> fill, std::span<const Rgba32> stroke,
                                    Point direction) {
  const GradientRecord record{
      .fill = intern(tables_.colors, known_.colors, fill),
      .stroke = intern(tables_.colors, known_.colors, stroke),
      .direction = {static_cast<float>(direction.x), static_cast<float>(direction.y)}};
  return intern<GradientRecord>(tables_.gradients, known_.gradients, {&record, 1}).first;
}

Slice TableWriter::parts(std::span<const PartRecord> parts) {
  return intern(tables_.parts, known_.parts, parts);
}

std::uint32_t TableWriter::run(const RunRecord& run) {
  return intern<RunRecord>(tables_.runs, known_.runs, {&run, 1}).first;
}

std::uint32_t TableWriter::motion(const MotionRecord& motion) {
  return intern<MotionRecord>(tables_.motions, known_.motions, {&motion, 1}).first;
}

Slice TableWriter::poses(std::span<const PoseRecord> poses) {
  return intern(tables_.poses, known_.poses, poses);
}

Slice TableWriter::keys(std::span<const PoseKey> keys) {
  return intern(tables_.pose_keys, known_.pose_keys, keys);
}

Slice TableWriter::keys(std::span<const ExtentKey> keys) {
  return intern(tables_.extent_keys, known_.extent_keys, keys);
}

Slice TableWriter::keys(std::span<const PlacementKey> keys) {
  return intern(tables_.placement_keys, known_.placement_keys, keys);
}

std::uint32_t TableWriter::driver(const DriverRecord& driver) {
  return intern<DriverRecord>(tables_.drivers, known_.drivers, {&driver, 1}).first;
}

std::uint32_t TableWriter::ease(Ease ease) {
  if (ease == Ease::Linear) return kNone;
  const EaseRecord record{.kind = static_cast<std::uint32_t>(ease)};
  return intern<EaseRecord>(tables_.eases, known_.eases, {&record, 1}).first;
}

std::uint32_t TableWriter::ease(std::span<const float> samples) {
  const EaseRecord record{.kind = static_cast<std::uint32_t>(Ease::Sampled),
                          .samples = intern(tables_.samples, known_.samples, samples)};
  return intern<EaseRecord>(tables_.eases, known_.eases, {&record, 1}).first;
}

std::uint32_t TableWriter::camera(std::uint32_t driver, std::span<const CameraKey> keys) {
  const CameraRecord record{.driver = driver,
                            .keys = intern(tables_.camera_keys, known_.camera_keys, keys)};
  return intern<CameraRecord>(tables_.cameras, known_.cameras, {&record, 1}).first;
}

std::vector<std::uint32_t> TableWriter::group(std::span<const std::uint32_t> children,
                                              std::uint32_t level) {
  std::vector<std::uint32_t> nodes;
  for (std::size_t first = 0; first < children.size();) {
    std::size_t count = 1;
    while (first + count < children.size() && count < kMostChildren &&
           !(count >= kFewestChildren && ends_node(children[first + count - 1]))) {
      ++count;
    }
    const NodeRecord node{
        .children = intern(tables_.children, known_.children, children.subspan(first, count)),
        .level = level};
    nodes.push_back(intern<NodeRecord>(tables_.nodes, known_.nodes, {&node, 1}).first);
    first += count;
  }
  return nodes;
}

std::uint32_t TableWriter::list(std::span<const std::uint32_t> runs) {
  if (runs.empty()) return kNone;
  std::vector<std::uint32_t> nodes = group(runs, 0);
  for (std::uint32_t level = 1; nodes.size() > 1; ++level) nodes = group(nodes, level);
  return nodes.front();
}

void TableWriter::epoch(double begin, std::span<const std::uint32_t> runs, std::uint32_t camera) {
  const EpochRecord epoch{.begin = begin, .list = list(runs), .camera = camera};
  if (!tables_.epochs.empty()) {
    EpochRecord& last = tables_.epochs.back();
    assert(begin >= last.begin);
    if (last.list == epoch.list && last.camera == epoch.camera) return;
    if (last.begin == begin) {
      last = epoch;
      return;
    }
  }
  tables_.epochs.push_back(epoch);
}

std::uint32_t TableWriter::string(std::string_view string) {
  const std::string clean = without_control_characters(repair_utf8(string).text);
  const auto [found, is_new] = strings_.try_emplace(clean, size_of(tables_.strings));
  if (is_new) {
    tables_.strings.push_back({.bytes = {.first = size_of(tables_.text), .count = size_of(clean)}});
    tables_.text.insert(tables_.text.end(), clean.begin(), clean.end());
  }
  return found->second;
}

std::uint32_t TableWriter::object(std::string_view name, std::string_view kind,
                                  std::string_view text) {
  tables_.objects.push_back({.name = string(name), .text = string(text), .kind = string(kind)});
  return size_of(tables_.objects) - 1;
}

std::uint32_t TableWriter::source(std::string_view file, std::uint32_t line) {
  const SourceRecord record{.file = string(file), .line = line};
  return intern<SourceRecord>(tables_.sources, known_.sources, {&record, 1}).first;
}

void TableWriter::slide(double start, std::string_view title, std::string_view notes) {
  tables_.slides.push_back({.start = start, .title = string(title), .notes = string(notes)});
}

void TableWriter::stop(double time, double hold, AfterStop after) {
  tables_.stops.push_back({.time = time, .hold = hold, .after = static_cast<std::uint32_t>(after)});
}

void TableWriter::play(double start, double end, std::uint32_t source) {
  tables_.plays.push_back({.start = start, .end = end, .source = source});
}

void TableWriter::clip(const ClipRecord& clip) { tables_.clips.push_back(clip); }

Deck TableWriter::finish(double duration) && {
  tables_.duration = {duration};
  if (tables_.title.empty()) title({});
  return open_packed(pack(tables_));
}

}  // namespace rostrum::deck

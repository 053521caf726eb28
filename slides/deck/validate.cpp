#include "deck/validate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "deck/deck.h"
#include "deck/easing.h"
#include "deck/outline.h"

namespace rostrum::deck {
namespace {

bool finite(float v) { return std::isfinite(v) && std::abs(v) <= kFarthestPoint; }
bool finite(double v) { return std::isfinite(v); }
template <class Number, std::size_t kCount>
bool finite(const std::array<Number, kCount>& values) {
  return std::all_of(values.begin(), values.end(), [](Number v) { return finite(v); });
}
bool in_unit(float v) { return v >= 0 && v <= 1; }
bool color(const Rgba32& c) { return std::all_of(c.begin(), c.end(), in_unit); }

class Validator {
 public:
  explicit Validator(const Tables<TableView>& tables) : tables_(tables) {}

  Status run() {
    strings();
    times();
    geometry();
    styles();
    parts();
    motions();
    drivers();
    runs();
    cameras();
    lists();
    epochs();
    labels();
    if (!error_.empty()) return Error{error_};
    return Done{};
  }

 private:
  // Keeps the first fault.
  template <class... Values>
  void require(bool holds, fmt::format_string<Values...> fault, Values&&... values) {
    if (!holds && error_.empty()) error_ = fmt::format(fault, std::forward<Values>(values)...);
  }

  template <class Table>
  bool within(Slice slice, const Table& table) const {
    return slice.first <= table.size() && slice.count <= table.size() - slice.first;
  }
  template <class Table>
  bool is_in(std::uint32_t index, const Table& table) const {
    return index < table.size();
  }
  template <class Table>
  bool is_in_or_none(std::uint32_t index, const Table& table) const {
    return index == kNone || index < table.size();
  }

  template <class Record, class Check>
  void each(std::string_view what, std::span<const Record> table, const Check& holds) {
    for (std::size_t i = 0; i < table.size() && error_.empty(); ++i) {
      require(holds(table[i]), "has {} {}, which is broken", what, i);
    }
  }

  // Progress ascends from key to key.
  template <class Key>
  bool keys(Slice slice, std::span<const Key> table) const {
    if (!within(slice, table)) return false;
    const auto own = table.subspan(slice.first, slice.count);
    return std::adjacent_find(own.begin(), own.end(), [](const Key& a, const Key& b) {
             return !(a.progress < b.progress);
           }) == own.end();
  }

  void strings() {
    each<StringRecord>("string", tables_.strings, [&](const StringRecord& string) {
      return within(string.bytes, tables_.text) &&
             !repair_utf8({tables_.text.data() + string.bytes.first, string.bytes.count}).repaired;
    });
  }

  void times() {
    require(tables_.duration.size() == 1, "does not say how long it lasts");
    if (!error_.empty()) return;
    const double duration = tables_.duration[0];
    require(duration >= 0 && duration <= kLongestDeck, "lasts {} s; the most is {} s", duration,
            kLongestDeck);
    const auto inside = [duration](double t) { return t >= 0 && t <= duration; };
    require(!tables_.slides.empty(), "has no slide");
    each<SlideRecord>("slide", tables_.slides, [&](const SlideRecord& slide) {
      return inside(slide.start) && is_in(slide.title, tables_.strings) &&
             is_in(slide.notes, tables_.strings);
    });
    each<StopRecord>("stop", tables_.stops, [&](const StopRecord& stop) {
      return inside(stop.time) && stop.hold >= 0 && inside(stop.time + stop.hold - 1e-9) &&
             stop.after <= static_cast<std::uint32_t>(AfterStop::Go);
    });
    each<PlayRecord>("play", tables_.plays, [&](const PlayRecord& play) {
      return inside(play.start) && inside(play.end) && play.start <= play.end &&
             is_in_or_none(play.source, tables_.sources);
    });
    require(std::is_sorted(tables_.slides.begin(), tables_.slides.end(),
                           [](const auto& a, const auto& b) { return a.start < b.start; }),
            "has slides out of order");
    require(std::is_sorted(tables_.stops.begin(), tables_.stops.end(),
                           [](const auto& a, const auto& b) { return a.time < b.time; }),
            "has stops out of order");
    require(std::is_sorted(tables_.plays.begin(), tables_.plays.end(),
                           [](const auto& a, const auto& b) { return a.start < b.start; }),
            "has plays out of order");
  }

  void geometry() {
    each<PointRecord>("point", tables_.points,
                      [](const PointRecord& p) { return finite(p.x) && finite(p.y); });
    each<OutlineRecord>("outline", tables_.outlines, [&](const OutlineRecord& outline) {
      constexpr std::uint32_t kRectanglePoints = 4 * kPointsPerCurve;
      return within(outline.points, tables_.points) && outline.key != 0 &&
             outline.points.count % kPointsPerCurve == 0 && finite(outline.box) &&
             outline.kind <= static_cast<std::uint32_t>(OutlineKind::Rectangle) &&
             (outline.kind != static_cast<std::uint32_t>(OutlineKind::Rectangle) ||
              outline.points.count == kRectanglePoints);
    });
    each<ImageRecord>("image", tables_.images, [&](const ImageRecord& image) {
      constexpr std::uint64_t kBytesPerPixel = 4;
      return within(image.pixels, tables_.pixels) && image.key != 0 && image.width > 0 &&
             image.height > 0 && image.width <= kLargestImage && image.height <= kLargestImage &&
             image.pixels.count == kBytesPerPixel * image.width * image.height &&
             image.resampling <= static_cast<std::uint32_t>(Resampling::Nearest);
    });
  }

  void styles() {
    each<Rgba32>("colour", tables_.colors, [](const Rgba32& c) { return color(c); });
    each<GradientRecord>("gradient", tables_.gradients, [&](const GradientRecord& gradient) {
      return within(gradient.fill, tables_.colors) && within(gradient.stroke, tables_.colors) &&
             gradient.fill.count != 1 && gradient.stroke.count != 1 && finite(gradient.direction);
    });
    each<StyleRecord>("style", tables_.styles, [&](const StyleRecord& style) {
      return color(style.fill) && color(style.stroke) && color(style.back_stroke) &&
             finite(style.stroke_width) && style.stroke_width >= 0 && finite(style.back_width) &&
             style.back_width >= 0 && style.round <= 1 &&
             is_in_or_none(style.gradient, tables_.gradients);
    });
  }

  void parts() {
    each<PartRecord>("part", tables_.parts, [&](const PartRecord& part) {
      const bool is_image = (part.flags & kPartImage) != 0;
      return is_in(part.style, tables_.styles) && finite(part.placement) &&
             part.flags <= (kPartImage | kPartMissing) &&
             (is_image ? is_in(part.outline, tables_.images)
                       : is_in(part.outline, tables_.outlines));
    });
  }

  void motions() {
    each<PoseKey>("pose key", tables_.pose_keys, [](const PoseKey& key) {
      return in_unit(key.progress) && finite(key.pose) && key.pose >= 0;
    });
    each<ExtentKey>("extent key", tables_.extent_keys, [](const ExtentKey& key) {
      return in_unit(key.progress) && in_unit(key.begin) && in_unit(key.end);
    });
    each<PlacementKey>("placement key", tables_.placement_keys, [](const PlacementKey& key) {
      return in_unit(key.progress) && finite(key.placement);
    });
    each<MotionRecord>("motion", tables_.motions, [&](const MotionRecord& motion) {
      const bool is_turn = motion.path == static_cast<std::uint32_t>(Path::Turn);
      if (!within(motion.poses, tables_.poses) || motion.poses.count == 0 ||
          (is_turn && motion.poses.count != 1) ||
          motion.path > static_cast<std::uint32_t>(Path::Turn) || !finite(motion.angle) ||
          !finite(motion.center) || !keys(motion.pose_keys, tables_.pose_keys) ||
          !keys(motion.extent_keys, tables_.extent_keys) ||
          !keys(motion.placement_keys, tables_.placement_keys)) {
        return false;
      }
      const auto pose_keys =
          tables_.pose_keys.subspan(motion.pose_keys.first, motion.pose_keys.count);
      return is_turn || std::all_of(pose_keys.begin(), pose_keys.end(), [&](const PoseKey& key) {
               return key.pose <= static_cast<float>(motion.poses.count - 1);
             });
    });
  }

  void drivers() {
    each<float>("sample", tables_.samples, [](float v) { return finite(v); });
    each<EaseRecord>("ease", tables_.eases, [&](const EaseRecord& ease) {
      const bool sampled = ease.kind == static_cast<std::uint32_t>(Ease::Sampled);
      return ease.kind < kEaseCount && within(ease.samples, tables_.samples) &&
             (!sampled || ease.samples.count >= 2);
    });
    constexpr std::uint32_t kDeepest = 64;
    std::vector<std::uint32_t> depth(tables_.drivers.size(), 0);
    for (std::size_t i = 0; i < tables_.drivers.size() && error_.empty(); ++i) {
      const DriverRecord& driver = tables_.drivers[i];
      const bool has_parent = driver.parent != kNone;
      bool holds = finite(driver.begin) && finite(driver.end) && finite(driver.a) &&
                   finite(driver.b) && finite(driver.lag) && driver.begin < driver.end &&
                   is_in_or_none(driver.ease, tables_.eases) && (!has_parent || driver.parent < i);
      if (holds && has_parent) depth[i] = depth[driver.parent] + 1;
      holds = holds && depth[i] <= kDeepest;
      require(holds, "has driver {}, which is broken", i);
    }
  }

  // Two outlines that a path can be between.
  bool alike(const PartRecord& a, const PartRecord& b) const {
    if ((a.flags & kPartImage) != (b.flags & kPartImage)) return false;
    if (a.outline == b.outline) return true;
    return (a.flags & kPartImage) == 0 &&
           tables_.outlines[a.outline].points.count == tables_.outlines[b.outline].points.count;
  }

  bool poses_fit(const RunRecord& run) const {
    const MotionRecord& motion = tables_.motions[run.motion];
    const auto poses = tables_.poses.subspan(motion.poses.first, motion.poses.count);
    for (std::size_t i = 0; i < poses.size(); ++i) {
      const Slice pose{.first = poses[i].first_part, .count = run.parts.count};
      if (!within(pose, tables_.parts)) return false;
      for (std::uint32_t part = 0; i > 0 && part < run.parts.count; ++part) {
        if (!alike(tables_.parts[poses[i - 1].first_part + part],
                   tables_.parts[pose.first + part])) {
          return false;
        }
      }
    }
    return true;
  }

  void runs() {
    if (!error_.empty()) return;
    std::uint64_t checked = 0;
    each<RunRecord>("run", tables_.runs, [&](const RunRecord& run) {
      if (!within(run.parts, tables_.parts) || run.parts.count == 0 ||
          !is_in_or_none(run.motion, tables_.motions) ||
          !is_in_or_none(run.driver, tables_.drivers) ||
          !is_in_or_none(run.object, tables_.objects) ||
          !is_in_or_none(run.source, tables_.sources) || !finite(run.cap_height)) {
        return false;
      }
      if (run.motion == kNone) return true;
      // A file's parts and poses may be shared by many runs; checking them may not take for ever.
      checked += std::uint64_t{run.parts.count} * tables_.motions[run.motion].poses.count;
      return checked <= kMostChecks && poses_fit(run);
    });
  }

  void cameras() {
    each<CameraKey>("camera key", tables_.camera_keys, [](const CameraKey& key) {
      constexpr float kNarrowest = 1e-6F;
      return in_unit(key.progress) && finite(key.center) && finite(key.width) &&
             key.width >= kNarrowest && color(key.background);
    });
    each<CameraRecord>("camera", tables_.cameras, [&](const CameraRecord& camera) {
      return is_in_or_none(camera.driver, tables_.drivers) && camera.keys.count > 0 &&
             keys(camera.keys, tables_.camera_keys);
    });
  }

  void lists() {
    parts_in_.assign(tables_.nodes.size(), 0);
    for (std::size_t i = 0; i < tables_.nodes.size() && error_.empty(); ++i) {
      require(node(i), "has list node {}, which is broken", i);
    }
  }

  bool node(std::size_t index) {
    const NodeRecord& node = tables_.nodes[index];
    if (!within(node.children, tables_.children) || node.children.count == 0) return false;
    for (const std::uint32_t child :
         tables_.children.subspan(node.children.first, node.children.count)) {
      if (node.level == 0) {
        if (!is_in(child, tables_.runs)) return false;
        parts_in_[index] += tables_.runs[child].parts.count;
      } else {
        if (child >= index || tables_.nodes[child].level != node.level - 1) return false;
        parts_in_[index] += parts_in_[child];
      }
      if (parts_in_[index] > kMostPartsAtOnce) return false;
    }
    return true;
  }

  void epochs() {
    each<EpochRecord>("epoch", tables_.epochs, [&](const EpochRecord& epoch) {
      return finite(epoch.begin) && is_in_or_none(epoch.list, tables_.nodes) &&
             is_in_or_none(epoch.camera, tables_.cameras);
    });
    require(std::adjacent_find(tables_.epochs.begin(), tables_.epochs.end(),
                               [](const EpochRecord& a, const EpochRecord& b) {
                                 return !(a.begin < b.begin);
                               }) == tables_.epochs.end(),
            "has epochs out of order");
  }

  void labels() {
    each<ObjectRecord>("object", tables_.objects, [&](const ObjectRecord& object) {
      return is_in(object.name, tables_.strings) && is_in(object.text, tables_.strings) &&
             is_in(object.kind, tables_.strings);
    });
    each<SourceRecord>("source", tables_.sources, [&](const SourceRecord& source) {
      return is_in(source.file, tables_.strings);
    });
    each<ClipRecord>("clip", tables_.clips, [&](const ClipRecord& clip) {
      return finite(clip.start) && finite(clip.end) && clip.start <= clip.end &&
             is_in(clip.object, tables_.objects) && is_in(clip.name, tables_.strings) &&
             is_in(clip.rate, tables_.strings) && finite(clip.lag_ratio) &&
             clip.role <= static_cast<std::uint32_t>(ClipRole::Emphasis);
    });
    require(std::is_sorted(tables_.clips.begin(), tables_.clips.end(),
                           [](const auto& a, const auto& b) { return a.start < b.start; }),
            "has clips out of order");
  }

  static constexpr std::uint64_t kMostChecks = 100'000'000;

  const Tables<TableView>& tables_;
  std::vector<std::uint64_t> parts_in_;  // of each node
  std::string error_;
};

}  // namespace

Status validate(const Tables<TableView>& tables) { return Validator(tables).run(); }

}  // namespace rostrum::deck

#include "deck/moment.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <span>

#include "deck/easing.h"

namespace rostrum::deck {
namespace {

using Complex = Point;  // x + iy: a turn and a scaling of the plane

Complex times(Complex a, Complex b) { return {a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x}; }
Complex turn(double angle) { return {std::cos(angle), std::sin(angle)}; }

Affine times(Complex factor, const Affine& map) {
  return {.x_axis = times(factor, map.x_axis),
          .y_axis = times(factor, map.y_axis),
          .origin = times(factor, map.origin)};
}

Affine sum(const Affine& a, const Affine& b) {
  return {
      .x_axis = a.x_axis + b.x_axis, .y_axis = a.y_axis + b.y_axis, .origin = a.origin + b.origin};
}

Affine affine(const std::array<float, 6>& m) {
  return {.x_axis = {m[0], m[1]}, .y_axis = {m[2], m[3]}, .origin = {m[4], m[5]}};
}

// What a point's two poses are multiplied with. All of Manim's paths between two points
// (utils/paths.py) are linear in both.
struct Weights {
  Complex from{1, 0};
  Complex to{0, 0};
};

// Below this angle Manim takes an arc for straight (STRAIGHT_PATH_THRESHOLD).
constexpr double kStraight = 0.01;

Weights weights_of(Path path, double angle, double w) {
  switch (path) {
    case Path::Straight:
    case Path::Turn:
      break;
    case Path::Arc: {
      if (std::abs(angle) < kStraight) break;
      // The centre c of the arc is (s + e)/2 + ik(e - s), and the point c + r(s - c).
      const double k = angle == PI ? 0 : 0.5 / std::tan(angle / 2);
      const Complex r = turn(w * angle);
      const Complex rest{1 - r.x, -r.y};
      return {.from = times(rest, {0.5, -k}) + r, .to = times(rest, {0.5, k})};
    }
    case Path::Spiral: {
      const Complex to = turn((w - 1) * angle) * w;
      return {.from = Complex{1, 0} - to, .to = to};
    }
  }
  return {.from = {1 - w, 0}, .to = {w, 0}};
}

// Calls interpolate(before, after, weight) with the keys around p; weight is 0 where one key alone
// counts.
template <class Key, class Interpolate>
auto at(std::span<const Key> keys, double p, const Interpolate& interpolate) {
  const auto after =
      std::upper_bound(keys.begin(), keys.end(), p,
                       [](double progress, const Key& key) { return progress < key.progress; });
  if (after == keys.begin()) return interpolate(keys.front(), keys.front(), 0.0);
  const Key& before = *std::prev(after);
  if (after == keys.end()) return interpolate(before, before, 0.0);
  const double span = static_cast<double>(after->progress) - static_cast<double>(before.progress);
  return interpolate(before, *after, (p - static_cast<double>(before.progress)) / span);
}

double mix(double a, double b, double w) { return (1 - w) * a + w * b; }

template <class Record>
std::span<const Record> part_of_table(std::span<const Record> table, Slice slice) {
  return table.subspan(slice.first, slice.count);
}

glm::dvec4 color(const Rgba32& c) { return {c[0], c[1], c[2], c[3]}; }
// An easing that overshoots does not leave the range of colours.
glm::dvec4 color(const Rgba32& a, const Rgba32& b, double w) {
  return glm::clamp(color(a) * (1 - w) + color(b) * w, 0.0, 1.0);
}

ShownStyle plain(const StyleRecord& style) {
  return {.fill = color(style.fill),
          .stroke = color(style.stroke),
          .back_stroke = color(style.back_stroke),
          .stroke_width = style.stroke_width,
          .back_width = style.back_width,
          .round = style.round != 0,
          .from = &style,
          .to = &style};
}

ShownStyle blend(const StyleRecord& a, const StyleRecord& b, double w) {
  return {.fill = color(a.fill, b.fill, w),
          .stroke = color(a.stroke, b.stroke, w),
          .back_stroke = color(a.back_stroke, b.back_stroke, w),
          .stroke_width = mix(a.stroke_width, b.stroke_width, w),
          .back_width = mix(a.back_width, b.back_width, w),
          .round = (w < 0.5 ? a.round : b.round) != 0,
          .from = &a,
          .to = &b};
}

}  // namespace

Affine frame_map(const Camera& camera) {
  const double scale = kFrameWidth / camera.width;
  return {.x_axis = {scale, 0}, .y_axis = {0, scale}, .origin = camera.center * -scale};
}

Box box_of(const Deck& deck, const ShownPart& part, const Affine& map) {
  const auto corners_of = [&](const PartRecord& record) -> std::array<Point, 4> {
    if ((record.flags & kPartImage) != 0) {
      return {Point{-0.5, -0.5}, Point{0.5, -0.5}, Point{0.5, 0.5}, Point{-0.5, 0.5}};
    }
    const Outline& outline = deck.outline(record.outline);
    const Point low(outline.box_min);
    const Point high(outline.box_max);
    return {low, Point{high.x, low.y}, high, Point{low.x, high.y}};
  };
  Box box;
  for (const Point corner : corners_of(*part.from)) box.add(part.placement(corner));
  if (part.to != nullptr) {
    Box to_box;
    for (const Point corner : corners_of(*part.to)) to_box.add(part.to_placement(corner));
    box.min += to_box.min;
    box.max += to_box.max;
  }
  Box mapped;
  for (const Point corner :
       {box.min, box.max, Point{box.min.x, box.max.y}, Point{box.max.x, box.min.y}}) {
    mapped.add(map(corner));
  }
  return mapped;
}

Moment::Moment(const Deck& deck, double t) : deck_(&deck), t_(std::clamp(t, 0.0, deck.duration)) {
  const auto epochs = deck.tables().epochs;
  const auto after =
      std::upper_bound(epochs.begin(), epochs.end(), t_,
                       [](double time, const EpochRecord& epoch) { return time < epoch.begin; });
  if (after == epochs.begin()) return;
  list_ = std::prev(after)->list;
  camera_ = std::prev(after)->camera;
}

double Moment::driven(const DriverRecord& driver) const {
  if (driver.parent == kNone) {
    return std::clamp((t_ - driver.begin) / (driver.end - driver.begin), 0.0, 1.0);
  }
  const DriverRecord& parent = deck_->tables().drivers[driver.parent];
  return eased(parent, place(parent, driven(parent), 0));
}

double Moment::place(const DriverRecord& driver, double driven, double lag_index) {
  return std::clamp(driver.a * driven + driver.b - lag_index * driver.lag, 0.0, 1.0);
}

double Moment::eased(const DriverRecord& driver, double place) const {
  if (driver.ease == kNone) return place;
  const EaseRecord& record = deck_->tables().eases[driver.ease];
  const auto kind = static_cast<Ease>(record.kind);
  if (kind != Ease::Sampled) return ease(kind, place);
  return ease(part_of_table(deck_->tables().samples, record.samples), place);
}

Moment::RunState Moment::begin_run(std::uint32_t run) const {
  const RunRecord& record = deck_->tables().runs[run];
  RunState state{.run = &record, .index = run};
  if (record.driver != kNone) state.driven = driven(deck_->tables().drivers[record.driver]);
  return state;
}

ShownPart Moment::part_of(const RunState& state, std::uint32_t index) const {
  const auto& tables = deck_->tables();
  const RunRecord& run = *state.run;
  ShownPart shown{.run = state.index, .index = index};
  if (run.motion == kNone || run.driver == kNone) {
    shown.from = &tables.parts[run.parts.first + index];
    shown.placement = affine(shown.from->placement);
    shown.style = plain(tables.styles[shown.from->style]);
    return shown;
  }
  const MotionRecord& motion = tables.motions[run.motion];
  const DriverRecord& driver = tables.drivers[run.driver];
  const double lag_index = static_cast<double>(run.first_lag) + index;
  const double x = place(driver, state.driven, lag_index);
  const double p = eased(driver, x);
  shown.rests = state.driven == 0 || x == place(driver, 1, lag_index);
  const auto path = static_cast<Path>(motion.path);

  // Which two poses, and how far from the one to the other.
  double pose = p;
  if (motion.pose_keys.count > 0) {
    pose = at(part_of_table(tables.pose_keys, motion.pose_keys), p,
              [](const PoseKey& a, const PoseKey& b, double w) { return mix(a.pose, b.pose, w); });
  }
  const bool alone = motion.poses.count == 1;
  const double last = alone ? 0 : static_cast<double>(motion.poses.count - 2);
  const double first = std::clamp(std::floor(pose), 0.0, last);
  const double w = alone ? 0 : pose - first;
  const auto poses = part_of_table(tables.poses, motion.poses);
  const auto pose_index = static_cast<std::size_t>(first);
  shown.from = &tables.parts[poses[pose_index].first_part + index];
  const PartRecord* const to =
      w == 0 ? shown.from : &tables.parts[poses[pose_index + 1].first_part + index];

  shown.placement = affine(shown.from->placement);
  if (path == Path::Turn) {
    const Point center{motion.center[0], motion.center[1]};
    shown.placement.origin -= center;
    shown.placement = times(turn(static_cast<double>(motion.angle) * pose), shown.placement);
    shown.placement.origin += center;
  } else if (to != shown.from) {
    const Weights weights = weights_of(path, motion.angle, w);
    shown.placement = times(weights.from, shown.placement);
    shown.to_placement = times(weights.to, affine(to->placement));
    if (to->outline == shown.from->outline) {
      shown.placement = sum(shown.placement, shown.to_placement);
    } else {
      shown.to = to;
    }
  }
  const StyleRecord& style = tables.styles[shown.from->style];
  shown.style =
      to->style == shown.from->style ? plain(style) : blend(style, tables.styles[to->style], w);
  shown.weight = w;

  if (motion.extent_keys.count > 0) {
    const auto extents = part_of_table(tables.extent_keys, motion.extent_keys);
    shown.begin = at(extents, p, [](const ExtentKey& a, const ExtentKey& b, double weight) {
      return mix(a.begin, b.begin, weight);
    });
    shown.end = at(extents, p, [](const ExtentKey& a, const ExtentKey& b, double weight) {
      return mix(a.end, b.end, weight);
    });
  }
  if (motion.placement_keys.count > 0) {
    const Affine moved = at(part_of_table(tables.placement_keys, motion.placement_keys), p,
                            [](const PlacementKey& a, const PlacementKey& b, double weight) {
                              return sum(times({1 - weight, 0}, affine(a.placement)),
                                         times({weight, 0}, affine(b.placement)));
                            });
    shown.placement = moved * shown.placement;
    if (shown.to != nullptr) {
      // The two add up, so that only one of them takes the movement's origin along.
      const Affine linear{.x_axis = moved.x_axis, .y_axis = moved.y_axis};
      shown.to_placement = linear * shown.to_placement;
    }
  }
  return shown;
}

Camera Moment::camera() const {
  if (camera_ == kNone) return {};
  const CameraRecord& camera = deck_->tables().cameras[camera_];
  double p = 0;
  if (camera.driver != kNone) {
    const DriverRecord& driver = deck_->tables().drivers[camera.driver];
    p = eased(driver, place(driver, driven(driver), 0));
  }
  return at(part_of_table(deck_->tables().camera_keys, camera.keys), p,
            [](const CameraKey& a, const CameraKey& b, double w) {
              return Camera{
                  .center = {mix(a.center[0], b.center[0], w), mix(a.center[1], b.center[1], w)},
                  .width = mix(a.width, b.width, w),
                  .background = Rgba(color(a.background, b.background, w))};
            });
}

}  // namespace rostrum::deck

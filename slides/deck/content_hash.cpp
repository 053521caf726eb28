#include "deck/content_hash.h"

#include <span>
#include <vector>

#include "base/hash.h"

namespace rostrum::deck {
namespace {

// What is put together from sequences hashes to the same however it was cut into them: a run of two
// parts is two runs of one, and a list of runs is any tree of them. A polynomial modulo 2^64.
struct Sequence {
  std::uint64_t value = 0;
  std::uint64_t power = 1;  // of the base, by the sequence's length

  static Sequence of(std::uint64_t item) { return {.value = item, .power = kBase}; }
  Sequence operator+(const Sequence& next) const {
    return {.value = value * next.power + next.value, .power = power * next.power};
  }

  static constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15U;
};

// Hashes of all slices of a table, each at once.
class Slices {
 public:
  void add(std::uint64_t item) { sums_.push_back(sums_.back() + Sequence::of(item)); }
  [[nodiscard]] Sequence of(Slice slice) const {
    const std::uint64_t power = sums_[slice.count].power;
    return {.value = sums_[slice.first + slice.count].value - sums_[slice.first].value * power,
            .power = power};
  }

 private:
  std::vector<Sequence> sums_{Sequence{}};
};

template <class Record>
Slices slices_of(std::span<const Record> table) {
  Slices slices;
  for (const Record& record : table) {
    Hash hash;
    hash.add(std::as_bytes(std::span{&record, 1}));
    slices.add(hash.value());
  }
  return slices;
}

template <class... Values>
std::uint64_t hash_of(const Values&... values) {
  Hash hash;
  (hash.add(values), ...);
  return hash.value();
}
template <class Value, std::size_t kCount>
std::uint64_t hash_of(const std::array<Value, kCount>& values) {
  Hash hash;
  hash.add(std::as_bytes(std::span{values}));
  return hash.value();
}

constexpr std::uint64_t kNothing = 0;
std::uint64_t at(const std::vector<std::uint64_t>& hashes, std::uint32_t index) {
  return index == kNone ? kNothing : hashes[index];
}

std::vector<std::uint64_t> styles(const Tables<TableView>& tables) {
  const Slices colors = slices_of(tables.colors);
  std::vector<std::uint64_t> gradients;
  for (const GradientRecord& gradient : tables.gradients) {
    gradients.push_back(hash_of(colors.of(gradient.fill).value, colors.of(gradient.stroke).value,
                                hash_of(gradient.direction)));
  }
  std::vector<std::uint64_t> hashes;
  for (const StyleRecord& style : tables.styles) {
    hashes.push_back(hash_of(hash_of(style.fill), hash_of(style.stroke), hash_of(style.back_stroke),
                             style.stroke_width, style.back_width, at(gradients, style.gradient),
                             style.round));
  }
  return hashes;
}

Slices parts(const Tables<TableView>& tables) {
  const std::vector<std::uint64_t> style = styles(tables);
  Slices slices;
  for (const PartRecord& part : tables.parts) {
    const bool is_image = (part.flags & kPartImage) != 0;
    slices.add(
        hash_of(is_image ? tables.images[part.outline].key : tables.outlines[part.outline].key,
                is_image ? 1U : 0U, style[part.style], hash_of(part.placement)));
  }
  return slices;
}

std::vector<std::uint64_t> drivers(const Tables<TableView>& tables) {
  const Slices samples = slices_of(tables.samples);
  std::vector<std::uint64_t> eases;
  for (const EaseRecord& ease : tables.eases) {
    eases.push_back(hash_of(ease.kind, samples.of(ease.samples).value));
  }
  std::vector<std::uint64_t> hashes;
  for (const DriverRecord& driver : tables.drivers) {
    hashes.push_back(hash_of(driver.begin, driver.end, driver.a, driver.b, driver.lag,
                             at(hashes, driver.parent), at(eases, driver.ease)));
  }
  return hashes;
}

// Each is the sequence of its parts where these rest, and else one thing.
std::vector<Sequence> runs(const Tables<TableView>& tables,
                           const std::vector<std::uint64_t>& driver) {
  const Slices part = parts(tables);
  const Slices pose_keys = slices_of(tables.pose_keys);
  const Slices extent_keys = slices_of(tables.extent_keys);
  const Slices placement_keys = slices_of(tables.placement_keys);
  std::vector<std::uint64_t> motions;
  for (const MotionRecord& motion : tables.motions) {
    motions.push_back(hash_of(pose_keys.of(motion.pose_keys).value,
                              extent_keys.of(motion.extent_keys).value,
                              placement_keys.of(motion.placement_keys).value, motion.path,
                              motion.angle, hash_of(motion.center)));
  }
  std::vector<Sequence> hashes;
  for (const RunRecord& run : tables.runs) {
    if (run.motion == kNone || run.driver == kNone) {
      hashes.push_back(part.of(run.parts));
      continue;
    }
    const Slice poses = tables.motions[run.motion].poses;
    Sequence looks;
    for (const PoseRecord& pose : tables.poses.subspan(poses.first, poses.count)) {
      looks = looks + part.of({.first = pose.first_part, .count = run.parts.count});
    }
    hashes.push_back(Sequence::of(
        hash_of(looks.value, looks.power, motions[run.motion], driver[run.driver], run.first_lag)));
  }
  return hashes;
}

std::vector<std::uint64_t> lists(const Tables<TableView>& tables,
                                 const std::vector<std::uint64_t>& driver) {
  const std::vector<Sequence> run = runs(tables, driver);
  std::vector<Sequence> nodes;
  std::vector<std::uint64_t> hashes;
  for (const NodeRecord& node : tables.nodes) {
    Sequence sequence;
    for (const std::uint32_t child :
         tables.children.subspan(node.children.first, node.children.count)) {
      sequence = sequence + (node.level == 0 ? run[child] : nodes[child]);
    }
    nodes.push_back(sequence);
    hashes.push_back(hash_of(sequence.value, sequence.power));
  }
  return hashes;
}

std::vector<std::uint64_t> cameras(const Tables<TableView>& tables,
                                   const std::vector<std::uint64_t>& driver) {
  const Slices keys = slices_of(tables.camera_keys);
  std::vector<std::uint64_t> hashes;
  for (const CameraRecord& camera : tables.cameras) {
    hashes.push_back(hash_of(at(driver, camera.driver), keys.of(camera.keys).value));
  }
  return hashes;
}

}  // namespace

std::uint64_t content_hash(const Tables<TableView>& tables) {
  const std::vector<std::uint64_t> driver = drivers(tables);
  const std::vector<std::uint64_t> list = lists(tables, driver);
  const std::vector<std::uint64_t> camera = cameras(tables, driver);
  Hash hash;
  hash.add(tables.duration[0]);
  std::uint64_t shown_list = kNothing;
  std::uint64_t shown_camera = kNothing;
  for (const EpochRecord& epoch : tables.epochs) {
    const std::uint64_t next_list = at(list, epoch.list);
    const std::uint64_t next_camera = at(camera, epoch.camera);
    // A list that was recorded anew, since its lines of source are others, shows the same.
    if (next_list == shown_list && next_camera == shown_camera) continue;
    hash.add(epoch.begin);
    hash.add(shown_list = next_list);
    hash.add(shown_camera = next_camera);
  }
  for (const StopRecord& stop : tables.stops) hash.add(stop.time);
  return hash.value();
}

}  // namespace rostrum::deck

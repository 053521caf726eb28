// What moves: drivers, motions, cameras.
#include "deck/easing.h"
#include "deck/gate.h"

namespace rostrum::deck {

void check_drivers(Gate& gate) {
  const auto& tables = gate.tables();
  gate.each("sample", tables.samples, [](float v, std::size_t) -> std::string_view {
    return std::abs(v) <= kFarthestSample ? "" : "that is no progress";
  });
  gate.each("ease", tables.eases, [&](const EaseRecord& ease, std::size_t) -> std::string_view {
    if (ease.kind >= kEaseCount) return "of an unknown kind";
    if (!within(ease.samples, tables.samples)) return "with samples that are not there";
    const bool sampled = ease.kind == static_cast<std::uint32_t>(Ease::Sampled);
    return sampled && ease.samples.count < 2 ? "with too few samples" : "";
  });
  std::vector<std::uint32_t> depth(tables.drivers.size(), 0);
  gate.each("driver", tables.drivers,
            [&](const DriverRecord& driver, std::size_t i) -> std::string_view {
              const auto is_time = [](double t) { return std::abs(t) <= kLongestDeck; };
              const auto is_factor = [](double v) { return std::abs(v) <= kLargestFactor; };
              if (!is_time(driver.begin) || !is_time(driver.end) || !(driver.begin < driver.end)) {
                return "that begins or ends at no time";
              }
              if (!is_factor(driver.a) || !is_factor(driver.b) || !is_factor(driver.lag)) {
                return "with a lag that is none";
              }
              if (!is_in_or_none(driver.ease, tables.eases))
                return "with an ease that is not there";
              if (driver.parent == kNone) return {};
              if (driver.parent >= i) return "that follows a later one";
              depth[i] = depth[driver.parent] + 1;
              return depth[i] <= kDeepestDriver ? "" : "that follows too many others";
            });
}

void check_motions(Gate& gate) {
  const auto& tables = gate.tables();
  gate.each("pose key", tables.pose_keys, [](const PoseKey& key, std::size_t) -> std::string_view {
    return in_unit(key.progress) && near(key.pose) && key.pose >= 0 ? "" : "of no progress or pose";
  });
  gate.each("extent key", tables.extent_keys,
            [](const ExtentKey& key, std::size_t) -> std::string_view {
              return in_unit(key.progress) && in_unit(key.begin) && in_unit(key.end)
                         ? ""
                         : "of no progress or part";
            });
  gate.each("placement key", tables.placement_keys,
            [](const PlacementKey& key, std::size_t) -> std::string_view {
              return in_unit(key.progress) && near(key.placement) ? "" : "of no progress or place";
            });
  if (!gate.fault().empty()) return;
  gate.each(
      "motion", tables.motions, [&](const MotionRecord& motion, std::size_t) -> std::string_view {
        if (motion.path > static_cast<std::uint32_t>(Path::Turn)) return "along an unknown path";
        const bool is_turn = motion.path == static_cast<std::uint32_t>(Path::Turn);
        if (!within(motion.poses, tables.poses) || motion.poses.count == 0) {
          return "with poses that are not there";
        }
        if (is_turn && motion.poses.count != 1) return "that turns more than one pose";
        if (!near(motion.angle) || !near(motion.center)) return "by no angle or about no point";
        if (!within(motion.pose_keys, tables.pose_keys) ||
            !within(motion.extent_keys, tables.extent_keys) ||
            !within(motion.placement_keys, tables.placement_keys)) {
          return "with keys that are not there";
        }
        if (!gate.ascend(motion.pose_keys, tables.pose_keys) ||
            !gate.ascend(motion.extent_keys, tables.extent_keys) ||
            !gate.ascend(motion.placement_keys, tables.placement_keys)) {
          return "with keys out of order, or more than can be checked";
        }
        const auto keys = tables.pose_keys.subspan(motion.pose_keys.first, motion.pose_keys.count);
        const auto last = static_cast<float>(motion.poses.count - 1);
        const bool there =
            is_turn || std::all_of(keys.begin(), keys.end(),
                                   [last](const PoseKey& key) { return key.pose <= last; });
        return there ? "" : "with a key of a pose that is not there";
      });
}

void check_cameras(Gate& gate) {
  const auto& tables = gate.tables();
  gate.each("camera key", tables.camera_keys,
            [](const CameraKey& key, std::size_t) -> std::string_view {
              if (!in_unit(key.progress) || !near(key.center)) return "of no progress or place";
              if (!near(key.width) || key.width < kNarrowestCamera) return "that shows nothing";
              return is_color(key.background) ? "" : "with a background that is no colour";
            });
  if (!gate.fault().empty()) return;
  gate.each("camera", tables.cameras,
            [&](const CameraRecord& camera, std::size_t) -> std::string_view {
              if (!is_in_or_none(camera.driver, tables.drivers)) {
                return "with a driver that is not there";
              }
              if (camera.keys.count == 0 || !within(camera.keys, tables.camera_keys)) {
                return "with keys that are not there";
              }
              return gate.ascend(camera.keys, tables.camera_keys)
                         ? ""
                         : "with keys out of order, or more than can be checked";
            });
}

}  // namespace rostrum::deck

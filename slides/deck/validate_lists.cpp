// What is on the slide: runs, lists of runs, epochs.
#include "deck/gate.h"
#include "deck/outline.h"

namespace rostrum::deck {
namespace {

// Two parts that a path can be between.
bool alike(const Tables<TableView>& tables, const PartRecord& a, const PartRecord& b) {
  if ((a.flags & kPartImage) != (b.flags & kPartImage)) return false;
  if (a.outline == b.outline) return true;
  return (a.flags & kPartImage) == 0 &&
         tables.outlines[a.outline].points.count == tables.outlines[b.outline].points.count;
}

std::string_view wrong_poses(Gate& gate, const RunRecord& run) {
  const auto& tables = gate.tables();
  const MotionRecord& motion = tables.motions[run.motion];
  if (!gate.spend(std::uint64_t{run.parts.count} * motion.poses.count)) {
    return "with more poses than can be checked";
  }
  const auto poses = tables.poses.subspan(motion.poses.first, motion.poses.count);
  for (std::size_t i = 0; i < poses.size(); ++i) {
    const Slice pose{.first = poses[i].first_part, .count = run.parts.count};
    if (!within(pose, tables.parts)) return "with a pose that is not there";
    for (std::uint32_t part = 0; i > 0 && part < run.parts.count; ++part) {
      if (!alike(tables, tables.parts[poses[i - 1].first_part + part],
                 tables.parts[pose.first + part])) {
        return "between poses that have nothing in common";
      }
    }
  }
  return {};
}

// Of the parts before each one, and of all.
std::vector<std::uint64_t> curves_before(const Tables<TableView>& tables) {
  std::vector<std::uint64_t> sums{0};
  sums.reserve(tables.parts.size() + 1);
  for (const PartRecord& part : tables.parts) {
    const bool is_image = (part.flags & kPartImage) != 0;
    sums.push_back(sums.back() +
                   (is_image ? 1 : tables.outlines[part.outline].points.count / kPointsPerCurve));
  }
  return sums;
}

}  // namespace

void check_runs(Gate& gate) {
  const auto& tables = gate.tables();
  const std::vector<std::uint64_t> curves = curves_before(tables);
  gate.each("run", tables.runs, [&](const RunRecord& run, std::size_t) -> std::string_view {
    if (!within(run.parts, tables.parts) || run.parts.count == 0) {
      return "with parts that are not there";
    }
    if (!is_in_or_none(run.motion, tables.motions)) return "with a motion that is not there";
    if (!is_in_or_none(run.driver, tables.drivers)) return "with a driver that is not there";
    if (!is_in_or_none(run.object, tables.objects)) return "of an object that is not there";
    if (!is_in_or_none(run.source, tables.sources)) return "with a source that is not there";
    if (!near(run.cap_height)) return "with capitals of no height";
    std::uint32_t first = run.parts.first;
    if (run.motion != kNone) {
      if (const auto wrong = wrong_poses(gate, run); !wrong.empty()) return wrong;
      // Poses are alike, so that the first one's curves are those of each.
      if (run.driver != kNone) {
        first = tables.poses[tables.motions[run.motion].poses.first].first_part;
      }
    }
    gate.run_costs.push_back(
        {.parts = run.parts.count, .curves = curves[first + run.parts.count] - curves[first]});
    return {};
  });
}

// The children of a node come before it, and a level lower: so that a list ends, and is no deeper
// than its level.
void check_lists(Gate& gate) {
  const auto& tables = gate.tables();
  gate.each("list node", tables.nodes,
            [&](const NodeRecord& node, std::size_t i) -> std::string_view {
              if (!within(node.children, tables.children) || node.children.count == 0) {
                return "with children that are not there";
              }
              if (node.level > kHighestLevel) return "that is too high above its runs";
              if (!gate.spend(node.children.count)) return "with more children than can be checked";
              Gate::Cost cost;
              for (const std::uint32_t child :
                   tables.children.subspan(node.children.first, node.children.count)) {
                if (node.level == 0) {
                  if (!is_in(child, tables.runs)) return "with a run that is not there";
                } else if (child >= i || tables.nodes[child].level != node.level - 1) {
                  return "with a child that is not below it";
                }
                const Gate::Cost& added =
                    node.level == 0 ? gate.run_costs[child] : gate.node_costs[child];
                cost.parts += added.parts;
                cost.curves += added.curves;
                if (cost.parts > kMostPartsAtOnce || cost.curves > kMostCurvesAtOnce) {
                  return "with more than can be shown at once";
                }
              }
              gate.node_costs.push_back(cost);
              return {};
            });
  gate.each("epoch", tables.epochs,
            [&](const EpochRecord& epoch, std::size_t i) -> std::string_view {
              if (!(std::abs(epoch.begin) <= kLongestDeck)) return "that begins at no time";
              if (i > 0 && !(tables.epochs[i - 1].begin < epoch.begin))
                return "before the one that it follows";
              if (!is_in_or_none(epoch.list, tables.nodes)) return "with a list that is not there";
              if (!is_in_or_none(epoch.camera, tables.cameras))
                return "with a camera that is not there";
              return {};
            });
}

}  // namespace rostrum::deck

#include "scene/transforms/align.h"

#include <algorithm>
#include <utility>

#include "path/align.h"
#include "scene/recipes/actors.h"

namespace rostrum::scene {
namespace {

// It draws nothing itself any more; a member of it does.
void push_into_members(MobjectStore& store, std::size_t id) {
  MobjectNode member = store.node(id);
  member.members.clear();
  member.is_group = false;
  const std::size_t owner = store.node(id).owner;
  const std::size_t copy = store.insert(std::move(member)).id();
  store.node(copy).owner = owner;
  store.node(id).figure = {.style = store.node(id).figure.style};
  ++store.node(id).revision;
  std::vector<std::size_t> members = store.node(id).members;
  members.push_back(copy);
  store.set_members(id, std::move(members));
}

// A point at the centre of a mobject, painted as this would be.
std::size_t insert_point(MobjectStore& store, std::size_t id) {
  MobjectNode point;
  point.figure.points.assign(deck::kPointsPerCurve, store.box(id).center());
  point.figure.style = store.node(id).figure.style;
  point.name = store.node(id).name;
  point.kind = "Point";
  const std::size_t owner = store.node(id).owner;
  const std::size_t inserted = store.insert(std::move(point)).id();
  store.node(inserted).owner = owner;
  return inserted;
}

std::size_t faded_copy(MobjectStore& store, std::size_t id) {
  const std::size_t copy = store.copy(id);
  for (const std::size_t leaf : store.leaves(copy)) fade(store.node(leaf).figure.style);
  return copy;
}

void add_members(MobjectStore& store, std::size_t id, std::size_t more) {
  if (more == 0) return;
  const std::vector<std::size_t> members = store.node(id).members;
  const std::size_t wanted = members.size() + more;
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < wanted; ++i) {
    if (members.empty()) {
      all.push_back(insert_point(store, id));
      continue;
    }
    // Copies are spread evenly, each behind its original.
    const std::size_t original = i * members.size() / wanted;
    const bool is_first = i == 0 || (i - 1) * members.size() / wanted != original;
    all.push_back(is_first ? members[original] : faded_copy(store, members[original]));
  }
  store.set_members(id, std::move(all));
}

}  // namespace

void align_members(MobjectStore& store, std::size_t id, std::size_t other) {
  const std::size_t count = store.node(id).members.size();
  const std::size_t other_count = store.node(other).members.size();
  add_members(store, id, other_count - std::min(count, other_count));
  add_members(store, other, count - std::min(count, other_count));
}

void align_families(MobjectStore& store, std::size_t id, std::size_t other) {
  const bool draws = store.node(id).figure.drawn();
  const bool other_draws = store.node(other).figure.drawn();
  if (!draws && other_draws) push_into_members(store, other);
  if (draws && !other_draws) push_into_members(store, id);
  align_members(store, id, other);
  const std::vector<std::size_t> members = store.node(id).members;
  const std::vector<std::size_t> others = store.node(other).members;
  for (std::size_t i = 0; i < members.size(); ++i) align_families(store, members[i], others[i]);
}

Actor aligned_actor(std::size_t leaf, const Figure& from, const Figure& to) {
  const bool same = from.glyph == to.glyph && from.picture == to.picture;
  const bool placed = from.glyph || from.picture;
  if (same && (placed || from.points.size() == to.points.size())) {
    return {.leaf = leaf, .poses = {from, to}};
  }
  path::Aligned paths = path::align(from.path(), to.path(), from.box().center(), to.box().center());
  Actor actor{.leaf = leaf, .poses = {from, to}, .at_first = from, .at_last = to};
  actor.poses.front().set_path(std::move(paths.first));
  actor.poses.back().set_path(std::move(paths.second));
  return actor;
}

}  // namespace rostrum::scene

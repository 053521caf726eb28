#include "scene/stage.h"

#include <algorithm>
#include <unordered_set>

namespace rostrum::scene {
namespace {

using Ids = std::unordered_set<std::size_t>;

Ids family_of(const MobjectStore& store, std::size_t id) {
  const std::vector<std::size_t> family = store.family(id);
  return {family.begin(), family.end()};
}

bool meets(const std::vector<std::size_t>& family, const Ids& ids) {
  return std::any_of(family.begin(), family.end(),
                     [&](std::size_t id) { return ids.contains(id); });
}

}  // namespace

void Stage::add(std::size_t id) {
  remove(id);
  list_.push_back(id);
}

void Stage::remove(std::size_t id) {
  const Ids gone = family_of(*store_, id);
  std::vector<std::size_t> kept;
  std::vector<std::size_t> open(list_.rbegin(), list_.rend());
  while (!open.empty()) {
    const std::size_t next = open.back();
    open.pop_back();
    if (gone.contains(next)) {
      continue;
    }
    if (meets(store_->family(next), gone)) {
      const auto& members = store_->node(next).members;
      open.insert(open.end(), members.rbegin(), members.rend());
    } else {
      kept.push_back(next);
    }
  }
  list_ = std::move(kept);
}

bool Stage::holds(std::size_t id) const {
  return std::any_of(list_.begin(), list_.end(), [&](std::size_t top) {
    const std::vector<std::size_t> family = store_->family(top);
    return std::find(family.begin(), family.end(), id) != family.end();
  });
}

bool Stage::holds_any_of(std::size_t id) const {
  const Ids ids = family_of(*store_, id);
  return std::any_of(list_.begin(), list_.end(),
                     [&](std::size_t top) { return meets(store_->family(top), ids); });
}

std::vector<std::size_t> Stage::leaves() const {
  std::vector<std::size_t> all;
  for (const std::size_t id : list_) {
    const std::vector<std::size_t> leaves = store_->leaves(id);
    all.insert(all.end(), leaves.begin(), leaves.end());
  }
  return all;
}

}  // namespace rostrum::scene

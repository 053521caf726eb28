#include "scene/stage.h"

#include <algorithm>
#include <iterator>
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
  listed_.insert(id);
  if (store_->node(id).is_group) {
    groups_.push_back(id);
  }
}

void Stage::remove(std::size_t id) {
  if (!holds_any_of(id)) {
    return;
  }
  const Ids gone = family_of(*store_, id);
  std::vector<std::size_t> kept;
  std::vector<std::size_t> open(list_.rbegin(), list_.rend());
  while (!open.empty()) {
    const std::size_t next = open.back();
    open.pop_back();
    if (gone.contains(next)) {
      continue;
    }
    const MobjectNode& node = store_->node(next);
    if (node.is_group && meets(store_->family(next), gone)) {
      open.insert(open.end(), node.members.rbegin(), node.members.rend());
    } else {
      kept.push_back(next);
    }
  }
  list_ = std::move(kept);
  index();
}

void Stage::index() {
  listed_ = {list_.begin(), list_.end()};
  groups_.clear();
  std::copy_if(list_.begin(), list_.end(), std::back_inserter(groups_),
               [&](std::size_t id) { return store_->node(id).is_group; });
}

bool Stage::holds(std::size_t id) const {
  return listed_.contains(id) || std::any_of(groups_.begin(), groups_.end(), [&](std::size_t top) {
           const std::vector<std::size_t> family = store_->family(top);
           return std::find(family.begin(), family.end(), id) != family.end();
         });
}

bool Stage::holds_any_of(std::size_t id) const {
  const std::vector<std::size_t> family = store_->family(id);
  if (std::any_of(family.begin(), family.end(),
                  [&](std::size_t member) { return listed_.contains(member); })) {
    return true;
  }
  const Ids ids{family.begin(), family.end()};
  return std::any_of(groups_.begin(), groups_.end(),
                     [&](std::size_t top) { return meets(store_->family(top), ids); });
}

std::vector<std::size_t> Stage::leaves() const {
  std::vector<std::size_t> all;
  for (const std::size_t id : list_) {
    if (store_->node(id).is_group) {
      const std::vector<std::size_t> leaves = store_->leaves(id);
      all.insert(all.end(), leaves.begin(), leaves.end());
    } else {
      all.push_back(id);
    }
  }
  return all;
}

}  // namespace rostrum::scene

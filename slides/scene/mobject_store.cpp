#include "scene/mobject_store.h"

#include <glm/geometric.hpp>
#include <unordered_set>
#include <utility>

namespace rostrum::scene {

Mobject MobjectStore::insert(MobjectNode node) {
  node.owner = nodes_.size();
  nodes_.push_back(std::move(node));
  return {this, nodes_.size() - 1};
}

void MobjectStore::set_members(std::size_t id, std::vector<std::size_t> members) {
  nodes_[id].members = std::move(members);
  ++family_revision_;
}

std::vector<std::size_t> MobjectStore::family(std::size_t id) const {
  if (nodes_[id].members.empty()) {
    return {id};
  }
  std::vector<std::size_t> found;
  std::unordered_set<std::size_t> seen;
  std::vector<std::size_t> open{id};
  while (!open.empty()) {
    const std::size_t next = open.back();
    open.pop_back();
    if (!seen.insert(next).second) {
      continue;
    }
    found.push_back(next);
    const auto& members = nodes_[next].members;
    open.insert(open.end(), members.rbegin(), members.rend());
  }
  return found;
}

std::vector<std::size_t> MobjectStore::leaves(std::size_t id) const {
  std::vector<std::size_t> found = family(id);
  std::erase_if(found, [this](std::size_t member) { return !nodes_[member].figure.drawn(); });
  return found;
}

std::string MobjectStore::name(std::size_t id) const {
  const MobjectNode& node = nodes_[id];
  if (node.is_group) {
    for (const std::size_t leaf : leaves(id)) {
      if (nodes_[leaf].figure.glyph) return nodes_[nodes_[leaf].owner].name;
    }
  }
  return nodes_[node.owner].name;
}

Box MobjectStore::box(std::size_t id) const {
  Box box;
  for (const std::size_t leaf : leaves(id)) {
    box.add(nodes_[leaf].figure.box());
  }
  return box;
}

void MobjectStore::transform(std::size_t id, const Affine& map) {
  const double scale = glm::length(map.y_axis);
  for (const std::size_t leaf : leaves(id)) {
    MobjectNode& node = nodes_[leaf];
    ++node.revision;
    node.figure.transform(map);
    node.cap_height *= scale;
  }
}

}  // namespace rostrum::scene

#include "scene/mobject_store.h"

#include <algorithm>
#include <glm/geometric.hpp>
#include <unordered_map>
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

std::size_t MobjectStore::copy(std::size_t id) {
  const std::vector<std::size_t> originals = family(id);
  std::unordered_map<std::size_t, std::size_t> copies;
  for (std::size_t i = 0; i < originals.size(); ++i) copies[originals[i]] = nodes_.size() + i;
  for (const std::size_t original : originals) {
    MobjectNode node = nodes_[original];
    for (std::size_t& member : node.members) member = copies.at(member);
    const auto owner = copies.find(node.owner);
    if (owner != copies.end()) node.owner = owner->second;
    nodes_.push_back(std::move(node));
  }
  return copies.at(id);
}

void MobjectStore::become(std::size_t id, std::size_t other) {
  if (id == other) return;
  const Figure figure = nodes_[other].figure;
  const std::vector<std::size_t> wanted = nodes_[other].members;
  nodes_[id].figure = figure;
  nodes_[id].cap_height = nodes_[other].cap_height;
  ++nodes_[id].revision;
  std::vector<std::size_t> members = nodes_[id].members;
  const std::size_t common = std::min(members.size(), wanted.size());
  for (std::size_t i = 0; i < common; ++i) become(members[i], wanted[i]);
  if (members.size() == wanted.size()) return;
  members.resize(common);
  for (std::size_t i = common; i < wanted.size(); ++i) members.push_back(copy(wanted[i]));
  set_members(id, std::move(members));
}

const MobjectStore::AnimateCall* MobjectStore::animate_call(std::size_t copy) const {
  const auto found = animate_calls_.find(copy);
  return found == animate_calls_.end() ? nullptr : &found->second;
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

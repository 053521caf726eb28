#include "scene/mobjects/mobject_store.h"

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

Mobject MobjectStore::group(std::vector<std::size_t> members) {
  const Mobject group = insert({.is_group = true, .name = "Group", .kind = "Group"});
  set_members(group.id(), std::move(members));
  return group;
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
    if (node.tips) {
      for (std::optional<std::size_t>* tip : {&node.tips->tip, &node.tips->start_tip}) {
        if (*tip && copies.contains(**tip)) *tip = copies.at(**tip);
      }
    }
    nodes_.push_back(std::move(node));
  }
  return copies.at(id);
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

path::Extent MobjectStore::extent(std::size_t id) const {
  path::Extent extent;
  for (const std::size_t member : family(id)) {
    const MobjectNode& node = nodes_[member];
    if (node.figure.drawn()) {
      extent.add(node.figure.extent());
    } else if (node.members.empty()) {
      // Manim measures what is empty as a point at the origin.
      extent.points.add(ORIGIN);
    }
  }
  return extent;
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

// Makes a node what another one is but for who it is; its members become as the other's are, and
// what those refer to within their family is now in this one.
void MobjectStore::take_over(std::size_t id, std::size_t other,
                             std::unordered_map<std::size_t, std::size_t>& new_ids) {
  new_ids.emplace(other, id);
  const std::vector<std::size_t> wanted = nodes_[other].members;
  std::vector<std::size_t> members = nodes_[id].members;
  members.resize(std::min(members.size(), wanted.size()));
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const auto known = new_ids.find(wanted[i]);
    if (known != new_ids.end()) {
      if (i < members.size()) {
        members[i] = known->second;
      } else {
        members.push_back(known->second);
      }
      continue;
    }
    if (i == members.size()) {
      members.push_back(insert({.z_index = nodes_[wanted[i]].z_index}).id());
    }
    take_over(members[i], wanted[i], new_ids);
  }
  MobjectNode& node = nodes_[id];
  const MobjectNode& source = nodes_[other];
  const auto renamed = [&](std::size_t old) {
    const auto found = new_ids.find(old);
    return found == new_ids.end() ? old : found->second;
  };
  node.figure = source.figure;
  node.is_group = source.is_group;
  node.name = source.name;
  node.kind = source.kind;
  node.owner = renamed(source.owner);
  node.text_begin = source.text_begin;
  node.text_length = source.text_length;
  node.missing = source.missing;
  node.cap_height = source.cap_height;
  node.angle = source.angle;
  node.tips = source.tips;
  if (node.tips) {
    if (node.tips->tip) node.tips->tip = renamed(*node.tips->tip);
    if (node.tips->start_tip) node.tips->start_tip = renamed(*node.tips->start_tip);
  }
  ++node.revision;
  set_members(id, std::move(members));
}

void MobjectStore::become(std::size_t id, std::size_t other) {
  if (id == other) return;
  // By way of a copy where one is a member of the other.
  const auto holds = [this](std::size_t group, std::size_t member) {
    return std::ranges::count(family(group), member) != 0;
  };
  const std::size_t from = holds(id, other) || holds(other, id) ? copy(other) : other;
  std::unordered_map<std::size_t, std::size_t> new_ids;
  take_over(id, from, new_ids);
}

}  // namespace rostrum::scene

#include "scene/recording/stage.h"

#include <algorithm>
#include <unordered_set>

namespace rostrum::scene {

void Stage::index(std::size_t top) const {
  for (const std::size_t member : store_->family(top)) top_of_.try_emplace(member, top);
}

void Stage::refresh() const {
  if (family_revision_ == store_->family_revision()) return;
  family_revision_ = store_->family_revision();
  top_of_.clear();
  for (const std::size_t top : list_) index(top);
}

void Stage::add(std::size_t id) {
  take_out(id);
  list_.push_back(id);
  index(id);
  const std::vector<std::size_t> foreground = foreground_;
  for (const std::size_t above : foreground) {
    if (above == id) continue;
    take_out(above);
    list_.push_back(above);
    index(above);
  }
}

void Stage::add_to_back(std::size_t id) {
  take_out(id);
  list_.insert(list_.begin(), id);
  index(id);
}

void Stage::add_foreground(std::size_t id) {
  std::erase(foreground_, id);
  foreground_.push_back(id);
  add(id);
}

void Stage::remove(std::size_t id) {
  std::erase(foreground_, id);
  take_out(id);
}

void Stage::take_out(std::size_t id) {
  if (!holds_any_of(id)) return;
  const std::vector<std::size_t> family = store_->family(id);
  const std::unordered_set<std::size_t> gone(family.begin(), family.end());
  std::vector<std::size_t> kept;
  std::vector<std::size_t> open(list_.rbegin(), list_.rend());
  while (!open.empty()) {
    const std::size_t next = open.back();
    open.pop_back();
    if (gone.contains(next)) continue;
    const std::vector<std::size_t>& members = store_->node(next).members;
    const std::vector<std::size_t> its_family =
        members.empty() ? std::vector{next} : store_->family(next);
    if (std::ranges::any_of(its_family,
                            [&](std::size_t member) { return gone.contains(member); })) {
      open.insert(open.end(), members.rbegin(), members.rend());
    } else {
      kept.push_back(next);
    }
  }
  list_ = std::move(kept);
  top_of_.clear();
  for (const std::size_t top : list_) index(top);
}

void Stage::replace(std::size_t id, std::size_t by) {
  refresh();
  const auto top = std::ranges::find(list_, id);
  if (top == list_.end()) {
    remove(id);
    add(by);
    return;
  }
  *top = by;
  const std::size_t at = static_cast<std::size_t>(top - list_.begin());
  // What the new one shares with the rest of the slide is now here.
  std::vector<std::size_t> rest = list_;
  rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
  list_ = std::move(rest);
  remove(by);
  list_.insert(list_.begin() + static_cast<std::ptrdiff_t>(std::min(at, list_.size())), by);
  top_of_.clear();
  for (const std::size_t each : list_) index(each);
}

void Stage::clear() {
  foreground_.clear();
  list_.clear();
  top_of_.clear();
}

bool Stage::holds(std::size_t id) const {
  refresh();
  return top_of_.contains(id);
}

bool Stage::holds_any_of(std::size_t id) const {
  refresh();
  return std::ranges::any_of(store_->family(id),
                             [&](std::size_t member) { return top_of_.contains(member); });
}

std::vector<std::size_t> Stage::leaves() const {
  std::vector<std::size_t> all;
  bool ordered = true;
  for (const std::size_t top : list_) {
    if (store_->node(top).members.empty()) {
      if (store_->node(top).figure.drawn()) all.push_back(top);
    } else {
      const std::vector<std::size_t> leaves = store_->leaves(top);
      all.insert(all.end(), leaves.begin(), leaves.end());
    }
  }
  std::erase_if(all, [this](std::size_t leaf) { return store_->node(leaf).off_stage; });
  for (const std::size_t leaf : all) ordered = ordered && store_->node(leaf).z_index == 0;
  if (!ordered) {
    std::ranges::stable_sort(all, {}, [&](std::size_t leaf) { return store_->node(leaf).z_index; });
  }
  return all;
}

}  // namespace rostrum::scene

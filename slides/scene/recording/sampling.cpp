#include "scene/recording/sampling.h"

#include <algorithm>
#include <utility>

#include "scene/recipes/recipe_state.h"

namespace rostrum::scene {
namespace {

// Whether one can be the pose that comes after the other.
bool can_become(const Figure& from, const Figure& to) {
  return from.glyph == to.glyph && from.picture == to.picture &&
         from.points.size() == to.points.size();
}

}  // namespace

// What is seen, and what says how it is seen.
std::vector<std::size_t> Sampling::sampled_leaves() const {
  std::vector<std::size_t> leaves = stage_->leaves();
  for (const std::size_t of_camera : recorder_->camera_leaves()) leaves.push_back(of_camera);
  return leaves;
}

void Sampling::before_updates() {
  revisions_.clear();
  for (const std::size_t leaf : sampled_leaves()) revisions_[leaf] = store_->node(leaf).revision;
}

bool Sampling::goes_on(const std::vector<std::size_t>& leaves,
                       const std::vector<std::size_t>& changed) const {
  if (times_.empty() || leaves != leaves_) return false;
  if (!std::ranges::all_of(changed, [&](std::size_t leaf) { return sampled_.contains(leaf); })) {
    return false;
  }
  return std::ranges::all_of(sampled_, [&](const auto& entry) {
    return can_become(entry.second.back(), store_->node(entry.first).figure);
  });
}

void Sampling::take(double time) {
  if (!times_.empty() && time <= times_.back()) return;
  const std::vector<std::size_t> leaves = sampled_leaves();
  std::vector<std::size_t> changed;
  for (const std::size_t leaf : leaves) {
    const auto known = revisions_.find(leaf);
    if (known == revisions_.end() || known->second != store_->node(leaf).revision) {
      changed.push_back(leaf);
    }
  }
  if (!goes_on(leaves, changed)) {
    end_stretch(time);
    leaves_ = leaves;
    for (const std::size_t leaf : leaves) {
      at_start_[leaf] = {.revision = store_->node(leaf).revision,
                         .figure = store_->node(leaf).figure};
    }
    for (const std::size_t leaf : changed) sampled_[leaf];
  }
  times_.push_back(time);
  for (auto& [leaf, figures] : sampled_) figures.push_back(store_->node(leaf).figure);
}

Recipe Sampling::recipe_of(std::size_t leaf) const {
  Recipe recipe{.actors = {{.leaf = leaf}}};
  std::vector<Figure>& poses = recipe.actors.front().poses;
  const std::vector<Figure>& figures = sampled_.at(leaf);
  const double length = times_.back() - times_.front();
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (poses.empty() || !same_look(poses.back(), figures[i])) poses.push_back(figures[i]);
    recipe.pose_keys.push_back(
        {.progress = length > 0 ? static_cast<float>((times_[i] - times_.front()) / length) : 0,
         .pose = static_cast<float>(poses.size() - 1)});
  }
  if (poses.size() == 1) recipe.pose_keys.clear();
  return recipe;
}

void Sampling::end_stretch(double time) {
  // What begins and ends at once is not seen.
  const bool seen = !times_.empty() && time > times_.front();
  if (seen) record_stretch(time);
  times_.clear();
  leaves_.clear();
  at_start_.clear();
  sampled_.clear();
}

void Sampling::record_stretch(double time) {
  for (const std::size_t leaf : leaves_) {
    // What rested until now, and has been changed by what begins a new stretch.
    const Start& start = at_start_.at(leaf);
    if (!sampled_.contains(leaf) && !recorder_->follows(leaf) &&
        store_->node(leaf).revision != start.revision) {
      sampled_[leaf].assign(times_.size(), start.figure);
    }
  }
  const double end = times_.size() > 1 ? times_.back() : time;
  const std::uint32_t driver = recorder_->writer().driver({.begin = times_.front(), .end = end});
  const Recorder::Roles roles = recorder_->roles();
  for (const std::size_t leaf : leaves_) {
    if (sampled_.contains(leaf)) recorder_->follow(recipe_of(leaf), driver, source_);
  }
  std::erase_if(leaves_, [this](std::size_t leaf) { return store_->node(leaf).off_stage; });
  recorder_->record(times_.front(), leaves_);
  recorder_->set_roles(roles);
}

}  // namespace rostrum::scene

#include "frame/item_difference.h"

#include <algorithm>
#include <span>

namespace rostrum::render {
namespace {

// How many items on, counted on both sides together, it looks for the next pair. An animation
// replaces items one by one, or puts in a few (a letter's outline beside its fill).
constexpr std::size_t kLookAhead = 8;

bool equal_gradients(const deck::DrawList& a, std::uint32_t index_a, const deck::DrawList& b,
                     std::uint32_t index_b) {
  const bool none_a = index_a == deck::kNoGradient;
  const bool none_b = index_b == deck::kNoGradient;
  if (none_a || none_b) return none_a == none_b;
  const auto stops = [](const deck::DrawList& list, const deck::Gradient& gradient) {
    return std::span(list.stops).subspan(gradient.first_stop, gradient.stop_count);
  };
  const deck::Gradient& gradient_a = a.gradients[index_a];
  const deck::Gradient& gradient_b = b.gradients[index_b];
  return gradient_a.from == gradient_b.from && gradient_a.to == gradient_b.to &&
         std::ranges::equal(stops(a, gradient_a), stops(b, gradient_b));
}

// Where their points and gradients lie in the list does not matter.
bool equal_paths(const deck::DrawList& a, deck::PathItem path_a, const deck::DrawList& b,
                 const deck::PathItem& path_b) {
  const auto points = [](const deck::DrawList& list, const deck::PathItem& path) {
    return std::span(list.points).subspan(path.first_point, path.point_count);
  };
  if (!equal_gradients(a, path_a.fill_gradient, b, path_b.fill_gradient) ||
      !equal_gradients(a, path_a.stroke_gradient, b, path_b.stroke_gradient)) {
    return false;
  }
  const bool equal_points = path_a.point_count == path_b.point_count &&
                            std::ranges::equal(points(a, path_a), points(b, path_b));
  path_a.first_point = path_b.first_point;
  path_a.fill_gradient = path_b.fill_gradient;
  path_a.stroke_gradient = path_b.stroke_gradient;
  return equal_points && path_a == path_b;
}

}  // namespace

void ItemDifference::find(const deck::DrawList& before, const deck::DrawList& after) {
  before_list_ = &before;
  after_list_ = &after;
  flatten(before, before_);
  flatten(after, after_);
  gone_.clear();
  come_.clear();
  // What both end with, however much was put in before it.
  while (!before_.empty() && !after_.empty() && equal(before_.back(), after_.back())) {
    before_.pop_back();
    after_.pop_back();
  }
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before_.size() && j < after_.size()) {
    std::size_t next_i = i;
    std::size_t next_j = j;
    // Items that are replaced far and wide: one for one.
    if (!meet_again(next_i, next_j)) ++next_i, ++next_j;
    for (; i < next_i; ++i) gone_.append(before, before_[i].kind, before_[i].index);
    for (; j < next_j; ++j) come_.append(after, after_[j].kind, after_[j].index);
    while (i < before_.size() && j < after_.size() && equal(before_[i], after_[j])) ++i, ++j;
  }
  for (; i < before_.size(); ++i) gone_.append(before, before_[i].kind, before_[i].index);
  for (; j < after_.size(); ++j) come_.append(after, after_[j].kind, after_[j].index);
}

// Moves both to the nearest pair; false, and nowhere, if there is none near.
bool ItemDifference::meet_again(std::size_t& i, std::size_t& j) const {
  for (std::size_t distance = 0; distance <= kLookAhead; ++distance) {
    for (std::size_t ahead = 0; ahead <= distance; ++ahead) {
      const std::size_t a = i + ahead;
      const std::size_t b = j + distance - ahead;
      if (a < before_.size() && b < after_.size() && equal(before_[a], after_[b])) {
        i = a;
        j = b;
        return true;
      }
    }
  }
  return false;
}

bool ItemDifference::equal(Item before, Item after) const {
  if (before.kind != after.kind) return false;
  switch (before.kind) {
    case deck::ItemKind::Quad:
      return before_list_->quads[before.index] == after_list_->quads[after.index];
    case deck::ItemKind::Glyph:
      return before_list_->glyphs[before.index] == after_list_->glyphs[after.index];
    case deck::ItemKind::Path:
      return equal_paths(*before_list_, before_list_->paths[before.index], *after_list_,
                         after_list_->paths[after.index]);
    case deck::ItemKind::Image:
      return before_list_->images[before.index] == after_list_->images[after.index];
  }
  return false;
}

void ItemDifference::flatten(const deck::DrawList& list, std::vector<Item>& items) {
  items.clear();
  for (const deck::ItemRun& run : list.runs) {
    for (std::uint32_t i = 0; i < run.count; ++i) {
      items.push_back({.kind = run.kind, .index = run.first + i});
    }
  }
}

}  // namespace rostrum::render

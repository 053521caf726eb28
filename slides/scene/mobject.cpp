#include "scene/mobject.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

#include "scene/deck_error.h"
#include "scene/mobject_store.h"

namespace rostrum::scene {
namespace {

// The map that leaves `center` where it is.
Affine about(Point center, Point x_axis, Point y_axis) {
  return {
      .x_axis = x_axis, .y_axis = y_axis, .origin = center - x_axis * center.x - y_axis * center.y};
}

// v where direction names that axis, else 0.
Point along(Point direction, Point v) {
  return {direction.x != 0 ? v.x : 0, direction.y != 0 ? v.y : 0};
}

void require_group(const MobjectNode& node, const char* call, Where where) {
  if (!node.is_group) {
    throw DeckError(where, call, fmt::format("\"{}\" is no group", node.name));
  }
}

}  // namespace

Box Mobject::box() const { return store_->box(id_); }

std::size_t Mobject::size() const { return store_->node(id_).members.size(); }

Mobject Mobject::member(std::int64_t index, Where where) const {
  if (index < 0 || std::cmp_greater_equal(index, size())) {
    throw DeckError(where, "at", fmt::format("there is no member {} among {}", index, size()));
  }
  return store_->handle(store_->node(id_).members[static_cast<std::size_t>(index)]);
}

Mobject& Mobject::add(Mobject member, Where where) {
  require_group(store_->node(id_), "add", where);
  if (member.store_ != store_) {
    throw DeckError(where, "add", "the member belongs to another scene");
  }
  for (const std::size_t id : store_->family(member.id_)) {
    if (id == id_) {
      throw DeckError(where, "add", "a group cannot be a member of itself");
    }
  }
  std::vector<std::size_t> members = store_->node(id_).members;
  members.push_back(member.id_);
  store_->set_members(id_, std::move(members));
  return *this;
}

Mobject& Mobject::shift(Point by) {
  store_->transform(id_, {.origin = by});
  return *this;
}

Mobject& Mobject::move_to(Point point) { return shift(point - get_center()); }

Mobject& Mobject::scale(double factor, Where where) {
  require_positive(factor, "the factor", "scale", where);
  store_->transform(id_, about(get_center(), {factor, 0}, {0, factor}));
  return *this;
}

Mobject& Mobject::rotate(double angle) {
  const double c = std::cos(angle);
  const double s = std::sin(angle);
  store_->transform(id_, about(get_center(), {c, s}, {-s, c}));
  return *this;
}

Mobject& Mobject::next_to(const Target& target, Point direction, double buff, Point aligned_edge) {
  const Point there = target.box().at(aligned_edge + direction);
  const Point here = get(aligned_edge - direction);
  return shift(there - here + direction * buff);
}

Mobject& Mobject::align_to(const Target& target, Point direction) {
  return shift(along(direction, target.box().at(direction) - get(direction)));
}

Mobject& Mobject::to_edge(Point direction, double buff) {
  Box frame;
  frame.add({-kFrameWidth / 2, -kFrameHeight / 2});
  frame.add({kFrameWidth / 2, kFrameHeight / 2});
  return shift(along(direction, frame.at(direction) - get(direction) - direction * buff));
}

Mobject& Mobject::arrange(Point direction, double buff, Point aligned_edge, Where where) {
  require_group(store_->node(id_), "arrange", where);
  for (std::size_t i = 1; i < size(); ++i) {
    at(i).next_to(at(i - 1), direction, buff, aligned_edge);
  }
  return move_to(ORIGIN);
}

}  // namespace rostrum::scene

// A mobject's members and copies; its verbs are in verbs/.
#include "scene/mobjects/mobject.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/mobjects/mobject_store.h"

namespace rostrum::scene {

Box Mobject::box() const { return store_->box(id_); }

double Mobject::width() const { return store_->extent(id_).width(); }
double Mobject::height() const { return store_->extent(id_).height(); }

Mobject& Mobject::apply(const Affine& map, std::string_view verb, Where where) {
  require_map(map, box(), verb, where);
  store_->transform(id_, map);
  return *this;
}

Mobject Mobject::at(MemberIndex index) const {
  const std::vector<std::size_t>& members = store_->node(id_).members;
  const auto count = static_cast<std::int64_t>(members.size());
  const std::int64_t i = index.index < 0 ? index.index + count : index.index;
  if (i < 0 || i >= count) {
    throw DeckError(index.where, "at",
                    fmt::format("there is no member {} among {}", index.index, count));
  }
  return store_->handle(members[static_cast<std::size_t>(i)]);
}

Mobject Mobject::slice(std::int64_t begin, std::optional<std::int64_t> end) const {
  const auto count = static_cast<std::int64_t>(size());
  const auto place = [count](std::int64_t i) {
    return std::clamp(i < 0 ? i + count : i, std::int64_t{0}, count);
  };
  const std::vector<std::size_t>& all = store_->node(id_).members;
  const std::int64_t last = place(end.value_or(count));
  std::vector<std::size_t> members;
  for (std::int64_t i = place(begin); i < last; ++i) {
    members.push_back(all[static_cast<std::size_t>(i)]);
  }
  return store_->group(std::move(members));
}

std::size_t Mobject::size() const { return store_->node(id_).members.size(); }

std::vector<Mobject> Mobject::members() const {
  std::vector<Mobject> members;
  for (const std::size_t id : store_->node(id_).members) members.push_back(store_->handle(id));
  return members;
}

std::vector<Mobject> Mobject::get_family() const {
  std::vector<Mobject> family;
  for (const std::size_t id : store_->family(id_)) family.push_back(store_->handle(id));
  return family;
}

Mobject& Mobject::add(Mobject member, Where where) {
  return add(std::vector<Mobject>{member}, where);
}

Mobject& Mobject::add(const std::vector<Mobject>& added, Where where) {
  std::vector<std::size_t> members = store_->node(id_).members;
  for (const Mobject& member : added) {
    if (member.store_ != store_) {
      throw DeckError(where, "add", "the member belongs to another scene");
    }
    if (std::ranges::count(store_->family(member.id_), id_) != 0) {
      throw DeckError(where, "add", "a group cannot be a member of itself");
    }
    if (std::ranges::count(members, member.id_) == 0) members.push_back(member.id_);
  }
  store_->set_members(id_, std::move(members));
  return *this;
}

Mobject& Mobject::add_to_back(Mobject member, Where where) {
  remove(member);
  add(member, where);
  std::vector<std::size_t> members = store_->node(id_).members;
  std::rotate(members.begin(), members.end() - 1, members.end());
  store_->set_members(id_, std::move(members));
  return *this;
}

Mobject& Mobject::remove(Mobject member) {
  std::vector<std::size_t> members = store_->node(id_).members;
  std::erase(members, member.id_);
  store_->set_members(id_, std::move(members));
  return *this;
}

Mobject& Mobject::invert() {
  std::vector<std::size_t> members = store_->node(id_).members;
  std::ranges::reverse(members);
  store_->set_members(id_, std::move(members));
  return *this;
}

Mobject& Mobject::sort(const std::function<double(Point)>& key) {
  std::vector<std::size_t> members = store_->node(id_).members;
  std::ranges::stable_sort(members, {},
                           [&](std::size_t member) { return key(store_->box(member).center()); });
  store_->set_members(id_, std::move(members));
  return *this;
}

// Fisher and Yates's, in place of std::shuffle, whose order the standard leaves open.
Mobject& Mobject::shuffle(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<std::size_t> members = store_->node(id_).members;
  for (std::size_t left = members.size(); left > 1; --left) {
    std::swap(members[left - 1], members[random() % left]);
  }
  store_->set_members(id_, std::move(members));
  return *this;
}

Mobject Mobject::copy() const { return store_->handle(store_->copy(id_)); }

Mobject& Mobject::become(const Mobject& other) {
  store_->become(id_, other.id_);
  return *this;
}

Mobject& Mobject::save_state() {
  const std::size_t saved = store_->copy(id_);
  store_->node(id_).saved = saved;
  return *this;
}

Mobject& Mobject::restore(Where where) {
  const std::optional<std::size_t> saved = store_->node(id_).saved;
  if (!saved) {
    throw DeckError(
        where, "restore",
        fmt::format("\"{}\" has no saved state; call save_state first", store_->name(id_)));
  }
  store_->become(id_, *saved);
  return *this;
}

Mobject Mobject::generate_target() {
  const std::size_t target = store_->copy(id_);
  store_->node(id_).target = target;
  return store_->handle(target);
}

Mobject Mobject::target(Where where) const {
  const std::optional<std::size_t> target = store_->node(id_).target;
  if (!target) {
    throw DeckError(
        where, "target",
        fmt::format("\"{}\" has no target; call generate_target first", store_->name(id_)));
  }
  return store_->handle(*target);
}

}  // namespace rostrum::scene

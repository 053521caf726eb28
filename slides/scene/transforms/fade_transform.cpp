// FadeTransform and FadeTransformPieces.
#include <algorithm>
#include <utility>

#include "path/transforms.h"
#include "scene/recipes/actors.h"
#include "scene/recording/stage.h"
#include "scene/transforms/align.h"
#include "scene/transforms/transform.h"
#include "scene/transforms/transforming.h"

namespace rostrum::scene {
namespace {

// How one takes the size of the other.
struct Fit {
  bool stretch = true;
  bool to_width = false;
};

path::Extent extent_of(const MobjectStore& store, std::size_t id) {
  path::Extent extent;
  for (const std::size_t leaf : store.leaves(id)) {
    extent.add(path::extent(store.node(leaf).figure.path()));
  }
  return extent;
}

// Manim's replace: takes the other's size and place.
void take_place(MobjectStore& store, std::size_t id, std::size_t other, const Fit& fit) {
  const path::Extent from = extent_of(store, id);
  const path::Extent to = extent_of(store, other);
  Affine map;
  if (fit.stretch) {
    map = path::stretch_to_width(from, to.width()) * path::stretch_to_height(from, to.height());
  } else if (fit.to_width) {
    map = path::scale_to_width(from, to.width());
  } else {
    map = path::scale_to_height(from, to.height());
  }
  store.transform(id, path::translation(to.center() - from.center()) * map);
}

// It has the other's place, and is not seen.
void make_ghost(MobjectStore& store, std::size_t id, std::size_t of, const Fit& fit) {
  if (!store.leaves(of).empty() && !store.leaves(id).empty()) take_place(store, id, of, fit);
  for (const std::size_t leaf : store.leaves(id)) fade(store.node(leaf).figure.style);
}

void make_ghosts(MobjectStore& store, std::size_t id, std::size_t of, bool pieces, const Fit& fit) {
  if (!pieces) {
    make_ghost(store, id, of, fit);
    return;
  }
  const std::vector<std::size_t> family = store.family(id);
  const std::vector<std::size_t> other = store.family(of);
  for (std::size_t i = 0; i < std::min(family.size(), other.size()); ++i) {
    make_ghost(store, family[i], other[i], fit);
  }
}

std::vector<Recipe> cross_faded(MobjectStore& store, std::size_t group, bool pieces,
                                const Fit& fit) {
  if (pieces) {
    align_members(store, store.node(group).members[0], store.node(group).members[1]);
  }
  const std::size_t start = store.copy(group);
  const std::size_t end = store.copy(group);
  const std::vector<std::size_t> at_start = store.node(start).members;
  const std::vector<std::size_t> at_end = store.node(end).members;
  make_ghosts(store, at_start[1], at_start[0], pieces, fit);
  make_ghosts(store, at_end[0], at_end[1], pieces, fit);
  const std::vector<std::size_t> leaves = store.leaves(group);
  const std::vector<std::size_t> from = store.leaves(start);
  const std::vector<std::size_t> to = store.leaves(end);
  Recipe recipe;
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    recipe.actors.push_back(
        {.leaf = leaves[i], .poses = {store.node(from[i]).figure, store.node(to[i]).figure}});
  }
  return only(std::move(recipe));
}

Animation cross_fade(std::string_view name, Mobject mobject, Mobject target, bool pieces,
                     const FadeTransformOptions& options, Where where) {
  const AnimationTiming timing = timed({}, timing_of(options), name, where);
  const Fit fit{.stretch = options.stretch, .to_width = options.dim_to_match == 0};
  const auto unfold = [name, mobject, target, pieces, timing, fit,
                       where](const Setting& setting) -> Animation {
    MobjectStore& store = setting.store;
    const Mobject group = store.insert({.is_group = true, .name = "Group", .kind = "Group"});
    store.set_members(group.id(), {mobject.id(), store.copy(target.id())});
    return {.name = name,
            .mobject = group,
            .timing = timing,
            .where = where,
            .restores = true,
            .begin =
                [id = group.id(), pieces, fit](const Setting& at_begin) {
                  return cross_faded(at_begin.store, id, pieces, fit);
                },
            .clean_up =
                [id = group.id(), by = target.id()](MobjectStore&, Stage& stage) {
                  stage.remove(id);
                  stage.add(by);
                }};
  };
  return {.name = name, .mobject = mobject, .timing = timing, .where = where, .unfold = unfold};
}

}  // namespace

Animation FadeTransform(Mobject mobject, Mobject target, FadeTransformOptions options,
                        Where where) {
  return cross_fade("FadeTransform", mobject, target, false, options, where);
}

Animation FadeTransformPieces(Mobject mobject, Mobject target, FadeTransformOptions options,
                              Where where) {
  return cross_fade("FadeTransformPieces", mobject, target, true, options, where);
}

}  // namespace rostrum::scene

#include "scene/transforms/transform.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "scene/errors/deck_error.h"
#include "scene/recipes/actors.h"
#include "scene/recording/stage.h"
#include "scene/transforms/align.h"
#include "scene/transforms/transforming.h"

namespace rostrum::scene {
namespace {

MakeTarget copy_of(const Mobject& target) {
  return [id = target.id()](MobjectStore& store) { return store.copy(id); };
}

TransformOptions with_arc(TransformOptions options, double angle) {
  options.path_arc = options.path_arc.value_or(angle);
  return options;
}

}  // namespace

Recipe transform_recipe(MobjectStore& store, std::size_t id, std::size_t target, double path_arc) {
  align_families(store, id, target);
  const std::vector<std::size_t> leaves = store.leaves(id);
  const std::vector<std::size_t> targets = store.leaves(target);
  Recipe recipe;
  for (std::size_t i = 0; i < std::min(leaves.size(), targets.size()); ++i) {
    recipe.actors.push_back(
        aligned_actor(leaves[i], store.node(leaves[i]).figure, store.node(targets[i]).figure));
  }
  if (path_arc != 0) {
    recipe.path = deck::Path::Arc;
    recipe.angle = path_arc;
  }
  return recipe;
}

Animation transform_to(std::string_view name, Mobject mobject, const MakeTarget& make_target,
                       const TransformOptions& options, Where where,
                       const AnimationTiming& defaults) {
  return {.name = name,
          .role = deck::ClipRole::Change,
          .mobject = mobject,
          .timing = timed(defaults, timing_of(options), name, where),
          .where = where,
          .begin = [id = mobject.id(), make_target,
                    arc = options.path_arc.value_or(0)](const Setting& setting) {
            const std::size_t target = make_target(setting.store);
            return only(transform_recipe(setting.store, id, target, arc));
          }};
}

Animation transform_by(std::string_view name, Mobject mobject,
                       const std::function<void(MobjectStore&, std::size_t)>& change,
                       const TransformOptions& options, Where where,
                       const AnimationTiming& defaults) {
  const auto make_target = [id = mobject.id(), change](MobjectStore& store) {
    const std::size_t target = store.copy(id);
    change(store, target);
    return target;
  };
  return transform_to(name, mobject, make_target, options, where, defaults);
}

void replace_on_stage(MobjectStore& store, Stage& stage, std::size_t id, std::size_t by) {
  if (std::ranges::find(stage.mobjects(), id) != stage.mobjects().end()) {
    stage.replace(id, by);
    return;
  }
  const std::vector<std::size_t> tops = stage.mobjects();
  for (const std::size_t top : tops) {
    for (const std::size_t parent : store.family(top)) {
      std::vector<std::size_t> members = store.node(parent).members;
      const auto found = std::ranges::find(members, id);
      if (found == members.end()) continue;
      *found = by;
      store.set_members(parent, std::move(members));
      return;
    }
  }
  stage.add(by);
}

Animation Transform(Mobject mobject, Mobject target, TransformOptions options, Where where) {
  return transform_to("Transform", mobject, copy_of(target), options, where);
}

Animation ReplacementTransform(Mobject mobject, Mobject target, TransformOptions options,
                               Where where) {
  Animation animation =
      transform_to("ReplacementTransform", mobject, copy_of(target), options, where);
  animation.clean_up = [id = mobject.id(), by = target.id()](MobjectStore& store, Stage& stage) {
    replace_on_stage(store, stage, id, by);
  };
  return animation;
}

Animation TransformFromCopy(Mobject mobject, Mobject target, TransformOptions options,
                            Where where) {
  // It goes from the target to the mobject, played from its end.
  Animation animation = transform_to("TransformFromCopy", target, copy_of(mobject), options, where);
  animation.role = deck::ClipRole::Enter;
  animation.begin = [begin = animation.begin](const Setting& setting) {
    std::vector<Recipe> recipes = begin(setting);
    for (Recipe& recipe : recipes) recipe.course = Course::Mirrored;
    return recipes;
  };
  return animation;
}

Animation ClockwiseTransform(Mobject mobject, Mobject target, TransformOptions options,
                             Where where) {
  return transform_to("ClockwiseTransform", mobject, copy_of(target), with_arc(options, -PI),
                      where);
}

Animation CounterclockwiseTransform(Mobject mobject, Mobject target, TransformOptions options,
                                    Where where) {
  return transform_to("CounterclockwiseTransform", mobject, copy_of(target), with_arc(options, PI),
                      where);
}

Animation MoveToTarget(Mobject mobject, TransformOptions options, Where where) {
  const MobjectNode& node = mobject.store()->node(mobject.id());
  if (!node.target) {
    throw DeckError(where, "MoveToTarget",
                    fmt::format("\"{}\" has no target; call generate_target() first", node.name));
  }
  return transform_to(
      "MoveToTarget", mobject,
      [target = *node.target](MobjectStore& store) { return store.copy(target); }, options, where);
}

Animation Restore(Mobject mobject, TransformOptions options, Where where) {
  const MobjectNode& node = mobject.store()->node(mobject.id());
  if (!node.saved) {
    throw DeckError(where, "Restore",
                    fmt::format("\"{}\" has no saved state; call save_state() first", node.name));
  }
  return transform_to(
      "Restore", mobject,
      [id = mobject.id()](MobjectStore& store) { return store.copy(*store.node(id).saved); },
      options, where);
}

}  // namespace rostrum::scene
